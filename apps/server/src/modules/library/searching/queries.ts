/**
 * Candidates for ranking: articles with one of the words or concepts that tell most of the question, and those whose title looks like it. Each article stands in an
 * inverted index under its terms, so that five thousand cost no more than fifty.
 */
import type { Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import { MOST_ACCEPTED, TEACHES } from "../uses/queries.ts";
import type { Among, Candidate, TermWeight } from "./shapes.ts";

const BY_WORDS = 32;
const BY_TITLE = 8;

/** Rarity as in BM25: ln(1 + (n - met + 0.5) / (met + 0.5)), over the articles of the language; `most` is that of a stem which none of them has. */
export async function weighTerms(
  tx: OrganisationTransaction,
  terms: readonly string[],
  { language, among }: { language: Language; among: Among },
): Promise<TermWeight[]> {
  const { rows } = await sql<TermWeight>`
    with total as (select count(*)::float8 n from article_texts where language = ${language}),
    met as (select term, met from count_articles(${terms}::text[], ${language}, ${among !== "all"}))
    select term, ln(1 + (greatest(n, met) - met + 0.5) / (met + 0.5)) weight, ln(1 + (n + 0.5) / 0.5) most from met, total order by weight desc, term`.execute(
    tx,
  );
  return rows;
}

export async function findCandidates(
  tx: OrganisationTransaction,
  telling: readonly TermWeight[],
  asked: { titlePlain: string; language: Language; among: Among },
): Promise<Candidate[]> {
  const [stems, points] = [telling.map(({ term }) => term), telling.map(({ weight }) => weight)];
  const forAll = asked.among === "all";
  const { rows } = await sql<Candidate>`
    select a.id "articleId", a.organisation_id "organisationId", v.id "versionId", t.language, v.title, v.short, v.body,
      ${forAll ? sql`v.internal` : sql`null::text`} internal, a.category_id "categoryId", a.state,
      (t.approved_at is not null and t.published_id = v.id) approved,
      array(select question from article_uses where article_id = a.id and language = t.language and ${TEACHES}
        group by question order by max(at) desc limit ${MOST_ACCEPTED}) accepted
    from find_articles(${stems}::text[], ${points}::float8[], ${asked.titlePlain}, ${asked.language}, ${asked.among}, ${BY_WORDS}, ${BY_TITLE}) best
    join article_texts t on t.article_id = best.article_id and t.language = ${asked.language} join articles a on a.id = t.article_id
    join article_versions v on v.id = ${sql.ref(forAll ? "t.newest_id" : "t.published_id")}
    order by a.id`.execute(tx);
  return rows;
}
