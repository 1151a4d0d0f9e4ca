-- Units through time, people and what they may be at a unit.

create table unit (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('area', 'committee', 'department', 'front', 'association', 'police', 'military',
    'court', 'board', 'press')),
  created_at timestamptz not null
);
select guard('unit');

-- What is true of a unit during one period; periods of one unit never overlap.
create table unit_state (
  unit_id integer not null references unit,
  valid daterange not null check (not isempty(valid)),
  code text,
  name text not null,
  full_name text not null,
  short_name text,
  type text,
  level text not null check (level in ('central', 'province', 'district', 'commune')),
  parent_id integer references unit check (parent_id <> unit_id),
  position integer not null default 0,
  folded text generated always as (fold(full_name || ' ' || coalesce(short_name, '') || ' ' || coalesce(code, ''))) stored,
  constraint unit_state_once exclude using gist (unit_id with =, valid with &&)
);
create index unit_state_parent on unit_state (parent_id);
create index unit_state_folded on unit_state using gin (folded gin_trgm_ops);
create unique index unit_state_code on unit_state (level, code, lower(valid)) where code is not null;
select guard('unit_state');

-- The unit itself and everything above it on a day, nearest first.
create function unit_ancestors(of_unit integer, on_day date)
  returns table (unit_id integer, depth integer) language sql stable as $$
  with recursive up as (
    select of_unit as unit_id, 0 as depth
    union all
    select s.parent_id, up.depth + 1
    from up join unit_state s on s.unit_id = up.unit_id and s.valid @> on_day
    where s.parent_id is not null and up.depth < 12
  )
  select unit_id, depth from up
$$;

-- The unit itself and everything below it on a day.
create function unit_descendants(of_unit integer, on_day date)
  returns table (unit_id integer, depth integer) language sql stable as $$
  with recursive down as (
    select of_unit as unit_id, 0 as depth
    union all
    select s.unit_id, down.depth + 1
    from down join unit_state s on s.parent_id = down.unit_id and s.valid @> on_day
    where down.depth < 12
  )
  select unit_id, depth from down
$$;

create table person (
  id integer generated always as identity primary key,
  unit_id integer not null references unit,
  username text not null unique check (username = lower(username)),
  name text not null,
  position text not null default '',
  email text,
  phone text,
  language text not null default 'vi' check (language in ('vi', 'en')),
  password_hash text not null,
  active boolean not null default true,
  created_at timestamptz not null
);
select guard('person');

create table role_grant (
  person_id integer not null references person,
  role text not null,
  unit_id integer not null references unit,
  granted_at timestamptz not null,
  primary key (person_id, role, unit_id)
);
select guard('role_grant');

create table session (
  token_hash text primary key,
  person_id integer not null references person,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on session (person_id);
select guard('session');

-- A plan's words for many units ("thành viên Ban Chỉ đạo") as a named, dated list that later plans use again.
create table unit_group (
  id integer generated always as identity primary key,
  name text not null,
  folded text generated always as (fold(name)) stored,
  created_on date not null
);
select guard('unit_group');

create table unit_group_member (
  group_id integer not null references unit_group on delete cascade,
  unit_id integer not null references unit,
  primary key (group_id, unit_id)
);
select guard('unit_group_member');
