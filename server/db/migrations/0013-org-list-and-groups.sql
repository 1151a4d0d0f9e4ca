-- Beside the statistical code there is room for the code by which documents travel between agencies (QCVN 102).
-- It belongs to the organisation and not to one state of it; its form is left to whoever gives it out.
alter table unit add column exchange_code text unique check (length(trim(exchange_code)) > 0);

-- A named list of units: whose it is, what it rests on, and who keeps it.
alter table unit_group
  add column unit_id integer references unit,
  add column basis text not null default '',
  add column kept_by integer references person,
  add column kept_at timestamptz;
create unique index unit_group_name on unit_group (fold(name));
