-- The ladder: what a campaign set, and which step of which duty was sent. A step is sent once because its row is.

create table ladder (
  campaign_id integer primary key references campaign,
  setting jsonb not null,
  revision integer not null,
  changed_at timestamptz not null,
  changed_by integer references person
);
select guard('ladder');

create table reminder (
  campaign_id integer not null,
  assignment_id integer not null,
  -- The last day the step was reckoned from: a duty whose date moved climbs anew.
  last_day date not null,
  step text not null,
  track text not null check (track in ('remind', 'chase', 'escalate')),
  at timestamptz not null,
  -- How many people were told; 0 where the unit has nobody who could be.
  people integer not null default 0,
  primary key (campaign_id, assignment_id, last_day, step),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id) on delete cascade
);
select guard('reminder');

-- What the ladder looks at every minute: the due instants of what is still owed.
create index assignment_owed on assignment (campaign_id, due_at)
  where due_at is not null and state in ('open', 'drafting', 'returned');
