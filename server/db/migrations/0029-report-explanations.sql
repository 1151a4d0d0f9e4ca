-- What a unit says to a check that failed: the figure is right after all, and why. With the submission it is kept.
create table draft_explanation (
  campaign_id integer not null,
  report_id integer not null,
  finding text not null,
  text text not null check (length(trim(text)) > 0),
  saved_at timestamptz not null,
  saved_by integer references person,
  primary key (campaign_id, report_id, finding),
  foreign key (campaign_id, report_id) references report (campaign_id, id)
);
select guard('draft_explanation');
alter table submission add column explanations jsonb not null default '[]';

-- A receiver may accept some sections and return the others.
alter table verdict drop constraint verdict_verdict_check;
alter table verdict add constraint verdict_verdict_check check (verdict in ('accepted', 'partly', 'returned'));
alter table verdict add column accepted_sections jsonb not null default '[]';
