-- A unit that owes a duty passes it on to units below it, with an earlier date of its own, in the same campaign. What
-- the unit below owes is an assignment like any other: its own state, date and way, whose receiver is who asked.

alter table assignment
  add column parent_id integer,
  add column passed_by integer references person,
  add column passed_at timestamptz,
  add column passed_note text,
  add constraint assignment_parent foreign key (campaign_id, parent_id) references assignment (campaign_id, id),
  add check (parent_id <> id),
  add check ((parent_id is null) = (passed_at is null)),
  add check ((passed_at is null) = (passed_by is null));
create index assignment_below on assignment (campaign_id, parent_id) where parent_id is not null;
