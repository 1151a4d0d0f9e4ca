-- A calendar program that keeps what it has read takes a later state of the same event by its SEQUENCE (RFC 5545,
-- section 3.8.7.4): it grows whenever a due instant moves or a duty ceases to be owed, or comes to be owed again.
alter table assignment add column sequence integer not null default 0;
create function grow_sequence() returns trigger language plpgsql as $$
begin
  new.sequence := old.sequence + 1;
  return new;
end
$$;
create trigger assignment_sequence before update of due_at, state on assignment
  for each row
  when (old.due_at is distinct from new.due_at
    or (old.state in ('open', 'drafting', 'returned')) <> (new.state in ('open', 'drafting', 'returned')))
  execute function grow_sequence();

-- What was owed and then taken out of the campaign, so that calendars hear of it.
create table assignment_gone (
  campaign_id integer not null references campaign,
  assignment_id integer not null,
  obligation_id integer not null references obligation,
  unit_id integer not null references unit,
  due_at timestamptz not null,
  sequence integer not null,
  gone_at timestamptz not null,
  primary key (campaign_id, assignment_id)
);
create index assignment_gone_unit on assignment_gone (unit_id);
select guard('assignment_gone');
