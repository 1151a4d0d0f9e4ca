-- How what people are told leaves the house: one letter a person and day by e-mail, and where each notice is.

-- Null until a digest has looked at it; then where it went, or why it did not.
alter table notice add column carriage text
  check (carriage in ('mailed', 'unconfigured', 'noAddress', 'declined', 'read', 'settled'));
create index notice_uncarried on notice (person_id, id) where carriage is null;

-- What a person wants besides the bell; without a row, a digest by e-mail.
create table channel_choice (
  person_id integer primary key references person,
  email boolean not null,
  chosen_at timestamptz not null
);
select guard('channel_choice');

create table dispatch (
  id bigint generated always as identity primary key,
  person_id integer not null references person,
  -- The day whose digest it is: a person gets one a day.
  for_day date not null,
  state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'refused', 'unclear', 'dropped')),
  attempts integer not null default 0,
  not_before timestamptz not null,
  claimed_at timestamptz,
  settled_at timestamptz,
  -- The words of the mail server.
  answer text,
  created_at timestamptz not null,
  unique (person_id, for_day)
);
create index dispatch_waiting on dispatch (not_before, id) where state = 'queued';
create index dispatch_sending on dispatch (claimed_at) where state = 'sending';
select guard('dispatch');

create table dispatch_notice (
  dispatch_id bigint not null references dispatch,
  notice_id bigint not null references notice,
  primary key (dispatch_id, notice_id)
);
create unique index dispatch_notice_once on dispatch_notice (notice_id);
select guard('dispatch_notice');
