-- What every step stands on: the guard that no write goes unrecorded, the ledger, answers kept for repeats, files.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- The application connects as the owner and at once becomes tongket_app, which may write but not rewrite history.
do $$
begin
  if not exists (select from pg_roles where rolname = 'tongket_app') then
    create role tongket_app nologin;
  end if;
exception when duplicate_object then null;
end
$$;
do $$ begin execute format('grant tongket_app to %I', current_user); end $$;
do $$ begin execute format('grant create, usage on schema public to %I', current_user); end $$;
grant usage on schema public to tongket_app;
alter default privileges in schema public grant select, insert, update, delete on tables to tongket_app;
alter default privileges in schema public grant usage on sequences to tongket_app;

-- Lower case without accents, for search as one types.
create function fold(phrase text) returns text
  language sql immutable parallel safe strict
  return lower(unaccent('unaccent'::regdictionary, phrase));

-- The audit: who did what, at which unit, from where. Never changed, never deleted.
create table audit (
  id bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  action text not null,
  person_id integer,
  unit_id integer,
  campaign_id integer,
  about text not null,
  key uuid,
  address inet,
  data jsonb not null default '{}'
);
create index audit_tx on audit (tx);
create index audit_about on audit (about, id);
create index audit_campaign on audit (campaign_id, id);

-- The event: what happened, for whatever follows from it.
create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  name text not null,
  about text not null,
  unit_id integer,
  campaign_id integer,
  person_id integer,
  data jsonb not null default '{}'
);
create index event_about on event (about, id);
create index event_campaign on event (campaign_id, id);

create function refuse_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'history is not rewritten: % on %', tg_op, tg_table_name using errcode = 'TK001';
end
$$;
create trigger audit_is_final before update or delete or truncate on audit
  for each statement execute function refuse_rewrite();
create trigger event_is_final before update or delete or truncate on event
  for each statement execute function refuse_rewrite();
revoke update, delete, truncate on audit, event from tongket_app;

-- A transaction that touched a guarded table leaves one row here; at commit that row asks for the audit row.
create table write_guard (
  tx xid8 primary key default pg_current_xact_id()
);

create function note_write() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into write_guard default values on conflict do nothing;
  return null;
end
$$;

create function demand_audit() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from audit where tx = new.tx) then
    raise exception 'a write without its audit row' using errcode = 'TK002';
  end if;
  delete from write_guard where tx = new.tx;
  return null;
end
$$;
create constraint trigger write_is_audited after insert on write_guard
  deferrable initially deferred for each row execute function demand_audit();
revoke all on write_guard from tongket_app;

-- Every table of a step is put under the guard with `select guard('table')`.
create function guard(guarded regclass) returns void language plpgsql as $$
begin
  execute format(
    'create trigger guarded after insert or update or delete on %s for each statement execute function note_write()',
    guarded);
  execute format(
    'create trigger guarded_truncate after truncate on %s for each statement execute function note_write()',
    guarded);
end
$$;

-- The first answer of a write, given again when the same request comes back after a lost answer.
create table answer (
  key uuid primary key,
  person_id integer,
  action text not null,
  input_hash text not null,
  output jsonb not null,
  at timestamptz not null
);
create index answer_at on answer (at);

create table setting (
  name text primary key,
  value jsonb not null
);
select guard('setting');

-- Bytes that people hand in: plans, attachments. Kept in the database so that one backup holds everything.
create table file (
  id integer generated always as identity primary key,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text not null,
  bytes bytea not null,
  person_id integer,
  at timestamptz not null
);
select guard('file');

-- Events tell the pages that are open.
create function tell_event() returns trigger language plpgsql as $$
begin
  perform pg_notify('event', json_build_object(
    'id', new.id, 'name', new.name, 'about', new.about, 'unitId', new.unit_id, 'campaignId', new.campaign_id)::text);
  return null;
end
$$;
create trigger event_told after insert on event for each row execute function tell_event();

-- The application may put jobs into the queue, and nothing else there.
create function enqueue(task text, payload json, job_key text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(task, payload, job_key := enqueue.job_key);
end
$$;
