-- A signed text and the obligations a person confirmed in it. What the compiler said stays beside what people made of it.

create table plan (
  id integer generated always as identity primary key,
  unit_id integer not null references unit,
  file_id integer references file,
  file_name text not null,
  text text not null,
  method text not null,
  compiled jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'confirmed')),
  title text,
  number text,
  issued_on date,
  issuer text,
  created_by integer references person,
  created_at timestamptz not null,
  confirmed_at timestamptz
);
select guard('plan');

create table obligation (
  id integer generated always as identity primary key,
  plan_id integer not null references plan,
  compiled_id text,
  origin text not null check (origin in ('compiled', 'added', 'split', 'merged')),
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'dropped')),
  drop_reason text check (state <> 'dropped' or length(trim(drop_reason)) > 0),
  section text not null,
  span int4range not null,
  text text not null,
  role text not null check (role in ('lead', 'coordinate', 'appraise', 'support')),
  assignees text[] not null,
  coordinators text[] not null default '{}',
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
