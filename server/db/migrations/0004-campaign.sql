-- A confirmed plan being carried out. Keys lead with the campaign, so that campaigns can be spread over machines later.

create table campaign (
  id integer generated always as identity primary key,
  plan_id integer not null references plan,
  unit_id integer not null references unit,
  standing_unit_id integer not null references unit,
  name text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  map_on date not null,
  window_from date,
  window_to date,
  before_means text not null default 'dayBefore' check (before_means in ('dayBefore', 'thatDay')),
  on_day_off text not null default 'keep' check (on_day_off in ('keep', 'next', 'previous')),
  opened_at timestamptz not null,
  check (window_from <= window_to)
);
select guard('campaign');

-- One duty of one unit. Lateness is never stored: it follows from the dates and the clock.
create table assignment (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  obligation_id integer not null references obligation,
  unit_id integer not null references unit,
  role text not null check (role in ('lead', 'coordinate', 'appraise', 'support')),
  kind text not null check (kind in ('report', 'exemplar', 'other')),
  due_on date,
  due_at timestamptz,
  due_relation text check (due_relation in ('before', 'on', 'by', 'within')),
  person_id integer references person,
  state text not null default 'open' check (state in ('open', 'drafting', 'delivered', 'returned', 'done')),
  delivered_at timestamptz,
  done_at timestamptz,
  done_note text,
  check ((state = 'done') = (done_at is not null)),
  check (state not in ('delivered', 'done') or delivered_at is not null),
  primary key (campaign_id, id),
  unique (campaign_id, obligation_id, unit_id)
);
create index assignment_unit on assignment (unit_id, campaign_id);
select guard('assignment');

-- One receiver on the way of a deliverable; delivered when every leg has its receipt.
create table leg (
  campaign_id integer not null,
  assignment_id integer not null,
  position integer not null,
  receiver_unit_id integer not null references unit,
  received_at timestamptz,
  received_by integer references person,
  primary key (campaign_id, assignment_id, position),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
create index leg_receiver on leg (receiver_unit_id, campaign_id);
select guard('leg');
