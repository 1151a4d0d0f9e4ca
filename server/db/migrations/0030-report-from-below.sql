-- Passages of reports from below that were taken into the report of whoever asked, with where they come from.
create table taken_passage (
  campaign_id integer not null,
  report_id integer not null,
  id integer generated always as identity,
  section text not null,
  source_report_id integer not null,
  source_version integer not null,
  source_section text not null,
  quote text not null check (length(trim(quote)) > 0),
  taken_at timestamptz not null,
  taken_by integer references person,
  primary key (campaign_id, report_id, id),
  foreign key (campaign_id, report_id) references report (campaign_id, id),
  foreign key (campaign_id, source_report_id, source_version) references submission (campaign_id, report_id, version)
);
select guard('taken_passage');

-- The sources of a version, as they stood when it was handed in.
alter table submission add column sources jsonb not null default '[]';
