-- A later due date asked for with a reason and decided by a person. The printed day stays; what moves is the
-- last accepted instant, and the day it was moved to stands beside it.

alter table assignment add column extended_to date;

create table extension (
  campaign_id integer not null,
  id integer generated always as identity,
  assignment_id integer not null,
  asked_by integer not null references person,
  asked_at timestamptz not null,
  reason text not null,
  wanted_on date not null,
  state text not null default 'asked' check (state in ('asked', 'granted', 'refused')),
  decided_by integer references person,
  decided_at timestamptz,
  decision_note text,
  granted_on date,
  check ((state = 'asked') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((state = 'granted') = (granted_on is not null)),
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
-- One question at a time on one duty.
create unique index extension_waiting on extension (campaign_id, assignment_id) where state = 'asked';
create index extension_assignment on extension (campaign_id, assignment_id, asked_at);
select guard('extension');
