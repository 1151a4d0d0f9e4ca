-- Commendation: units put collectives and persons forward, the emulation board checks the dossiers, the council votes,
-- the chairman decides. How far a dossier has come is reckoned from its turns, votes and awards and stored nowhere.

create table commendation_round (
  campaign_id integer primary key references campaign,
  due_on date not null,
  award text not null check (length(trim(award)) > 0),
  merit text not null,
  -- Submission and summary report, instead of submission, achievement reports and minutes.
  simplified boolean not null default false,
  -- Per cent of the members who may vote.
  threshold integer not null check (threshold between 50 and 100),
  -- How many one unit may put forward; null is no limit.
  most_collectives integer check (most_collectives >= 0),
  most_individuals integer check (most_individuals >= 0),
  obligation_id integer references obligation,
  set_at timestamptz not null,
  set_by integer references person
);
select guard('commendation_round');

-- The council, by office; the unit says on whose nominees a member does not vote.
create table commendation_member (
  campaign_id integer not null references commendation_round,
  id integer generated always as identity,
  position integer not null,
  name text not null,
  unit_id integer references unit,
  primary key (campaign_id, id)
);
select guard('commendation_member');

-- What names a person stands here alone; one that is withdrawn leaves no row.
create table commendation_nominee (
  campaign_id integer not null references commendation_round,
  id integer generated always as identity,
  unit_id integer not null references unit,
  kind text not null check (kind in ('collective', 'individual')),
  name text not null,
  position text not null default '',
  work_unit text not null,
  achievement text not null,
  revision integer not null default 1,
  added_at timestamptz not null,
  added_by integer references person,
  primary key (campaign_id, id)
);
create index commendation_nominee_of on commendation_nominee (campaign_id, unit_id);
select guard('commendation_nominee');

create table commendation_paper (
  campaign_id integer not null references commendation_round,
  id integer generated always as identity,
  unit_id integer not null references unit,
  -- Whose achievements it reports; the other parts belong to the dossier as a whole.
  nominee_id integer,
  part text not null check (part in ('submission', 'achievement', 'minutes', 'summary')),
  number text not null,
  dated_on date not null,
  confirmed_by text not null default '',
  extract text not null default '',
  file_id integer references file,
  put_at timestamptz not null,
  put_by integer references person,
  -- What the board found; a part that is put anew has to be looked at anew.
  fine boolean,
  remark text not null default '',
  primary key (campaign_id, id),
  foreign key (campaign_id, nominee_id) references commendation_nominee (campaign_id, id),
  check ((nominee_id is not null) = (part = 'achievement')),
  check (fine is distinct from false or length(trim(remark)) > 0)
);
create unique index commendation_paper_once on commendation_paper (campaign_id, unit_id, part, coalesce(nominee_id, 0));
select guard('commendation_paper');

create table commendation_turn (
  campaign_id integer not null references commendation_round,
  id integer generated always as identity,
  unit_id integer not null references unit,
  what text not null check (what in ('submitted', 'returned', 'accepted', 'withdrawn', 'voted', 'decided')),
  reason text not null default '',
  at timestamptz not null,
  person_id integer references person,
  primary key (campaign_id, id),
  check (what <> 'returned' or length(trim(reason)) > 0)
);
create index commendation_turn_of on commendation_turn (campaign_id, unit_id, id);
select guard('commendation_turn');

create table commendation_vote (
  campaign_id integer not null,
  nominee_id integer not null,
  held_on date not null,
  in_favour integer not null check (in_favour >= 0),
  against integer not null check (against >= 0),
  absent integer not null check (absent >= 0),
  recorded_at timestamptz not null,
  recorded_by integer not null references person,
  primary key (campaign_id, nominee_id),
  foreign key (campaign_id, nominee_id) references commendation_nominee (campaign_id, id)
);
select guard('commendation_vote');

-- Nobody judges their own unit, nor one above their own: not whoever records, not a member of the council.
create function refuse_own_nominee() returns trigger language plpgsql as $$
declare
  nominating integer;
  voters integer;
begin
  select n.unit_id into nominating from commendation_nominee n
    where n.campaign_id = new.campaign_id and n.id = new.nominee_id;
  if exists (
    select from person p
    join campaign c on c.id = new.campaign_id
    cross join lateral unit_ancestors(p.unit_id, c.map_on) up
    where p.id = new.recorded_by and up.unit_id = nominating
  ) then
    raise exception 'somebody records a vote on their own unit'
      using errcode = '23514', constraint = 'commendation_own_unit';
  end if;
  select count(*) into voters from commendation_member m
    join campaign c on c.id = m.campaign_id
    where m.campaign_id = new.campaign_id and (m.unit_id is null or not exists (
      select from unit_ancestors(m.unit_id, c.map_on) up where up.unit_id = nominating
    ));
  if new.in_favour + new.against + new.absent <> voters then
    raise exception 'the ballots are not those of the members who may vote'
      using errcode = '23514', constraint = 'commendation_ballots';
  end if;
  return new;
end
$$;
create trigger commendation_vote_of_others before insert or update on commendation_vote
  for each row execute function refuse_own_nominee();

create table commendation_decision (
  campaign_id integer not null references commendation_round,
  id integer generated always as identity,
  number text not null,
  decided_on date not null,
  recorded_at timestamptz not null,
  recorded_by integer references person,
  primary key (campaign_id, id)
);
create unique index commendation_decision_number on commendation_decision (campaign_id, number, decided_on);
select guard('commendation_decision');

create table commendation_award (
  campaign_id integer not null,
  nominee_id integer not null,
  decision_id integer not null,
  granted boolean not null,
  primary key (campaign_id, nominee_id),
  foreign key (campaign_id, nominee_id) references commendation_nominee (campaign_id, id),
  foreign key (campaign_id, decision_id) references commendation_decision (campaign_id, id)
);
select guard('commendation_award');

-- Submissions to the chairman that were drafted; the document itself goes its own way.
create table commendation_submission (
  campaign_id integer not null references commendation_round,
  document_id integer not null references official_document,
  drafted_at timestamptz not null,
  drafted_by integer references person,
  primary key (campaign_id, document_id)
);
select guard('commendation_submission');
