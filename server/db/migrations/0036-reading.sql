-- A scan is read letter by letter by a job, a page at a time, while the person does other things. The file stays, and so
-- does every page once read: a reading that is broken off goes on behind the last of them.
create table reading (
  id integer generated always as identity primary key,
  unit_id integer not null references unit,
  -- The plan that the document amends; without one it becomes a plan of its own.
  amends_plan_id integer references plan,
  file_id integer not null references file,
  file_name text not null,
  -- Numbers of the pages that are pictures or whose hidden text is rubbish.
  pages integer[] not null check (cardinality(pages) > 0),
  state text not null default 'waiting'
    check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'discarded')),
  -- The event whose job reads it: after a killed process the same job knows its own reading again.
  taken_for bigint,
  -- Why it failed and what to do: {code, vi, en}.
  problem jsonb,
  plan_id integer references plan,
  amendment_id integer references plan_amendment,
  created_by integer not null references person,
  created_at timestamptz not null,
  ended_at timestamptz,
  check (state <> 'running' or taken_for is not null),
  check (state <> 'failed' or problem is not null),
  check ((state = 'done') = (plan_id is not null or amendment_id is not null)),
  check ((state in ('waiting', 'running')) = (ended_at is null))
);
-- Recognition takes a whole processor: one at a time, however many processes there are.
create unique index reading_one_at_a_time on reading ((true)) where state = 'running';
create index reading_plan on reading (plan_id) where plan_id is not null;
select guard('reading');

-- `lines` is what stands where on the page, as the recogniser gave it; `text` the page's words by themselves.
create table reading_page (
  reading_id integer not null references reading,
  number integer not null check (number > 0),
  lines jsonb not null,
  text text not null,
  confidence real not null check (confidence between 0 and 1),
  read_at timestamptz not null,
  primary key (reading_id, number)
);
select guard('reading_page');
