-- Whoever writes along an outline learns what a later version changed. A report remembers the outline it was begun by,
-- each of its writers the version they have seen, and an outline whether reports handed in before are to be supplemented.
alter table outline add column supplement boolean not null default false;

-- Reports that are there already count as begun by the outline in force: nobody is told of changes long past.
alter table report add column outline_version integer not null default 0;
alter table report disable trigger guarded;
update report set outline_version = (
  select coalesce(max(outline.version), 0) from outline where outline.campaign_id = report.campaign_id);
alter table report enable trigger guarded;

create table outline_seen (
  campaign_id integer not null,
  report_id integer not null,
  person_id integer not null references person,
  version integer not null,
  seen_at timestamptz not null,
  primary key (campaign_id, report_id, person_id),
  foreign key (campaign_id, report_id) references report (campaign_id, id)
);
create index outline_seen_person on outline_seen (person_id);
select guard('outline_seen');
