/**
 * Candidates for ranking: articles with one of the question's rarest words, and those whose title looks like it. Each article stands in an
 * inverted index under its stems, so that five thousand cost no more than fifty.
 */
import type { Language } from "@luwte/contract/language.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { MOST_ACCEPTED, TEACHES } from "../uses/queries.ts";
import type { Among, Candidate, TermWeight } from "./shapes.ts";

const RAREST = 8;
const BY_WORDS = 32;
const BY_TITLE = 8;
const LEAST_LIKENESS = 0.4;

/** Customers are looked for in other columns, which the internal part never reached. */
const COLUMNS = {
  all: { terms: sql.ref("t.terms"), title: sql.ref("t.title_plain"), version: sql.ref("t.newest_id") },
  published: {
    terms: sql.ref("t.public_terms"),
    title: sql.ref("t.public_title_plain"),
    version: sql.ref("t.published_id"),
  },
};
const columnsFor = (among: Among) => (among === "all" ? COLUMNS.all : COLUMNS.published);

const AMONG: Record<Among, RawBuilder<boolean>> = {
  all: sql`a.state <> 'archived'`,
  published: sql`a.state = 'published' and t.published_id is not null`,
  approved: sql`a.state = 'published' and t.approved_at is not null`,
};

/** Rarity as in BM25: ln(1 + (n - met + 0.5) / (met + 0.5)), over the articles of the language; `most` is that of a stem which none of them has. */
export async function weighTerms(
  tx: OrganisationTransaction,
  terms: readonly string[],
  { language, among }: { language: Language; among: Among },
): Promise<TermWeight[]> {
  const { terms: column } = columnsFor(among);
  const { rows } = await sql<TermWeight>`
    with total as (select count(*)::float8 n from article_texts where language = ${language}),
    met as (select term, (select count(*)::float8 from article_texts t where t.language = ${language} and ${column} @> array[term]) met
      from unnest(${terms}::text[]) term)
    select term, ln(1 + (greatest(n, met) - met + 0.5) / (met + 0.5)) weight, ln(1 + (n + 0.5) / 0.5) most from met, total order by weight desc, term`.execute(
    tx,
  );
  return rows;
}

export async function findCandidates(
  tx: OrganisationTransaction,
  weights: readonly TermWeight[],
  asked: { titlePlain: string; language: Language; among: Among },
): Promise<Candidate[]> {
  const { terms, title, version } = columnsFor(asked.among);
  const rare = weights.slice(0, RAREST);
  const here = sql`t.language = ${asked.language} and ${AMONG[asked.among]}`;
  const { rows } = await sql<Candidate>`
    with rare as (select * from unnest(${rare.map(({ term }) => term)}::text[], ${rare.map(({ weight }) => weight)}::float8[]) as r (term, weight)),
    by_words as (select t.article_id, sum(r.weight) points from rare r join article_texts t on ${terms} @> array[r.term]
      join articles a on a.id = t.article_id where ${here} group by t.article_id order by points desc, t.article_id limit ${BY_WORDS}),
    by_title as (select t.article_id from article_texts t join articles a on a.id = t.article_id
      where ${here} and word_similarity(${asked.titlePlain}, ${title}) >= ${LEAST_LIKENESS}
      order by word_similarity(${asked.titlePlain}, ${title}) desc, t.article_id limit ${BY_TITLE})
    select a.id "articleId", v.id "versionId", t.language, v.title, v.short, v.body,
      ${asked.among === "all" ? sql`v.internal` : sql`null::text`} internal, a.category_id "categoryId", a.state,
      (t.approved_at is not null and t.published_id = v.id) approved,
      array(select question from article_uses where article_id = a.id and language = t.language and ${TEACHES}
        group by question order by max(at) desc limit ${MOST_ACCEPTED}) accepted
    from article_texts t join articles a on a.id = t.article_id join article_versions v on v.id = ${version}
    where ${here} and t.article_id in (select article_id from by_words union select article_id from by_title)
    order by a.id`.execute(tx);
  return rows;
}
