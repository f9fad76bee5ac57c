-- Finding articles reads less: the state of an article is looked up only for those that come first, best first, until there are enough, instead of for every article with one of the words. Points are
-- whole numbers, so that equal articles stay equal in whatever order they are added. In plpgsql a connection keeps the plan. The same articles are found.
create or replace function find_articles(stems text[], weights float8[], asked_title text, of_language text, among text, by_words int, by_title int) returns table (article_id uuid)
  language plpgsql stable security definer set search_path = public set enable_seqscan = off set pg_trgm.word_similarity_threshold = '0.4' rows 40 as $$
  #variable_conflict use_column
  begin return query
  with met as (
    select t.article_id, (r.weight * 1e12)::bigint weight from unnest(stems, weights) as r (stem, weight) join article_texts t on t.terms @> array[r.stem]
      where among = 'all' and t.language = of_language and t.organisation_id = (select current_organisation())
    union all
    select t.article_id, (r.weight * 1e12)::bigint from unnest(stems, weights) as r (stem, weight) join article_texts t on t.public_terms @> array[r.stem]
      where among <> 'all' and t.language = of_language and t.organisation_id = (select current_organisation())
        and t.published_id is not null and (among <> 'approved' or t.approved_at is not null)),
  worded as (select m.article_id from met m group by m.article_id order by sum(m.weight) desc, m.article_id offset 0),
  likely as (
    select t.article_id, word_similarity(asked_title, t.title_plain) likeness from article_texts t
      where among = 'all' and asked_title <% t.title_plain and t.language = of_language and t.organisation_id = (select current_organisation())
    union all
    select t.article_id, word_similarity(asked_title, t.public_title_plain) from article_texts t
      where among <> 'all' and asked_title <% t.public_title_plain and t.language = of_language and t.organisation_id = (select current_organisation())
        and t.published_id is not null and (among <> 'approved' or t.approved_at is not null)),
  titled as (select l.article_id from likely l order by l.likeness desc, l.article_id offset 0)
  (select w.article_id from worded w
    where (select a.state <> 'archived' and (among = 'all' or a.state = 'published') from articles a where a.id = w.article_id) limit by_words)
  union
  (select t.article_id from titled t
    where (select a.state <> 'archived' and (among = 'all' or a.state = 'published') from articles a where a.id = t.article_id) limit by_title);
  end
$$;
