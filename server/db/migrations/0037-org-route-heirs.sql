-- A receiver that ends leaves the deliverables that wait for it to its successors, as it leaves its open duties.

create table leg_inheritance (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  assignment_id integer not null,
  -- Of the leg that waited; where `made`, of the leg that was added for one of several successors.
  position integer not null,
  from_unit_id integer not null references unit,
  to_unit_id integer not null references unit,
  -- joined: the successor stood on the way already, or sends the duty itself, so that the leg fell away.
  how text not null check (how in ('moved', 'made', 'joined')),
  succession_id integer not null references succession,
  inherited_at timestamptz not null,
  undone_at timestamptz,
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id) on delete cascade
);
create index leg_inheritance_of on leg_inheritance (campaign_id, assignment_id) where undone_at is null;
select guard('leg_inheritance');

-- What the unit that ended had passed on to units below it and went along, so that undoing the event gives back
-- just that and nothing of the successor's own.
alter table inheritance add column below_ids integer[] not null default '{}';
