-- Loading the lists of the country reckoned its ten thousand units twice, and looked each of them up in a list of them
-- all. An event that is written anew has no passages yet: they come with its edges, and are reckoned then. Of many units
-- at once, all passages are reckoned and these are taken; of a few, only theirs are looked up.

create or replace function follow_successions() returns trigger
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

create or replace function reckon_passages(units integer[]) returns void
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
