-- Exemplars: one collective and one individual of each locality, chosen there, then by the province out of all.
-- What names a person stands in exemplar_profile alone, so that erasure takes the person and leaves the fact.

create table exemplar (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  assignment_id integer not null,
  unit_id integer not null references unit,
  kind text not null check (kind in ('collective', 'individual')),
  state text not null default 'candidate'
    check (state in ('candidate', 'chosen', 'sent', 'returned', 'accepted', 'selected', 'withdrawn')),
  -- Its place among those the plan asks the locality for, counted from 1; a mere candidate holds none.
  slot integer check (slot > 0),
  revision integer not null default 1,
  proposed_at timestamptz not null,
  proposed_by integer references person,
  sent_at timestamptz,
  erased_at timestamptz,
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id),
  check ((slot is null) = (state in ('candidate', 'withdrawn'))),
  check (sent_at is not null or state in ('candidate', 'chosen', 'withdrawn'))
);
-- Of two who choose at the same time for the same place the second is refused.
create unique index exemplar_slot on exemplar (campaign_id, assignment_id, kind, slot) where slot is not null;
create index exemplar_assignment on exemplar (campaign_id, assignment_id);
select guard('exemplar');

create table exemplar_profile (
  campaign_id integer not null,
  exemplar_id integer not null,
  name text not null,
  position text not null default '',
  work_unit text not null,
  field text not null,
  title text not null default '',
  achievements text not null default '',
  primary key (campaign_id, exemplar_id),
  foreign key (campaign_id, exemplar_id) references exemplar (campaign_id, id)
);
select guard('exemplar_profile');

create table exemplar_consent (
  campaign_id integer not null,
  exemplar_id integer not null,
  given_on date not null,
  how text not null check (how in ('written', 'minutes', 'electronic')),
  recorded_at timestamptz not null,
  recorded_by integer references person,
  primary key (campaign_id, exemplar_id),
  foreign key (campaign_id, exemplar_id) references exemplar (campaign_id, id)
);
select guard('exemplar_consent');

-- Nobody is sent up without having agreed.
create function demand_consent() returns trigger language plpgsql as $$
begin
  if new.kind = 'individual' and not exists (
    select from exemplar_consent c where c.campaign_id = new.campaign_id and c.exemplar_id = new.id
  ) then
    raise exception 'an individual sent without consent'
      using errcode = '23514', constraint = 'exemplar_needs_consent';
  end if;
  return new;
end
$$;
create trigger exemplar_consented before insert or update of state on exemplar
  for each row when (new.state in ('sent', 'accepted', 'selected')) execute function demand_consent();

-- What proves the achievements: words of a report handed in, by their characters.
create table exemplar_evidence (
  campaign_id integer not null,
  id integer generated always as identity,
  exemplar_id integer not null,
  report_id integer not null,
  version integer not null,
  section text not null,
  span int4range not null,
  added_at timestamptz not null,
  added_by integer references person,
  primary key (campaign_id, id),
  foreign key (campaign_id, exemplar_id) references exemplar (campaign_id, id),
  foreign key (campaign_id, report_id, version) references submission (campaign_id, report_id, version)
);
create index exemplar_evidence_of on exemplar_evidence (campaign_id, exemplar_id);
select guard('exemplar_evidence');

-- The course of one exemplar; reasons stand here and not in the audit, which nobody can blank.
create table exemplar_turn (
  campaign_id integer not null,
  id integer generated always as identity,
  exemplar_id integer not null,
  what text not null check (what in ('proposed', 'chosen', 'sent', 'returned', 'accepted', 'withdrawn', 'replaced',
    'selected', 'dispatched', 'erased')),
  reason text not null default '',
  at timestamptz not null,
  person_id integer references person,
  primary key (campaign_id, id),
  foreign key (campaign_id, exemplar_id) references exemplar (campaign_id, id),
  check (what not in ('returned', 'withdrawn', 'replaced') or length(trim(reason)) > 0)
);
create index exemplar_turn_of on exemplar_turn (campaign_id, exemplar_id, at);
select guard('exemplar_turn');

-- Meetings that chose: of a locality, with its assignment; of the province, without.
create table exemplar_meeting (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  assignment_id integer,
  held_on date not null,
  content jsonb not null,
  document_id integer references official_document,
  recorded_at timestamptz not null,
  recorded_by integer references person,
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
-- The province chooses once in a campaign.
create unique index exemplar_meeting_province on exemplar_meeting (campaign_id) where assignment_id is null;
select guard('exemplar_meeting');

create table exemplar_criterion (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  position integer not null,
  name text not null,
  guidance text not null default '',
  weight integer not null check (weight between 1 and 100),
  primary key (campaign_id, id)
);
select guard('exemplar_criterion');

create table exemplar_reviewer (
  campaign_id integer not null references campaign,
  person_id integer not null references person,
  appointed_at timestamptz not null,
  appointed_by integer references person,
  primary key (campaign_id, person_id)
);
select guard('exemplar_reviewer');

-- One reviewer's sheet on one exemplar; it counts once every criterion has its score.
create table exemplar_sheet (
  campaign_id integer not null,
  exemplar_id integer not null,
  person_id integer not null references person,
  note text not null default '',
  saved_at timestamptz not null,
  primary key (campaign_id, exemplar_id, person_id),
  foreign key (campaign_id, exemplar_id) references exemplar (campaign_id, id)
);
select guard('exemplar_sheet');

create table exemplar_score (
  campaign_id integer not null,
  exemplar_id integer not null,
  person_id integer not null,
  criterion_id integer not null,
  value numeric(4, 2) not null check (value between 0 and 10),
  primary key (campaign_id, exemplar_id, person_id, criterion_id),
  foreign key (campaign_id, exemplar_id, person_id) references exemplar_sheet (campaign_id, exemplar_id, person_id),
  foreign key (campaign_id, criterion_id) references exemplar_criterion (campaign_id, id)
);
select guard('exemplar_score');

-- Nobody scores their own unit, nor one above their own.
create function refuse_own_unit() returns trigger language plpgsql as $$
begin
  if exists (
    select from exemplar e
    join campaign c on c.id = e.campaign_id
    join person p on p.id = new.person_id
    cross join lateral unit_ancestors(p.unit_id, c.map_on) up
    where e.campaign_id = new.campaign_id and e.id = new.exemplar_id and up.unit_id = e.unit_id
  ) then
    raise exception 'a reviewer scores their own unit' using errcode = '23514', constraint = 'exemplar_own_unit';
  end if;
  return new;
end
$$;
create trigger exemplar_sheet_of_others before insert or update of person_id, exemplar_id, saved_at on exemplar_sheet
  for each row execute function refuse_own_unit();

-- The chosen two go up, once.
create table exemplar_dispatch (
  campaign_id integer primary key references campaign,
  sent_on date not null,
  recipient text not null,
  document_id integer references official_document,
  recorded_at timestamptz not null,
  recorded_by integer references person
);
select guard('exemplar_dispatch');
