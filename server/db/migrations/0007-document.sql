-- Official documents: the layout's parts as data; a number is given once, in order, never twice.

create table official_document (
  id integer generated always as identity primary key,
  campaign_id integer references campaign,
  unit_id integer not null references unit,
  kind text not null,
  state text not null default 'draft' check (state in ('draft', 'registered', 'issued')),
  number integer,
  symbol text not null,
  subject text not null,
  content jsonb not null,
  created_at timestamptz not null,
  created_by integer references person,
  registered_at timestamptz,
  issued_on date,
  revision integer not null default 1,
  check ((state = 'draft') = (number is null))
);
create unique index official_document_number
  on official_document (unit_id, kind, (extract(year from issued_on)), number) where number is not null;
select guard('official_document');
