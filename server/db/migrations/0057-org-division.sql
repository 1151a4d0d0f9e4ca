-- How an event divided a unit, as people say it afterwards: any number of times, each with its reason, none rewritten.

create table division (
  id integer generated always as identity primary key,
  succession_id integer not null references succession,
  from_unit_id integer not null references unit,
  -- Empty in a record that takes another back.
  basis text check (basis in ('population', 'area', 'hand')),
  decision text not null check (decision <> ''),
  given_by integer not null references person,
  given_at timestamptz not null,
  takes_back integer,
  constraint division_taken_back_once unique (takes_back),
  constraint division_basis check ((basis is null) = (takes_back is not null)),
  constraint division_of_event unique (id, succession_id, from_unit_id),
  foreign key (takes_back, succession_id, from_unit_id) references division (id, succession_id, from_unit_id)
);
create index division_of_unit on division (from_unit_id, succession_id);

-- What each successor counts by the basis, and the exact share that follows.
create table division_part (
  division_id integer not null references division,
  to_unit_id integer not null references unit,
  measured numeric not null check (measured > 0),
  weight numeric not null check (weight > 0 and weight = trunc(weight)),
  weight_of numeric not null check (weight <= weight_of and weight_of = trunc(weight_of)),
  primary key (division_id, to_unit_id)
);
create index division_part_to on division_part (to_unit_id);

-- Weights that answered a question were written into the event itself. They become the first that was said of it, as
-- the audit tells who said it, when and why.
with answered as (
  insert into division (succession_id, from_unit_id, basis, decision, given_by, given_at)
  select question.succession_id, question.unit_id, 'hand', coalesce(nullif(said.data ->> 'decision', ''), '-'),
    said.person_id, question.settled_at
  from unit_question question
  join lateral (
    select audit.person_id, audit.data from audit
    where audit.action = 'unit.settle' and audit.data ->> 'questionId' = question.id::text
      and audit.person_id in (select id from person)
    order by audit.id desc limit 1
  ) said on true
  where question.kind = 'weights' and question.settled_at is not null and question.succession_id is not null
  order by question.settled_at
  returning id, succession_id, from_unit_id
)
insert into division_part (division_id, to_unit_id, measured, weight, weight_of)
select answered.id, edge.to_unit_id, edge.weight, edge.weight, edge.weight_of
from answered join succession_edge edge using (succession_id, from_unit_id)
where edge.weight is not null;

alter table succession_edge disable trigger guarded;
update succession_edge edge set weight = null, weight_of = null
where exists (select from division where division.succession_id = edge.succession_id
  and division.from_unit_id = edge.from_unit_id);
alter table succession_edge enable trigger guarded;

select guard('division');
select guard('division_part');
create trigger division_is_final before update or delete or truncate on division
  for each statement execute function refuse_rewrite();
create trigger division_part_is_final before update or delete or truncate on division_part
  for each statement execute function refuse_rewrite();
revoke update, delete, truncate on division, division_part from tongket_app;

-- The parts are the whole unit, in the proportion of what was measured, and each goes to a unit of that day.
create function demand_whole_division() returns trigger language plpgsql as $$
begin
  if exists (
    select from division_part part
    where part.division_id in (select changed.division_id from changed)
    group by part.division_id
    having count(distinct part.weight_of) > 1 or sum(part.weight) <> min(part.weight_of)
  ) or exists (
    select from (
      select part.division_id, part.measured, part.weight, part.weight_of,
        sum(part.measured) over (partition by part.division_id) as measured_of
      from division_part part where part.division_id in (select changed.division_id from changed)
    ) share where share.weight * share.measured_of <> share.measured * share.weight_of
  ) then
    raise exception 'shares do not add up to 1' using errcode = '23514', constraint = 'division_whole';
  end if;
  if exists (
    select from changed
    join division on division.id = changed.division_id
    join succession on succession.id = division.succession_id
    where not exists (select from unit_state state
      where state.unit_id = changed.to_unit_id and state.valid @> succession.on_day)
  ) then
    raise exception 'a successor does not stand on the day' using errcode = '23514', constraint = 'division_standing';
  end if;
  return null;
end
$$;
create trigger division_part_whole after insert on division_part
  referencing new table as changed for each statement execute function demand_whole_division();

-- Whoever says how a unit was divided names its parts; whoever takes it back takes back what named parts.
create function demand_division_parts() returns trigger language plpgsql as $$
begin
  if (new.takes_back is null) <> exists (select from division_part part where part.division_id = new.id)
    or (new.takes_back is not null
      and not exists (select from division_part part where part.division_id = new.takes_back)) then
    raise exception 'a division without its parts' using errcode = '23514', constraint = 'division_whole';
  end if;
  return null;
end
$$;
create constraint trigger division_has_parts after insert on division
  deferrable initially deferred for each row execute function demand_division_parts();

-- Which passages are in force, edge by edge: those of events that are not undone, as they were divided by what was said
-- last and not taken back. What people say of a unit and a day, by an event or by its shares, outranks what a list says
-- of it. Where the event itself named nobody, only figures go along (`figures_only`), and where they went to another
-- level nothing goes back (`one_way`).
create view passage_edge as
with given as materialized (
  select distinct on (own.succession_id, own.from_unit_id)
    own.id, own.succession_id, own.from_unit_id, succession.on_day
  from division own join succession on succession.id = own.succession_id
  where own.takes_back is null
    and not exists (select from division later where later.takes_back = own.id)
    and not exists (select from succession undo where undo.undoes = succession.id)
  order by own.succession_id, own.from_unit_id, own.id desc
), by_people as materialized (
  select edge.from_unit_id, succession.on_day
  from succession join succession_edge edge on edge.succession_id = succession.id
  where succession.registry_key is null
    and not exists (select from succession undo where undo.undoes = succession.id)
  union
  select given.from_unit_id, given.on_day from given
)
select succession.id as succession_id, succession.on_day, edge.from_unit_id, edge.to_unit_id, edge.weight, edge.weight_of,
  edge.source_code, null::integer as division_id, false as figures_only, false as one_way
from succession_edge edge join succession on succession.id = edge.succession_id
where not exists (select from succession undo where undo.undoes = succession.id)
  and not exists (select from given
    where given.succession_id = edge.succession_id and given.from_unit_id = edge.from_unit_id)
  and not (succession.registry_key is not null and exists (select from by_people
    where by_people.from_unit_id = edge.from_unit_id and by_people.on_day = succession.on_day))
union all
select given.succession_id, given.on_day, given.from_unit_id, part.to_unit_id, part.weight, part.weight_of,
  own.source_code, given.id, own.succession_id is null,
  own.succession_id is null and (
    select state.level from unit_state state
    where state.unit_id = given.from_unit_id and coalesce(lower(state.valid), '-infinity') < given.on_day
    order by lower(state.valid) desc nulls last limit 1
  ) is distinct from (
    select state.level from unit_state state
    where state.unit_id = part.to_unit_id and state.valid @> given.on_day
  )
from given
join division_part part on part.division_id = given.id
left join succession_edge own on own.succession_id = given.succession_id
  and own.from_unit_id = given.from_unit_id and own.to_unit_id = part.to_unit_id;
