-- A difficulty raised under a clause by a unit that it binds, the units it passes, and the answer that is published
-- to all whom the clause binds. The names of units are read on the campaign's map, so nothing is copied here.

create table obstacle (
  campaign_id integer not null,
  id integer generated always as identity,
  assignment_id integer not null,
  raised_by integer not null references person,
  raised_at timestamptz not null,
  text text not null,
  state text not null default 'raised' check (state in ('raised', 'forwarded', 'answered', 'withdrawn')),
  -- Whose turn it is, and the units that the plan names for difficulties, in order.
  handler_unit_id integer not null references unit,
  route integer[] not null,
  answered_by integer references person,
  answered_at timestamptz,
  guidance text,
  show_question boolean not null default true,
  extended_to date,
  extended_for text check (extended_for in ('asker', 'all')),
  withdrawn_at timestamptz,
  check ((state = 'answered') = (answered_at is not null)),
  check ((answered_at is null) = (answered_by is null)),
  check ((answered_at is null) = (guidance is null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null)),
  check ((extended_to is null) = (extended_for is null)),
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
create index obstacle_assignment on obstacle (campaign_id, assignment_id);
select guard('obstacle');

create table obstacle_step (
  campaign_id integer not null,
  obstacle_id integer not null,
  position integer not null,
  to_unit_id integer not null references unit,
  at timestamptz not null,
  by_person_id integer not null references person,
  note text not null default '',
  primary key (campaign_id, obstacle_id, position),
  foreign key (campaign_id, obstacle_id) references obstacle (campaign_id, id)
);
select guard('obstacle_step');

-- Somebody spoke about it: an amended plan does not drop it silently.
alter table assignment add column kept boolean not null default false;
