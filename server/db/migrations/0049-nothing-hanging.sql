-- What a unit that ended had asked or had to answer goes on in the place of its successors, and comes back with it.

-- An heir whose duty is joined by others may get their later date. Where the event is undone it gets back the date it
-- had by itself, which is kept here; empty where the duty was made for the heir.
alter table inheritance
  add column own_due_on date,
  add column own_due_at timestamptz,
  add column own_due_relation text,
  add column own_extended_to date,
  -- An heir that only took part leads in the place of one that led: what it was asked by itself, and whether the way
  -- of the duty came with it.
  add column own_role text check (own_role in ('coordinate', 'appraise', 'support')),
  add column own_kind text check (own_kind in ('report', 'exemplar', 'other')),
  add column gave_legs boolean not null default false;

-- The duties that are owed now in the place of one: itself; of an inherited one those that it went to; of one that was
-- made for an heir whose event is undone those that it had been made for.
create function duty_now(of_campaign integer, of_assignment integer)
  returns table (assignment_id integer) language sql stable as $$
  with recursive now as (
    select own.id, own.state from assignment own where own.campaign_id = of_campaign and own.id = of_assignment
    union
    select owing.id, owing.state
    from now, lateral (
      select line.to_assignment_id as id from inheritance line
      where line.campaign_id = of_campaign and line.from_assignment_id = now.id and line.undone_at is null
      union
      select line.from_assignment_id from inheritance line
      where line.campaign_id = of_campaign and line.to_assignment_id = now.id and line.undone_at is not null
        and line.how <> 'moved'
        and not exists (select from inheritance own
          where own.campaign_id = of_campaign and own.from_assignment_id = now.id and own.undone_at is null)
    ) next join assignment owing on owing.campaign_id = of_campaign and owing.id = next.id
    where now.state = 'inherited'
  )
  select id from now where state <> 'inherited'
$$;

-- The other way round: inherited duties in whose place this one is owed, and the duty itself.
create function duty_before(of_campaign integer, of_assignment integer)
  returns table (assignment_id integer) language sql stable as $$
  with recursive before as (
    select of_assignment as id
    union
    select prior.id
    from before, lateral (
      select line.from_assignment_id as id from inheritance line
      where line.campaign_id = of_campaign and line.to_assignment_id = before.id and line.undone_at is null
      union
      select line.to_assignment_id from inheritance line
      where line.campaign_id = of_campaign and line.from_assignment_id = before.id and line.undone_at is not null
        and line.how <> 'moved'
        and not exists (select from inheritance own
          where own.campaign_id = of_campaign and own.from_assignment_id = line.to_assignment_id
            and own.undone_at is null)
    ) next join assignment prior
      on prior.campaign_id = of_campaign and prior.id = next.id and prior.state = 'inherited'
  )
  select id from before
$$;
create index inheritance_from on inheritance (campaign_id, from_assignment_id);

-- A difficulty that waited with a unit that ended waits with whoever took it over, or with the standing agency where
-- nobody can tell who that is; without a succession the unit ended and no event says how.
create table obstacle_inheritance (
  campaign_id integer not null,
  id integer generated always as identity,
  obstacle_id integer not null,
  from_unit_id integer not null references unit,
  to_unit_id integer not null references unit,
  succession_id integer references succession,
  inherited_at timestamptz not null,
  undone_at timestamptz,
  primary key (campaign_id, id),
  foreign key (campaign_id, obstacle_id) references obstacle (campaign_id, id)
);
create index obstacle_inheritance_of on obstacle_inheritance (campaign_id, obstacle_id);
select guard('obstacle_inheritance');
