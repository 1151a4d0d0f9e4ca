-- Which unit becomes which, on which day, by whose decision; what nobody knows yet; and where a list came from.

-- A unit of a national list is known by its key, so that a list may be loaded again. A code is no key: codes are
-- given again to other units.
alter table unit add column registry_key text unique;
-- It was there before the list: it keeps its own name and first day.
alter table unit add column adopted boolean not null default false;

-- One code at one level names one unit on each day.
drop index unit_state_code;
alter table unit_state add constraint unit_state_code
  exclude using gist (level with =, code with =, valid with &&) where (code is not null);
create index unit_state_since on unit_state (parent_id, lower(valid));

-- No unit stands above itself on any day. Followed upwards with the days that all links have in common.
create function refuse_unit_cycle() returns trigger language plpgsql as $$
begin
  if exists (
    with recursive up as (
      select n.unit_id as start, n.parent_id, n.valid, 1 as depth from added n where n.parent_id is not null
      union all
      select up.start, s.parent_id, up.valid * s.valid, up.depth + 1
      from up join unit_state s on s.unit_id = up.parent_id and s.valid && up.valid
      where up.parent_id <> up.start and s.parent_id is not null and up.depth < 12
    )
    select from up where up.parent_id = up.start or up.depth >= 12
  ) then
    raise exception 'a unit stands above itself' using errcode = '23514', constraint = 'unit_state_cycle';
  end if;
  return null;
end
$$;
create trigger unit_state_no_cycle_added after insert on unit_state
  referencing new table as added for each statement execute function refuse_unit_cycle();
create trigger unit_state_no_cycle_changed after update on unit_state
  referencing new table as added for each statement execute function refuse_unit_cycle();

create table succession (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('merge', 'split', 'rename', 'move', 'upgrade', 'abolish', 'undo')),
  on_day date not null,
  decision text not null default '',
  decided_on date,
  basis text check (basis in ('population', 'area', 'hand')),
  registry_key text unique,
  -- What the event took from the states of units and what it put there: with these it is undone.
  removed jsonb not null default '[]',
  added jsonb not null default '[]',
  undoes integer unique references succession check ((kind = 'undo') = (undoes is not null)),
  created_at timestamptz not null
);
create index succession_day on succession (on_day, id);
select guard('succession');

-- From a unit that ends or gives a part away to each that takes it over. The share is weight / weight_of, exact;
-- both are empty while nobody has said how it is divided. Without `to_unit_id`: it ended and has no successor.
create table succession_edge (
  succession_id integer not null references succession,
  from_unit_id integer not null references unit,
  to_unit_id integer references unit,
  weight numeric check (weight > 0 and weight = trunc(weight)),
  weight_of numeric check (weight <= weight_of and weight_of = trunc(weight_of)),
  source_code text,
  constraint succession_edge_share check ((weight is null) = (weight_of is null)),
  constraint succession_edge_once unique nulls not distinct (succession_id, from_unit_id, to_unit_id)
);
create index succession_edge_from on succession_edge (from_unit_id);
create index succession_edge_to on succession_edge (to_unit_id);
select guard('succession_edge');

-- The shares of one unit in one event add up to 1, or none of them is known.
create function demand_whole_shares() returns trigger language plpgsql as $$
begin
  if exists (
    select from succession_edge e
    where (e.succession_id, e.from_unit_id) in (select c.succession_id, c.from_unit_id from changed c)
      and e.to_unit_id is not null
    group by e.succession_id, e.from_unit_id
    having count(distinct e.weight_of) > 1
      or count(e.weight) not in (0, count(*))
      or sum(e.weight) <> min(e.weight_of)
  ) then
    raise exception 'shares do not add up to 1' using errcode = '23514', constraint = 'succession_edge_whole';
  end if;
  return null;
end
$$;
create trigger succession_shares_added after insert on succession_edge
  referencing new table as changed for each statement execute function demand_whole_shares();
create trigger succession_shares_changed after update on succession_edge
  referencing new table as changed for each statement execute function demand_whole_shares();

-- What the lists leave open, for a person to settle: nothing is guessed.
create table unit_question (
  id integer generated always as identity primary key,
  unit_id integer not null references unit,
  kind text not null check (kind in ('successor', 'weights')),
  on_day date not null,
  succession_id integer references succession,
  settled_at timestamptz,
  constraint unit_question_once unique (unit_id, kind)
);
create index unit_question_open on unit_question (on_day) where settled_at is null;
select guard('unit_question');

-- The lists that were loaded, as they were read: with the next list they make one history.
create table registry_source (
  name text primary key,
  source text not null,
  content jsonb not null,
  loaded_at timestamptz not null
);
select guard('registry_source');
