-- Who may at a unit that no longer stands, or does not stand yet: whoever may at the unit it last was below, or
-- will first be. A level that vanished leaves its reports in good hands.
create function unit_reach(of_unit integer, on_day date)
  returns table (unit_id integer, depth integer) language sql stable as $$
  with recursive up as (
    select of_unit as unit_id, 0 as depth
    union all
    select known.parent_id, up.depth + 1
    from up, lateral (
      select s.parent_id from unit_state s where s.unit_id = up.unit_id
      order by s.valid @> on_day desc, (lower(s.valid) > on_day) is true desc,
        case when lower(s.valid) > on_day then lower(s.valid) end,
        lower(s.valid) desc nulls last
      limit 1
    ) known
    where known.parent_id is not null and up.depth < 12
  )
  select unit_id, depth from up
$$;
