-- A signed text and the obligations a person confirmed in it. What the compiler said stays beside what people made of it.

-- `compiled` is what the compiler said on the day and is never changed; the columns beside it are what people hold true.
create table plan (
  id integer generated always as identity primary key,
  unit_id integer not null references unit,
  file_id integer references file,
  file_name text not null,
  text text not null,
  method text not null,
  warnings jsonb not null default '[]',
  compiled jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'confirmed')),
  title text,
  number text,
  issued_on date,
  issuer text,
  window_from date,
  window_to date,
  revision integer not null default 1,
  created_by integer references person,
  created_at timestamptz not null,
  confirmed_by integer references person,
  confirmed_at timestamptz,
  check ((state = 'confirmed') = (confirmed_at is not null)),
  constraint plan_window check (window_from <= window_to)
);
create index plan_number on plan (number, issued_on);
select guard('plan');

-- `parties`: each phrase that names somebody, the units it stands for, and how that is known.
create table obligation (
  id integer generated always as identity primary key,
  plan_id integer not null references plan,
  compiled_id text,
  origin text not null check (origin in ('compiled', 'added', 'split', 'merged', 'amended')),
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'dropped')),
  drop_reason text check (state <> 'dropped' or length(trim(drop_reason)) > 0),
  merged_into integer references obligation check (merged_into is null or state = 'dropped'),
  section text not null,
  span int4range not null,
  text text not null,
  role text not null check (role in ('lead', 'coordinate', 'appraise', 'support')),
  assignees text[] not null,
  coordinators text[] not null default '{}',
  parties jsonb not null default '[]',
  deliverable text,
  due_on date,
  due_text text,
  due_relation text check (due_relation in ('before', 'on', 'by', 'within')),
  recipients jsonb not null default '[]',
  quantity jsonb,
  condition text,
  confidence real not null,
  revision integer not null default 1
);
create index obligation_plan on obligation (plan_id, lower(span));
select guard('obligation');

-- Which units a duty binds, and by which of its words.
create table obligation_unit (
  obligation_id integer not null references obligation on delete cascade,
  unit_id integer not null references unit,
  role text not null check (role in ('lead', 'coordinate', 'appraise', 'support')),
  phrase text not null,
  primary key (obligation_id, unit_id)
);
select guard('obligation_unit');

-- Every state an obligation has had, so that what was in force on a day stays provable. Added to, never rewritten.
create table obligation_version (
  obligation_id integer not null references obligation,
  revision integer not null,
  change text not null,
  snapshot jsonb not null,
  person_id integer references person,
  at timestamptz not null,
  primary key (obligation_id, revision)
);
select guard('obligation_version');
create trigger obligation_version_is_final before update or delete or truncate on obligation_version
  for each statement execute function refuse_rewrite();

-- Passages of the text that bind nobody and that a person has looked at, by their place in the compiled coverage.
create table plan_passage_read (
  plan_id integer not null references plan,
  position integer not null,
  person_id integer not null references person,
  read_at timestamptz not null,
  primary key (plan_id, position)
);
select guard('plan_passage_read');

-- A later document that changes a plan. `change` is the difference the compiler proposes; nothing holds before a person
-- applies it.
create table plan_amendment (
  id integer generated always as identity primary key,
  plan_id integer not null references plan,
  file_id integer references file,
  file_name text not null,
  text text not null,
  compiled jsonb not null,
  change jsonb not null,
  state text not null default 'proposed' check (state in ('proposed', 'applied', 'discarded')),
  title text,
  number text,
  issued_on date,
  created_by integer references person,
  created_at timestamptz not null,
  decided_by integer references person,
  decided_at timestamptz,
  check ((state = 'proposed') = (decided_at is null))
);
create index plan_amendment_plan on plan_amendment (plan_id);
select guard('plan_amendment');

-- A duty that an amendment lays has its words in the amendment's text: there its span counts.
alter table obligation add column amendment_id integer references plan_amendment;
