-- The consolidated report reads its tables by units as reported, or on the map of one day: what the standing agency
-- chose, until the report is numbered; from then on the choice stays as it was signed.

create table synthesis (
  campaign_id integer primary key references campaign,
  -- null: as reported
  map_on date,
  revision integer not null default 1,
  chosen_by integer references person,
  chosen_at timestamptz not null,
  fixed_at timestamptz
);
select guard('synthesis');

create function refuse_fixed_map() returns trigger language plpgsql as $$
begin
  if old.fixed_at is not null then
    raise exception 'the map of a signed consolidated report stays' using errcode = 'TK001';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger synthesis_fixed before update or delete on synthesis for each row execute function refuse_fixed_map();

-- What the tables by units of a document were made of: figures, versions with their seals, and the passages with their
-- shares as they were that moment. Kept as it was, so that its sums can be made again whatever becomes of the register.
create table document_reading (
  document_id integer primary key references official_document,
  map_on date,
  reading jsonb not null
);
select guard('document_reading');

create function refuse_changed_reading() returns trigger language plpgsql as $$
begin
  raise exception 'what a document was made of stays as it was' using errcode = 'TK001';
end
$$;
create trigger document_reading_kept before update or delete on document_reading
  for each row execute function refuse_changed_reading();
