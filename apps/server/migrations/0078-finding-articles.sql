-- Finding articles by their stems and titles. Behind the wall of rows their indexes were never used, since the operators are not known to keep secrets: these functions hold the wall
-- themselves, by the organisation of the unit of work that calls them. Customers' search reads columns of its own, which the internal part never reached.
create index article_texts_public_titles on article_texts using gin (public_title_plain gin_trgm_ops);

-- How many articles of a language have each stem.
create function count_articles(stems text[], of_language text, for_public boolean) returns table (term text, met float8)
  language sql stable security definer set search_path = public set enable_seqscan = off rows 40 as $$
  select stem, case when for_public
    then (select count(*)::float8 from article_texts t
      where t.public_terms @> array[stem] and t.language = of_language and t.organisation_id = (select current_organisation()))
    else (select count(*)::float8 from article_texts t
      where t.terms @> array[stem] and t.language = of_language and t.organisation_id = (select current_organisation())) end
  from unnest(stems) stem
$$;

-- Articles with most of the stems, the rarer ones counting for more, and those whose title looks like what is asked. `among`: all that is not archived, what is published, or what is approved.
create function find_articles(stems text[], weights float8[], asked_title text, of_language text, among text, by_words int, by_title int) returns table (article_id uuid)
  language sql stable security definer set search_path = public set enable_seqscan = off set pg_trgm.word_similarity_threshold = '0.4' rows 40 as $$
  with met as (
    select t.article_id, r.weight from unnest(stems, weights) as r (stem, weight) join article_texts t on t.terms @> array[r.stem]
      where among = 'all' and t.language = of_language and t.organisation_id = (select current_organisation())
    union all
    select t.article_id, r.weight from unnest(stems, weights) as r (stem, weight) join article_texts t on t.public_terms @> array[r.stem]
      where among <> 'all' and t.language = of_language and t.organisation_id = (select current_organisation())
        and t.published_id is not null and (among <> 'approved' or t.approved_at is not null)),
  worded as (select m.article_id, sum(m.weight order by m.weight desc) points from met m group by m.article_id),
  titled as (
    select t.article_id, word_similarity(asked_title, t.title_plain) likeness from article_texts t
      where among = 'all' and asked_title <% t.title_plain and t.language = of_language and t.organisation_id = (select current_organisation())
    union all
    select t.article_id, word_similarity(asked_title, t.public_title_plain) from article_texts t
      where among <> 'all' and asked_title <% t.public_title_plain and t.language = of_language and t.organisation_id = (select current_organisation())
        and t.published_id is not null and (among <> 'approved' or t.approved_at is not null))
  (select w.article_id from worded w join articles a on a.id = w.article_id
    where a.state <> 'archived' and (among = 'all' or a.state = 'published') order by w.points desc, w.article_id limit by_words)
  union
  (select t.article_id from titled t join articles a on a.id = t.article_id
    where a.state <> 'archived' and (among = 'all' or a.state = 'published') order by t.likeness desc, t.article_id limit by_title)
$$;
