-- The consolidated report in the making: passages under headings, each with the span of the submission it comes from.

create table passage (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  section text not null,
  position integer not null,
  text text not null,
  report_id integer,
  version integer,
  source_section text,
  source_span int4range,
  written_by integer references person,
  written_at timestamptz not null,
  revision integer not null default 1,
  primary key (campaign_id, id),
  foreign key (campaign_id, report_id, version) references submission (campaign_id, report_id, version),
  check ((report_id is null) = (source_section is null) and (report_id is null) = (version is null))
);
create index passage_section on passage (campaign_id, section, position);
select guard('passage');
