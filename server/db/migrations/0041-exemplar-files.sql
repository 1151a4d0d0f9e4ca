-- What proves the achievements besides words: a file that was handed in with the locality's report.
create table exemplar_file (
  campaign_id integer not null,
  id integer generated always as identity,
  exemplar_id integer not null,
  report_id integer not null,
  version integer not null,
  attachment_id integer not null,
  added_at timestamptz not null,
  added_by integer references person,
  primary key (campaign_id, id),
  foreign key (campaign_id, exemplar_id) references exemplar (campaign_id, id),
  foreign key (campaign_id, report_id, version) references submission (campaign_id, report_id, version),
  foreign key (campaign_id, attachment_id) references attachment (campaign_id, id)
);
create unique index exemplar_file_once on exemplar_file (campaign_id, exemplar_id, attachment_id);
select guard('exemplar_file');
