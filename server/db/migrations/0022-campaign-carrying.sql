-- Every duty can be carried out here: what kind of duty it is, what it waits for, what is delivered, who said what.

-- How a duty of the plan is carried out in one campaign. A standing duty (guide, follow up) is kept up by notes; a
-- conditional one falls due when its condition is declared met. `quota`: how many of which part each unit delivers.
create table duty (
  campaign_id integer not null references campaign,
  obligation_id integer not null references obligation,
  nature text not null default 'once' check (nature in ('once', 'standing', 'conditional')),
  in_order boolean not null default false,
  on_day_off text check (on_day_off in ('keep', 'next', 'previous')),
  quota jsonb not null default '[]',
  primary key (campaign_id, obligation_id)
);
insert into duty (campaign_id, obligation_id) select distinct campaign_id, obligation_id from assignment;
select guard('duty');

-- A duty that cannot be done before others are.
create table dependence (
  campaign_id integer not null,
  obligation_id integer not null,
  waits_for integer not null,
  source text not null check (source in ('plan', 'proposed', 'officer')),
  primary key (campaign_id, obligation_id, waits_for),
  foreign key (campaign_id, obligation_id) references duty (campaign_id, obligation_id) on delete cascade,
  foreign key (campaign_id, waits_for) references duty (campaign_id, obligation_id) on delete cascade,
  check (obligation_id <> waits_for)
);
select guard('dependence');

alter table assignment
  add column condition_at timestamptz,
  add column not_arisen boolean not null default false,
  add column returned_reason text,
  add check (not not_arisen or state = 'done');

-- What is handed in for a duty that is no report: a document by its number, a link, or in words; files hang on the
-- assignment itself. `part`: which part of the quota it fills.
create table deliverable (
  campaign_id integer not null,
  id integer generated always as identity,
  assignment_id integer not null,
  part text,
  title text not null,
  link text,
  words text,
  added_by integer not null references person,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
create index deliverable_assignment on deliverable (campaign_id, assignment_id);
select guard('deliverable');

-- How it goes, in the words of who carries it out.
create table progress_note (
  campaign_id integer not null,
  id integer generated always as identity,
  assignment_id integer not null,
  person_id integer not null references person,
  at timestamptz not null,
  words text not null,
  primary key (campaign_id, id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id)
);
create index progress_note_assignment on progress_note (campaign_id, assignment_id);
select guard('progress_note');
