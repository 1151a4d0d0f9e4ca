-- One row for each piece of text that can be found, written by triggers in the writer's own transaction: what is
-- committed can be found, whoever wrote it. `reader` and the ids beside it say who may, as the reads of the steps do.

-- Lower case without accents, everything but letters and digits as a space: both sides of a search are cut alike.
create function search_fold(words text) returns text language sql immutable parallel safe strict as $$
  select regexp_replace(fold(left(words, 200000)), '[^a-z0-9]+', ' ', 'g')
$$;

-- Numbers and symbols of documents such as 09/CTr-BCA-MTTW, each after a space: they mean nothing cut into words.
create function search_symbols(words text) returns text language sql immutable parallel safe strict as $$
  select coalesce(string_agg(distinct ' ' || found[1], ''), '')
  from regexp_matches(fold(left(words, 200000)), '\d+(?:/\d{2,4})?/[a-z][a-z0-9]*(?:-[a-z0-9]+)*', 'g') found
$$;

create table search_text (
  id bigint generated always as identity primary key,
  source text not null
    check (source in ('plan', 'obligation', 'report', 'draft', 'document', 'guidance', 'attachment')),
  source_id integer not null,
  part text not null default '',
  reader text not null
    check (reader in ('everyone', 'planReviewer', 'report', 'draft', 'document', 'attachment', 'attachmentDraft')),
  unit_id integer not null references unit,
  campaign_id integer references campaign,
  -- Where the route may name receivers.
  assignment_id integer,
  path text not null,
  title text not null,
  body text not null,
  at timestamptz not null,
  -- Beside the words stands who may at most: @all, or the unit at which the reader is asked. No typed word can be it.
  words tsvector not null generated always as (to_tsvector('simple', search_fold(title || ' ' || body))
    || array_to_tsvector(array['@' || case reader when 'everyone' then 'all' else unit_id::text end])) stored,
  symbols text not null generated always as (search_symbols(title || ' ' || body)) stored,
  unique (source, source_id, part)
);
create index search_text_words on search_text using gin (words) with (fastupdate = off);
create index search_text_symbols on search_text using gin (symbols gin_trgm_ops) where symbols <> '';

-- The units at which a grant counts: `unit_reach` followed downwards, for all units at once.
create function unit_reached(granted integer[], on_day date)
  returns table (granted_at integer, unit_id integer) language sql stable as $$
  with recursive known as (
    select distinct on (s.unit_id) s.unit_id, s.parent_id from unit_state s
    order by s.unit_id, s.valid @> on_day desc, (lower(s.valid) > on_day) is true desc,
      case when lower(s.valid) > on_day then lower(s.valid) end,
      lower(s.valid) desc nulls last
  ), down as (
    select g.id as granted_at, g.id as unit_id, 0 as depth from unnest(granted) g(id)
    union all
    select down.granted_at, known.unit_id, down.depth + 1
    from down join known on known.parent_id = down.unit_id where down.depth < 12
  )
  select distinct down.granted_at, down.unit_id from down
$$;

-- The plain text of a section's content, a line a block, as citations count it.
create function section_text(content jsonb) returns text language sql immutable as $$
  select coalesce(string_agg(case when block ->> 'kind' = 'table'
      then (select string_agg((select string_agg(cell, E'\t' order by c) from jsonb_array_elements_text(line) with ordinality cells(cell, c)), E'\n' order by r)
            from jsonb_array_elements(block -> 'rows') with ordinality rows(line, r))
      else block ->> 'text' end, E'\n' order by at), '')
  from jsonb_array_elements(content -> 'blocks') with ordinality blocks(block, at)
$$;

