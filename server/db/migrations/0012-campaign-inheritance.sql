-- Duties of a unit that ended while its campaign ran go to the units that took it over. What was asked of it stays
-- in the books as inherited: nobody owes it any more, and an event that is undone brings it back.

alter table assignment drop constraint assignment_state_check;
alter table assignment add constraint assignment_state_check
  check (state in ('open', 'drafting', 'delivered', 'returned', 'done', 'inherited'));

-- A report is always that of the unit that owes it: where the duty goes to a successor, the draft goes with it.
alter table assignment add constraint assignment_of_unit unique (campaign_id, id, unit_id);
alter table report add constraint report_of_unit
  foreign key (campaign_id, assignment_id, unit_id) references assignment (campaign_id, id, unit_id) on update cascade;

create table inheritance (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  -- What was asked of the unit that ended, and how far it had come.
  from_assignment_id integer not null,
  from_unit_id integer not null references unit,
  from_state text not null check (from_state in ('open', 'drafting', 'returned')),
  -- What is asked of the successor: its own duty, one made for it, or the same one moved with its draft.
  to_assignment_id integer not null,
  to_unit_id integer not null references unit,
  how text not null check (how in ('joined', 'made', 'moved')),
  -- The unit goes on beside the successor and owes its own part as before.
  goes_on boolean not null,
  succession_id integer not null references succession,
  inherited_at timestamptz not null,
  undone_at timestamptz,
  primary key (campaign_id, id),
  foreign key (campaign_id, from_assignment_id) references assignment (campaign_id, id) on delete cascade,
  foreign key (campaign_id, to_assignment_id) references assignment (campaign_id, id) on delete cascade
);
create unique index inheritance_once on inheritance (campaign_id, from_assignment_id, to_assignment_id)
  where undone_at is null;
create index inheritance_to on inheritance (campaign_id, to_assignment_id);
select guard('inheritance');
