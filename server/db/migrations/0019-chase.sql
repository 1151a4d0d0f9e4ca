-- The official chase letter: the late units frozen at a second, drafted, reviewed, signed, numbered in the register,
-- issued to each addressee with a receipt; after some working days it climbs a step.

-- A document that another room drafts and has signed before the register may number it.
alter table official_document
  add column origin text,
  add column signed_at timestamptz,
  add column signed_by integer references person,
  add check ((signed_at is null) = (signed_by is null));

create table chase_rule (
  campaign_id integer primary key references campaign,
  climb_after integer not null check (climb_after between 1 and 60)
);
select guard('chase_rule');

create table chase (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  document_id integer not null unique references official_document,
  -- 1 the first letter, 2 the second, 3 the report to the chairman.
  step smallint not null check (step between 1 and 3),
  follows integer,
  frozen_at timestamptz not null,
  answer_by date not null,
  -- Null where the program drafted it when the days of the rule were over.
  drafted_by integer references person,
  drafted_at timestamptz not null,
  reviewed_by integer references person,
  reviewed_at timestamptz,
  reviewed_revision integer,
  discarded_at timestamptz,
  told_at timestamptz,
  check ((reviewed_at is null) = (reviewed_by is null)),
  check ((reviewed_at is null) = (reviewed_revision is null)),
  check ((step = 1) = (follows is null)),
  primary key (campaign_id, id),
  foreign key (campaign_id, follows) references chase (campaign_id, id)
);
-- One step follows one letter, even if two ask for it at once.
create unique index chase_follows on chase (campaign_id, follows) where discarded_at is null;
select guard('chase');

create table chase_addressee (
  campaign_id integer not null,
  chase_id integer not null,
  assignment_id integer not null,
  unit_id integer not null references unit,
  state text not null check (state in ('notSubmitted', 'returned')),
  due_on date,
  due_at timestamptz not null,
  dropped_at timestamptz,
  dropped_because text check (dropped_because in ('filed', 'extended', 'removed')),
  received_at timestamptz,
  received_by integer references person,
  check ((dropped_at is null) = (dropped_because is null)),
  check ((received_at is null) = (received_by is null)),
  primary key (campaign_id, chase_id, assignment_id),
  foreign key (campaign_id, chase_id) references chase (campaign_id, id)
);
create index chase_addressee_unit on chase_addressee (unit_id, campaign_id);
select guard('chase_addressee');
