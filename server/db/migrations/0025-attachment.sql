-- Files of one duty of one unit: a report's, an exemplar's, any other deliverable's. The bytes come in pieces over
-- a line that may be cut, and lie in pieces, so that nobody ever holds a whole file.

create table attachment (
  campaign_id integer not null,
  id integer generated always as identity,
  assignment_id integer not null,
  -- Named by the browser before the first byte: by it an upload goes on after a cut.
  upload_id uuid not null,
  section text,
  kind text,
  name text not null,
  media_type text not null,
  size integer not null check (size > 0),
  received integer not null default 0 check (received between 0 and size),
  sha256 text,
  uploaded_by integer not null references person,
  begun_at timestamptz not null,
  kept_at timestamptz,
  -- Part of a submission: from then on the bytes stay, whatever becomes of the draft.
  frozen boolean not null default false,
  removed_at timestamptz,
  primary key (campaign_id, id),
  unique (upload_id),
  foreign key (campaign_id, assignment_id) references assignment (campaign_id, id),
  check ((kept_at is null) = (sha256 is null)),
  check (kept_at is null or received = size),
  check (not frozen or kept_at is not null)
);
create index attachment_assignment on attachment (campaign_id, assignment_id);
select guard('attachment');

create table attachment_piece (
  campaign_id integer not null,
  attachment_id integer not null,
  at_byte integer not null,
  bytes bytea not null,
  primary key (campaign_id, attachment_id, at_byte),
  foreign key (campaign_id, attachment_id) references attachment (campaign_id, id) on delete cascade
);
-- The types taken are compressed already.
alter table attachment_piece alter column bytes set storage external;
select guard('attachment_piece');

-- What is written in an attachment, for search.
create table attachment_text (
  campaign_id integer not null,
  attachment_id integer not null,
  text text not null,
  read_at timestamptz not null,
  primary key (campaign_id, attachment_id),
  foreign key (campaign_id, attachment_id) references attachment (campaign_id, id) on delete cascade
);
select guard('attachment_text');

-- What was handed in is never changed nor deleted.
create function refuse_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.frozen then raise exception 'a frozen attachment stays' using errcode = 'TK001'; end if;
    return old;
  end if;
  if old.frozen and (new.sha256, new.name, new.size, new.section, new.frozen)
      is distinct from (old.sha256, old.name, old.size, old.section, old.frozen) then
    raise exception 'a frozen attachment stays as it is' using errcode = 'TK001';
  end if;
  return new;
end
$$;
create trigger attachment_stays before update or delete on attachment
  for each row execute function refuse_frozen();

-- The list of attachments inside an immutable version: [{id, section, kind, name, mediaType, size, sha256}].
alter table submission add column attachments jsonb not null default '[]';
