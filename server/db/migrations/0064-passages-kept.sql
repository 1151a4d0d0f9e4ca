-- Which passages are in force is reckoned when an event, its undoing or its shares are written, not each time a map is
-- read: of all that a map asks for this took the longest, and it changes a few times a year. The view stays the one
-- place that decides; the table holds what it says of each unit.

drop view passage_edge;

-- Edge by edge: those of events that are not undone, as they were divided by what was said last and not taken back. What
-- people say of a unit and a day, by an event or by its shares, outranks what a list says of it. Where the event itself
-- named nobody, only figures go along (`figures_only`). All that decides about an edge is said of the unit it leads from.
create view passage_reckoned as
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
  edge.source_code, null::integer as division_id, false as figures_only
from succession_edge edge join succession on succession.id = edge.succession_id
where not exists (select from succession undo where undo.undoes = succession.id)
  and not exists (select from given
    where given.succession_id = edge.succession_id and given.from_unit_id = edge.from_unit_id)
  and not (succession.registry_key is not null and exists (select from by_people
    where by_people.from_unit_id = edge.from_unit_id and by_people.on_day = succession.on_day))
union all
select given.succession_id, given.on_day, given.from_unit_id, part.to_unit_id, part.weight, part.weight_of,
  own.source_code, given.id, own.succession_id is null
from given
join division_part part on part.division_id = given.id
left join succession_edge own on own.succession_id = given.succession_id
  and own.from_unit_id = given.from_unit_id and own.to_unit_id = part.to_unit_id;

create table passage_in_force (
  succession_id integer not null,
  on_day date not null,
  from_unit_id integer not null,
  -- Empty where the unit ended and nobody followed.
  to_unit_id integer,
  weight numeric,
  weight_of numeric,
  source_code text,
  division_id integer,
  figures_only boolean not null,
  -- The same once more as it is read by the thousand: event, day, from, to, and the share as text.
  line text not null,
  constraint passage_in_force_once unique nulls not distinct (from_unit_id, succession_id, to_unit_id)
);
create index passage_in_force_to on passage_in_force (to_unit_id);
create index passage_in_force_event on passage_in_force (succession_id);
insert into passage_in_force
select reckoned.*, json_build_array(succession_id, on_day, from_unit_id, to_unit_id, weight::text, weight_of::text)::text
from passage_reckoned reckoned order by succession_id, to_unit_id;
select guard('passage_in_force');
revoke insert, update, delete, truncate on passage_in_force from tongket_app;

-- Where figures went to another level, nothing goes back (`one_way`): told by the states of the units, which may change
-- without any event.
create view passage_edge as
select kept.succession_id, kept.on_day, kept.from_unit_id, kept.to_unit_id, kept.weight, kept.weight_of, kept.source_code,
  kept.division_id, kept.line, kept.figures_only,
  kept.figures_only and (
    select state.level from unit_state state
    where state.unit_id = kept.from_unit_id and coalesce(lower(state.valid), '-infinity') < kept.on_day
    order by lower(state.valid) desc nulls last limit 1
  ) is distinct from (
    select state.level from unit_state state
    where state.unit_id = kept.to_unit_id and state.valid @> kept.on_day
  ) as one_way
from passage_in_force kept;

-- Reckons the passages from these units anew. Two writers of one unit wait for each other, and the later one sees what
-- the earlier one wrote, as each statement of a volatile function looks anew. Of many units at once, as when the lists of
-- the country are loaded, all passages are reckoned and these are taken; of a few, only theirs are looked up.
create function reckon_passages(units integer[]) returns void
  language plpgsql volatile security definer set search_path = public as $$
begin
  if units is null then return; end if;
  perform from unit where id = any(units) order by id for no key update;
  delete from passage_in_force where from_unit_id = any(units);
  if cardinality(units) > 200 then
    insert into passage_in_force
    with every as materialized (select * from passage_reckoned)
    select every.*, json_build_array(succession_id, on_day, from_unit_id, to_unit_id, weight::text, weight_of::text)::text
    from every where from_unit_id in (select unnest(units)) order by succession_id, to_unit_id;
  else
    insert into passage_in_force
    select reckoned.*, json_build_array(succession_id, on_day, from_unit_id, to_unit_id, weight::text, weight_of::text)::text
    from passage_reckoned reckoned where from_unit_id = any(units) order by succession_id, to_unit_id;
  end if;
end
$$;
revoke execute on function reckon_passages(integer[]) from public;

create function follow_units_from() returns trigger
  language plpgsql volatile security definer set search_path = public as $$
begin
  perform reckon_passages((select array_agg(distinct changed.from_unit_id) from changed));
  return null;
end
$$;

create function follow_division_parts() returns trigger
  language plpgsql volatile security definer set search_path = public as $$
begin
  perform reckon_passages((select array_agg(distinct division.from_unit_id)
    from changed join division on division.id = changed.division_id));
  return null;
end
$$;

-- An event itself, or the one it undoes. One that is written anew has no passages yet: they come with its edges, and are
-- reckoned then.
create function follow_successions() returns trigger
  language plpgsql volatile security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' and not exists (select from changed where changed.undoes is not null) then return null; end if;
  perform reckon_passages((select array_agg(distinct told.from_unit_id)
    from changed join lateral (
      select edge.from_unit_id from succession_edge edge where edge.succession_id in (changed.id, changed.undoes)
      union all
      select division.from_unit_id from division where division.succession_id in (changed.id, changed.undoes)
    ) told on true));
  return null;
end
$$;

create function follow_everything() returns trigger
  language plpgsql volatile security definer set search_path = public as $$
begin
  perform reckon_passages((select array_agg(distinct told.from_unit_id) from (
    select from_unit_id from passage_in_force union select from_unit_id from passage_reckoned) told));
  return null;
end
$$;

create trigger passages_follow_added after insert on succession_edge
  referencing new table as changed for each statement execute function follow_units_from();
create trigger passages_follow_changed after update on succession_edge
  referencing new table as changed for each statement execute function follow_units_from();
create trigger passages_follow_left after update on succession_edge
  referencing old table as changed for each statement execute function follow_units_from();
create trigger passages_follow_gone after delete on succession_edge
  referencing old table as changed for each statement execute function follow_units_from();
create trigger passages_follow_truncated after truncate on succession_edge
  for each statement execute function follow_everything();

create trigger passages_follow_added after insert on succession
  referencing new table as changed for each statement execute function follow_successions();
create trigger passages_follow_changed after update on succession
  referencing new table as changed for each statement execute function follow_successions();
create trigger passages_follow_gone after delete on succession
  referencing old table as changed for each statement execute function follow_successions();

-- What was said of a division is final: it is never changed or deleted.
create trigger passages_follow_added after insert on division
  referencing new table as changed for each statement execute function follow_units_from();
create trigger passages_follow_added after insert on division_part
  referencing new table as changed for each statement execute function follow_division_parts();
