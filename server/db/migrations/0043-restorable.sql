-- A restore runs with no search path, and a function whose body is a string is then read where it cannot find `fold`:
-- the table of the search was lost in every restored backup. These bodies are read once, here.

create or replace function search_fold(words text) returns text language sql immutable parallel safe strict
  return regexp_replace(fold(left(words, 200000)), '[^a-z0-9]+', ' ', 'g');

create or replace function search_symbols(words text) returns text language sql immutable parallel safe strict
  begin atomic
    select coalesce(string_agg(distinct ' ' || found[1], ''), '')
    from regexp_matches(fold(left(words, 200000)), '\d+(?:/\d{2,4})?/[a-z][a-z0-9]*(?:-[a-z0-9]+)*', 'g') found;
  end;