-- Every text of an official document in its order.
create function document_text(content jsonb) returns text language sql immutable as $$
  select concat_ws(E'\n', content ->> 'subject', content ->> 'issuingBody',
    (select string_agg(found #>> '{}', E'\n') from jsonb_path_query(content, 'strict $.**.text') found),
    (select string_agg(found #>> '{}', E'\n') from jsonb_path_query(content, 'strict $.**.cells[*]', '{}', true) found))
$$;

create function put_search(found search_text) returns void language sql as $$
  insert into search_text (source, source_id, part, reader, unit_id, campaign_id, assignment_id, path, title, body, at)
  values (found.source, found.source_id, found.part, found.reader, found.unit_id, found.campaign_id, found.assignment_id,
    found.path, found.title, left(found.body, 200000), found.at)
  on conflict (source, source_id, part) do update set
    reader = excluded.reader, unit_id = excluded.unit_id, campaign_id = excluded.campaign_id,
    assignment_id = excluded.assignment_id, path = excluded.path, title = excluded.title,
    body = excluded.body, at = excluded.at
$$;

create function search_row(source text, source_id integer, part text, reader text, unit_id integer,
  campaign_id integer, assignment_id integer, path text, title text, body text, at timestamptz)
  returns search_text language sql as $$
  select row(0, source, source_id, part, reader, unit_id, campaign_id, assignment_id, path, title, body, at,
    ''::tsvector, '')::search_text
$$;

create function search_plan(p plan) returns void language sql as $$
  select put_search(search_row('plan', p.id, '',
    case p.state when 'confirmed' then 'everyone' else 'planReviewer' end, p.unit_id, null, null,
    '/ke-hoach/' || p.id, concat_ws(' ', p.number, coalesce(p.title, p.file_name)), p.text, p.created_at));
  update search_text set reader = case p.state when 'confirmed' then 'everyone' else 'planReviewer' end
  where source = 'obligation' and source_id in (select id from obligation where plan_id = p.id)
$$;

create function search_obligation(o obligation) returns void language plpgsql as $$
begin
  if o.state = 'dropped' then
    delete from search_text where source = 'obligation' and source_id = o.id;
  else
    perform put_search(search_row('obligation', o.id, '',
      case p.state when 'confirmed' then 'everyone' else 'planReviewer' end, p.unit_id, null, null,
      '/ke-hoach/' || p.id || '?nv=' || o.id, o.section, o.text, p.created_at))
    from plan p where p.id = o.plan_id;
  end if;
end
$$;

-- The latest version alone is found: earlier ones are read from its page.
create function search_submission(s submission) returns void language plpgsql as $$
begin
  delete from search_text where source in ('report', 'draft') and source_id = s.report_id;
  perform put_search(search_row('report', s.report_id, section ->> 'section', 'report', s.unit_id, s.campaign_id,
    r.assignment_id, '/bao-cao/' || s.report_id || '?xem=lan-gui&lan=' || s.version || '#muc-' || (section ->> 'section'),
    (section ->> 'section') || '. ' || (section ->> 'title'), section_text(section -> 'content'), s.submitted_at))
  from jsonb_array_elements(s.sections) section, report r
  where r.id = s.report_id and section_text(section -> 'content') <> '';
end
$$;

create function search_draft(d draft_section) returns void language plpgsql as $$
begin
  if section_text(d.content) = '' then
    delete from search_text where source = 'draft' and source_id = d.report_id and part = d.section;
  else
    perform put_search(search_row('draft', d.report_id, d.section, 'draft', r.unit_id, d.campaign_id, r.assignment_id,
      '/bao-cao/' || d.report_id || '?muc=' || d.section, d.section, section_text(d.content), d.saved_at))
    from report r where r.id = d.report_id;
  end if;
end
$$;

create function search_document(d official_document) returns void language sql as $$
  select put_search(search_row('document', d.id, '', 'document', d.unit_id, d.campaign_id, null,
    '/van-ban/' || d.id,
    concat_ws(' ', case when d.number is null then d.symbol else lpad(d.number::text, 2, '0') || '/' || d.symbol end, d.subject),
    document_text(d.content), d.created_at))
$$;

create function search_guidance(o obstacle) returns void language plpgsql as $$
begin
  if o.state <> 'answered' then
    delete from search_text where source = 'guidance' and source_id = o.id;
  else
    perform put_search(search_row('guidance', o.id, '', 'everyone', a.unit_id, o.campaign_id, null,
      '/ke-hoach/' || b.plan_id || '?nv=' || b.id, b.section,
      concat_ws(E'\n', case when o.show_question then o.text end, o.guidance), o.answered_at))
    from assignment a join obligation b on b.id = a.obligation_id
    where a.campaign_id = o.campaign_id and a.id = o.assignment_id;
  end if;
end
$$;

-- Files of exemplars name people: they are not found at all.
create function search_attachment(of_campaign integer, of_attachment integer) returns void language plpgsql as $$
begin
  delete from search_text where source = 'attachment' and source_id = of_attachment;
  perform put_search(search_row('attachment', f.id, '',
    case when f.frozen then 'attachment' else 'attachmentDraft' end, a.unit_id, f.campaign_id, f.assignment_id,
    coalesce((select '/bao-cao/' || r.id || case when f.section is null then '' else '?muc=' || f.section end
      from report r where r.campaign_id = f.campaign_id and r.assignment_id = f.assignment_id),
      '/dot-tong-ket/' || f.campaign_id || '?o=' || f.assignment_id),
    f.name, t.text, f.begun_at))
  from attachment f
  join attachment_text t on t.campaign_id = f.campaign_id and t.attachment_id = f.id
  join assignment a on a.campaign_id = f.campaign_id and a.id = f.assignment_id
  where f.campaign_id = of_campaign and f.id = of_attachment and f.kept_at is not null and a.kind <> 'exemplar'
    and (f.frozen or f.removed_at is null) and t.text <> '';
end
$$;

create function follow_search() returns trigger language plpgsql as $$
begin
  case tg_table_name
    when 'plan' then perform search_plan(new);
    when 'obligation' then perform search_obligation(new);
    when 'submission' then perform search_submission(new);
    when 'draft_section' then perform search_draft(new);
    when 'official_document' then perform search_document(new);
    when 'obstacle' then perform search_guidance(new);
    when 'attachment' then perform search_attachment(new.campaign_id, new.id);
    when 'attachment_text' then perform search_attachment(new.campaign_id, new.attachment_id);
  end case;
  return null;
end
$$;
create function leave_search() returns trigger language plpgsql as $$
begin
  delete from search_text where source = tg_argv[0] and source_id = old.id;
  return null;
end
$$;

create trigger plan_searched after insert or update of text, state, title, number, file_name on plan
  for each row execute function follow_search();
create trigger obligation_searched after insert or update of text, state, section on obligation
  for each row execute function follow_search();
create trigger submission_searched after insert on submission for each row execute function follow_search();
create trigger draft_section_searched after insert or update of content on draft_section
  for each row execute function follow_search();
create trigger official_document_searched after insert or update of content, number, symbol, subject on official_document
  for each row execute function follow_search();
create trigger obstacle_searched after update of state, guidance, show_question on obstacle
  for each row execute function follow_search();
create trigger attachment_searched after update of frozen, removed_at, kept_at on attachment
  for each row execute function follow_search();
create trigger attachment_text_searched after insert or update on attachment_text
  for each row execute function follow_search();
create trigger plan_unsearched after delete on plan for each row execute function leave_search('plan');
create trigger obligation_unsearched after delete on obligation for each row execute function leave_search('obligation');
create trigger official_document_unsearched after delete on official_document
  for each row execute function leave_search('document');
create trigger attachment_unsearched after delete on attachment for each row execute function leave_search('attachment');

-- What was there before.
select search_plan(p) from plan p;
select search_obligation(o) from obligation o;
select search_draft(d) from draft_section d join report r on r.id = d.report_id where r.state in ('draft', 'returned');
select search_submission(s) from submission s
  where s.version = (select max(version) from submission o where o.report_id = s.report_id);
select search_document(d) from official_document d;
select search_guidance(o) from obstacle o;
select search_attachment(t.campaign_id, t.attachment_id) from attachment_text t;

select guard('search_text');
