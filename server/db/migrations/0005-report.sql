-- What units fill, hand in and get back.

create table outline (
  campaign_id integer not null references campaign,
  version integer not null,
  sections jsonb not null,
  created_at timestamptz not null,
  primary key (campaign_id, version)
);
select guard('outline');

create table indicator (
  campaign_id integer not null references campaign,
  code text not null,
  position integer not null,
  section text not null,
  name text not null,
  name_en text not null,
  unit_of_measure text not null,
  type text not null check (type in ('count', 'money', 'rate')),
  numerator text,
  denominator text,
  part_of text,
  yearly boolean not null,
  primary key (campaign_id, code),
  check ((type = 'rate') = (numerator is not null and denominator is not null))
);
select guard('indicator');

-- A unit's report. The draft is one row a section, each with its own revision, so that two people writing
-- different sections never meet and two in the same section are told.
create table report (
  campaign_id integer not null references campaign,
  id integer generated always as identity unique,
  assignment_id integer not null,
  unit_id integer not null references unit,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'returned', 'accepted')),
  primary key (campaign_id, id),
  unique (campaign_id, assignment_id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
create index report_unit on report (unit_id, campaign_id);
select guard('report');

create table draft_section (
  campaign_id integer not null,
  report_id integer not null,
  section text not null,
  content jsonb not null,
  revision integer not null,
  saved_at timestamptz not null,
  saved_by integer references person,
  primary key (campaign_id, report_id, section),
  foreign key (campaign_id, report_id) references report (campaign_id, id)
);
select guard('draft_section');

create table draft_figure (
  campaign_id integer not null,
  report_id integer not null,
  indicator text not null,
  period text not null,
  value numeric not null,
  revision integer not null,
  saved_at timestamptz not null,
  saved_by integer references person,
  primary key (campaign_id, report_id, indicator, period),
  foreign key (campaign_id, report_id) references report (campaign_id, id),
  foreign key (campaign_id, indicator) references indicator (campaign_id, code)
);
select guard('draft_figure');

-- One immutable version of a report.
create table submission (
  campaign_id integer not null,
  report_id integer not null,
  version integer not null,
  unit_id integer not null references unit,
  sections jsonb not null,
  sha256 text not null,
  late boolean not null,
  submitted_at timestamptz not null,
  submitted_by integer references person,
  primary key (campaign_id, report_id, version),
  foreign key (campaign_id, report_id) references report (campaign_id, id)
);
create trigger submission_is_final before update or delete on submission
  for each statement execute function refuse_rewrite();
revoke update, delete on submission from tongket_app;
select guard('submission');

-- One counted value of one unit for one period, as handed in with one submission.
create table figure (
  campaign_id integer not null,
  indicator text not null,
  unit_id integer not null references unit,
  period text not null,
  report_id integer not null,
  version integer not null,
  value numeric not null,
  primary key (campaign_id, indicator, unit_id, period, report_id, version),
  foreign key (campaign_id, indicator) references indicator (campaign_id, code),
  foreign key (campaign_id, report_id, version) references submission (campaign_id, report_id, version)
);
create index figure_submission on figure (campaign_id, report_id, version);
create trigger figure_is_final before update or delete on figure
  for each statement execute function refuse_rewrite();
revoke update, delete on figure from tongket_app;
select guard('figure');

-- A receiver's verdict on a submission; a return always says why.
create table verdict (
  campaign_id integer not null,
  report_id integer not null,
  version integer not null,
  verdict text not null check (verdict in ('accepted', 'returned')),
  reason text not null default '' check (verdict = 'accepted' or length(trim(reason)) > 0),
  at timestamptz not null,
  person_id integer references person,
  primary key (campaign_id, report_id, version),
  foreign key (campaign_id, report_id, version) references submission (campaign_id, report_id, version)
);
select guard('verdict');
