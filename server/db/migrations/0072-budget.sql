-- Estimates of what a campaign costs: drawn up line by line, submitted as versions that nobody changes, appraised line
-- by line by finance, and granted by a decision. How far one has come follows from these rows and stands in no column.

create table estimate (
  campaign_id integer not null references campaign,
  id integer generated always as identity,
  unit_id integer not null references unit,
  title text not null,
  -- Of the draft, so that two writers do not overwrite each other; and of the findings, for two who appraise.
  revision integer not null default 1,
  examination integer not null default 0,
  begun_at timestamptz not null,
  begun_by integer not null references person,
  primary key (campaign_id, id)
);
create index estimate_of_unit on estimate (unit_id);
select guard('estimate');

-- Quantity by price is exact: numeric, at most three decimals and whole đồng.
create table estimate_line (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null check (version > 0),
  position integer not null check (position >= 0),
  work text not null check (work in ('conference', 'printing', 'award', 'media', 'travel', 'other')),
  content text not null,
  measure text not null,
  quantity numeric check (quantity > 0 and quantity < 1000000000 and scale(quantity) <= 3),
  unit_price numeric check (unit_price > 0 and unit_price < 1000000000000000 and scale(unit_price) = 0),
  basis text not null,
  primary key (campaign_id, estimate_id, version, position),
  foreign key (campaign_id, estimate_id) references estimate (campaign_id, id)
);
select guard('estimate_line');

create table estimate_submission (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null check (version > 0),
  title text not null,
  note text not null,
  submitted_at timestamptz not null,
  submitted_by integer not null references person,
  primary key (campaign_id, estimate_id, version),
  foreign key (campaign_id, estimate_id) references estimate (campaign_id, id)
);
select guard('estimate_submission');

create table estimate_finding (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  position integer not null,
  accepted numeric check (accepted >= 0 and scale(accepted) = 0),
  reason text not null,
  primary key (campaign_id, estimate_id, version, position),
  foreign key (campaign_id, estimate_id, version) references estimate_submission,
  foreign key (campaign_id, estimate_id, version, position) references estimate_line
);
select guard('estimate_finding');

create table estimate_verdict (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  verdict text not null check (verdict in ('returned', 'appraised')),
  words text not null,
  document_number text,
  document_on date,
  decided_at timestamptz not null,
  decided_by integer not null references person,
  check ((verdict = 'appraised') = (document_number is not null)),
  check ((verdict = 'appraised') = (document_on is not null)),
  check (verdict = 'appraised' or trim(words) <> ''),
  primary key (campaign_id, estimate_id, version),
  foreign key (campaign_id, estimate_id, version) references estimate_submission
);
select guard('estimate_verdict');

create table estimate_allocation (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  decision_number text not null,
  decision_on date not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by integer not null references person,
  primary key (campaign_id, estimate_id),
  foreign key (campaign_id, estimate_id, version) references estimate_verdict
);
select guard('estimate_allocation');

create table estimate_grant (
  campaign_id integer not null,
  estimate_id integer not null,
  version integer not null,
  position integer not null,
  granted numeric not null check (granted >= 0 and scale(granted) = 0),
  primary key (campaign_id, estimate_id, version, position),
  foreign key (campaign_id, estimate_id, version, position) references estimate_line
);
select guard('estimate_grant');

create table estimate_source (
  campaign_id integer not null,
  estimate_id integer not null,
  source text not null check (source in ('province', 'assigned', 'locality', 'central', 'lawful')),
  amount numeric not null check (amount >= 0 and scale(amount) = 0),
  primary key (campaign_id, estimate_id, source),
  foreign key (campaign_id, estimate_id) references estimate_allocation (campaign_id, estimate_id)
);
select guard('estimate_source');

-- What was submitted, said and decided is never written again.
create trigger estimate_submission_kept before update or delete on estimate_submission
  for each row execute function refuse_rewrite();
create trigger estimate_verdict_kept before update or delete on estimate_verdict
  for each row execute function refuse_rewrite();
create trigger estimate_allocation_kept before update or delete on estimate_allocation
  for each row execute function refuse_rewrite();
create trigger estimate_grant_kept before update or delete on estimate_grant
  for each row execute function refuse_rewrite();
create trigger estimate_source_kept before update or delete on estimate_source
  for each row execute function refuse_rewrite();

