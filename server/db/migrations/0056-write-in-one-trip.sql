-- A write's beginning and end take one round trip each: a hundred clerks who save as they type wait for lines, not for work.

-- The answer kept for a key. Waits for another transaction with the same key to end; the select that follows sees what
-- that one left, as each statement of a volatile function looks anew.
create function kept_answer(of_key text)
  returns table (action text, input_hash text, person_id integer, output jsonb) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(of_key, 7));
  return query select a.action, a.input_hash, a.person_id, a.output from answer a where a.key = of_key::uuid;
end
$$;

-- What every write leaves behind: its event, its audit row, a job for each follower, the answer for a repeat where one
-- is kept (`kept`), and every deferred constraint heard while the program can still say what it means.
create function record_write(happened jsonb, kept jsonb, followers text[]) returns void language plpgsql volatile as $$
declare
  event_id bigint;
  follower text;
begin
  insert into event (name, about, unit_id, campaign_id, person_id, at, data)
  select h.action, h.about, h.unit_id, h.campaign_id, h.person_id, h.at, coalesce(h.data, 'null')
  from jsonb_to_record(happened) as h(action text, about text, unit_id integer, campaign_id integer, person_id integer,
    at timestamptz, data jsonb)
  returning id into event_id;
  insert into audit (action, about, unit_id, campaign_id, person_id, at, data, key, address, token_id)
  select h.action, h.about, h.unit_id, h.campaign_id, h.person_id, h.at, coalesce(h.data, 'null'), h.key, h.address, h.token_id
  from jsonb_to_record(happened) as h(action text, about text, unit_id integer, campaign_id integer, person_id integer,
    at timestamptz, data jsonb, key uuid, address inet, token_id integer);
  foreach follower in array followers loop
    perform enqueue(follower, json_build_object('eventId', event_id), follower || ':' || event_id);
  end loop;
  if kept is not null then
    insert into answer (key, action, input_hash, person_id, output, at)
    select k.key, k.action, k.input_hash, k.person_id, coalesce(k.output, 'null'), k.at
    from jsonb_to_record(kept) as k(key uuid, action text, input_hash text, person_id integer, output jsonb,
      at timestamptz);
  end if;
  set constraints all immediate;
end
$$;

-- A picture in a text is a line of its own, as citations count it; its words can be searched.
create or replace function section_text(content jsonb) returns text language sql immutable as $$
  select coalesce(string_agg(case block ->> 'kind'
      when 'table'
      then (select string_agg((select string_agg(cell, E'\t' order by c) from jsonb_array_elements_text(line) with ordinality cells(cell, c)), E'\n' order by r)
            from jsonb_array_elements(block -> 'rows') with ordinality rows(line, r))
      when 'picture' then '[Hình: ' || (block ->> 'alt') || ']'
      else block ->> 'text' end, E'\n' order by at), '')
  from jsonb_array_elements(content -> 'blocks') with ordinality blocks(block, at)
$$;

-- As before, with the text of a section read once for each save.
create or replace function search_draft(d draft_section) returns void language plpgsql as $$
declare
  body text := section_text(d.content);
begin
  if body = '' then
    delete from search_text where source = 'draft' and source_id = d.report_id and part = d.section;
  else
    perform put_search(search_row('draft', d.report_id, d.section, 'draft', r.unit_id, d.campaign_id, r.assignment_id,
      '/bao-cao/' || d.report_id || '?muc=' || d.section, d.section, body, d.saved_at))
    from report r where r.id = d.report_id;
  end if;
end
$$;
create or replace function search_submission(s submission) returns void language plpgsql as $$
begin
  delete from search_text where source in ('report', 'draft') and source_id = s.report_id;
  perform put_search(search_row('report', s.report_id, section ->> 'section', 'report', s.unit_id, s.campaign_id,
    r.assignment_id, '/bao-cao/' || s.report_id || '?xem=lan-gui&lan=' || s.version || '#muc-' || (section ->> 'section'),
    (section ->> 'section') || '. ' || (section ->> 'title'), said.body, s.submitted_at))
  from jsonb_array_elements(s.sections) section
  cross join lateral (select section_text(section -> 'content') as body offset 0) said
  join report r on r.id = s.report_id
  where said.body <> '';
end
$$;
