-- Finding answered questions by their stems. The operator of the index is not known to keep secrets, so behind the wall of rows the index would never be used: these functions hold the wall
-- themselves, by the organisation of the unit of work that calls them.

-- How many questions have each stem; counting stops at one more than `most`.
create function count_answered(stems text[], of_language text, most int) returns table (term text, met int)
  language sql stable security definer set search_path = public set enable_seqscan = off as $$
  select stem, (select count(*)::int from (
    select from answered_questions q where q.terms @> array[stem] and q.language = of_language and q.organisation_id = current_organisation() limit most + 1) some_)
  from unnest(stems) stem
$$;

-- The questions that have most of the stems, the rarer ones counting for more; of two alike the newest.
create function find_answered(stems text[], weights float8[], of_language text, except_id uuid, most int) returns table (answer_id uuid, points float8, at timestamptz)
  language sql stable security definer set search_path = public set enable_seqscan = off as $$
  select q.answer_id, sum(r.weight), max(q.at) from unnest(stems, weights) as r (stem, weight) join answered_questions q on q.terms @> array[r.stem]
  where q.language = of_language and q.organisation_id = current_organisation() and q.conversation_id <> except_id
  group by q.answer_id order by 2 desc, 3 desc, 1 limit most
$$;