-- The lines of a version are open until it is submitted.
create function refuse_submitted_line() returns trigger language plpgsql as $$
begin
  if exists (select from estimate_submission kept, (select old.*) o
      where tg_op <> 'INSERT' and kept.campaign_id = o.campaign_id and kept.estimate_id = o.estimate_id
        and kept.version = o.version)
    or exists (select from estimate_submission kept, (select new.*) n
      where tg_op <> 'DELETE' and kept.campaign_id = n.campaign_id and kept.estimate_id = n.estimate_id
        and kept.version = n.version) then
    raise exception 'a submitted estimate stays as it was submitted' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger estimate_line_kept before insert or update or delete on estimate_line
  for each row execute function refuse_submitted_line();

-- Only what is whole is submitted: every line priced, none breaking a đồng.
create function demand_whole_estimate() returns trigger language plpgsql as $$
begin
  if not exists (select from estimate_line line where line.campaign_id = new.campaign_id
      and line.estimate_id = new.estimate_id and line.version = new.version)
    or exists (select from estimate_line line where line.campaign_id = new.campaign_id
      and line.estimate_id = new.estimate_id and line.version = new.version
      and (line.quantity is null or line.unit_price is null
        or scale(trim_scale(line.quantity * line.unit_price)) > 0)) then
    raise exception 'an estimate is submitted whole' using errcode = 'TK001';
  end if;
  return new;
end
$$;
create trigger estimate_submitted_whole before insert on estimate_submission
  for each row execute function demand_whole_estimate();

-- Findings are open until the verdict.
create function refuse_judged_finding() returns trigger language plpgsql as $$
declare
  own estimate_finding := case tg_op when 'DELETE' then old else new end;
begin
  if exists (select from estimate_verdict said where said.campaign_id = own.campaign_id
      and said.estimate_id = own.estimate_id and said.version = own.version) then
    raise exception 'an appraisal stays as it was concluded' using errcode = 'TK001';
  end if;
  return own;
end
$$;
create trigger estimate_finding_kept before insert or update or delete on estimate_finding
  for each row execute function refuse_judged_finding();

-- An appraisal is concluded when each line has its amount, with a reason where it differs from what was asked.
create function demand_whole_appraisal() returns trigger language plpgsql as $$
begin
  if new.verdict = 'appraised' and exists (
    select from estimate_line line
      left join estimate_finding found on found.campaign_id = line.campaign_id
        and found.estimate_id = line.estimate_id and found.version = line.version
        and found.position = line.position
      where line.campaign_id = new.campaign_id and line.estimate_id = new.estimate_id
        and line.version = new.version
        and (found.accepted is null
          or (found.accepted <> line.quantity * line.unit_price and trim(found.reason) = ''))) then
    raise exception 'an appraisal covers every line' using errcode = 'TK001';
  end if;
  return new;
end
$$;
create trigger estimate_appraised_whole before insert on estimate_verdict
  for each row execute function demand_whole_appraisal();

-- By line and by source it is the same money, and every line has its share; asked at the end of the transaction.
create function demand_allocation_adds_up() returns trigger language plpgsql as $$
declare
  decided estimate_allocation;
begin
  select * into decided from estimate_allocation made
    where made.campaign_id = new.campaign_id and made.estimate_id = new.estimate_id;
  if decided is null
    or (select count(*) from estimate_grant share where share.campaign_id = decided.campaign_id
      and share.estimate_id = decided.estimate_id and share.version = decided.version)
      <> (select count(*) from estimate_line line where line.campaign_id = decided.campaign_id
        and line.estimate_id = decided.estimate_id and line.version = decided.version)
    or (select sum(share.granted) from estimate_grant share where share.campaign_id = decided.campaign_id
      and share.estimate_id = decided.estimate_id)
      is distinct from (select sum(given.amount) from estimate_source given
        where given.campaign_id = decided.campaign_id and given.estimate_id = decided.estimate_id) then
    raise exception 'an allocation adds up by line and by source' using errcode = 'TK001';
  end if;
  return null;
end
$$;
create constraint trigger estimate_allocation_adds_up after insert on estimate_allocation
  deferrable initially deferred for each row execute function demand_allocation_adds_up();
create constraint trigger estimate_grant_adds_up after insert on estimate_grant
  deferrable initially deferred for each row execute function demand_allocation_adds_up();
create constraint trigger estimate_source_adds_up after insert on estimate_source
  deferrable initially deferred for each row execute function demand_allocation_adds_up();
