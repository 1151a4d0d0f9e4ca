-- A group that was dropped is kept whole, so that it can be taken back as it was; its name is free meanwhile.
alter table unit_group add column dropped_at timestamptz;
drop index unit_group_name;
create unique index unit_group_name on unit_group (fold(name)) where dropped_at is null;
