-- A report written without a line: when its writer finished it, as their machine said, beside when it arrived.
alter table submission add column written_at timestamptz;
alter table submission add constraint submission_written_before check (written_at <= submitted_at);

-- The receiver may count as in time what was finished in time and only sent late; with a reason.
alter table verdict add column in_time_reason text check (in_time_reason is null or verdict = 'accepted');

-- A correction of what was accepted: a new version with a reason. The accepted version stands until the next is.
create table correction (
  campaign_id integer not null,
  report_id integer not null,
  version integer not null,
  reason text not null check (length(trim(reason)) > 0),
  at timestamptz not null,
  person_id integer not null references person,
  primary key (campaign_id, report_id, version),
  foreign key (campaign_id, report_id, version) references submission (campaign_id, report_id, version)
);
create trigger correction_is_final before update or delete on correction
  for each statement execute function refuse_rewrite();
revoke update, delete on correction from tongket_app;
select guard('correction');

-- Whether reports of a campaign are handed in by the leader of their unit.
create table filing_rule (
  campaign_id integer primary key references campaign,
  leader_signs boolean not null
);
select guard('filing_rule');

-- A reporter hands the report to the leader of the unit; the leader files it in one step, or gives it back.
create table sign_off (
  campaign_id integer not null,
  report_id integer not null,
  id integer generated always as identity,
  asked_by integer not null references person,
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'signed', 'declined')),
  decided_by integer references person,
  decided_at timestamptz,
  reason text,
  check ((state = 'asked') = (decided_at is null)),
  check (state <> 'declined' or length(trim(reason)) > 0),
  primary key (campaign_id, id),
  foreign key (campaign_id, report_id) references report (campaign_id, id)
);
create unique index sign_off_waiting on sign_off (campaign_id, report_id) where state = 'asked';
select guard('sign_off');

alter table submission add column signed_by integer references person;
