-- What goes along a route is delivered when every leg has its receipt, so nothing is closed before. Who runs the
-- campaign may say so of other documents from papers, in words; a report has no such way.
create function demand_receipts() returns trigger language plpgsql as $$
begin
  if exists (
    select from leg
    where campaign_id = new.campaign_id and assignment_id = new.id and received_at is null
  ) then
    raise exception 'assignment % is closed before every leg has its receipt', new.id
      using errcode = 'TK003', constraint = 'assignment_has_receipts';
  end if;
  return new;
end
$$;
create trigger assignment_has_receipts before update of state on assignment
  for each row
  when (new.state = 'done' and old.state <> 'done' and not new.not_arisen
    and (new.kind = 'report' or new.done_note is null))
  execute function demand_receipts();

create function keep_receipts() returns trigger language plpgsql as $$
begin
  if exists (
    select from assignment
    where campaign_id = old.campaign_id and id = old.assignment_id and state = 'done' and kind = 'report'
  ) then
    raise exception 'the receipts of closed assignment % are not taken back', old.assignment_id
      using errcode = 'TK003', constraint = 'leg_keeps_receipt';
  end if;
  return new;
end
$$;
create trigger leg_keeps_receipt before update of received_at on leg
  for each row when (old.received_at is not null and new.received_at is null)
  execute function keep_receipts();

-- Whose receipt it is where somebody else recorded it, from a paper for instance, and in what words.
alter table leg add column note text;

-- Reports that were closed on the verdict alone wait for their receipts again.
do $$
begin
  if exists (
    select from assignment join leg on leg.campaign_id = assignment.campaign_id and leg.assignment_id = assignment.id
    where assignment.kind = 'report' and assignment.state = 'done' and leg.received_at is null
  ) then
    insert into audit (at, action, about) values (now(), 'migration.receipts', 'migration:39');
    update assignment set state = 'delivered', done_at = null
    where kind = 'report' and state = 'done' and exists (
      select from leg
      where leg.campaign_id = assignment.campaign_id and leg.assignment_id = assignment.id and leg.received_at is null
    );
  end if;
end
$$;

-- A file that belongs to something said about a duty, 'obstacle:12:raised' for instance, and not to what is handed
-- in for it: it is never part of a submission.
alter table attachment add column about text;
create index attachment_about on attachment (campaign_id, about) where about is not null;

-- A letter of which nobody knows whether it left is sent again on a person's word alone, and that stays written.
create table dispatch_resend (
  dispatch_id bigint not null references dispatch,
  position integer not null,
  person_id integer not null references person,
  at timestamptz not null,
  reason text not null check (length(trim(reason)) > 0),
  -- What the mail server had said before.
  answer text,
  primary key (dispatch_id, position)
);
create trigger dispatch_resend_is_final before update or delete on dispatch_resend
  for each statement execute function refuse_rewrite();
revoke update, delete on dispatch_resend from tongket_app;
select guard('dispatch_resend');
