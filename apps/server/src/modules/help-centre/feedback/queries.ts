/** What readers said of articles. */
import type { ArticleId, HelpFeedbackId, PersonId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { CountedFeedback, Said } from "./shapes.ts";

/** The same id again is the same reader, who thought again. */
export async function saveFeedback({ tx, organisationId, now }: Work, said: Said): Promise<void> {
  await tx
    .insertInto("help_feedback")
    .values({
      id: said.id,
      organisation_id: organisationId,
      article_id: said.articleId,
      language: said.language,
      helped: said.helped,
      at: now,
    })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ helped: said.helped }))
    .execute();
}

export async function findFeedback(
  tx: OrganisationTransaction,
  id: HelpFeedbackId,
): Promise<(Said & { at: Date; hasWords: boolean }) | null> {
  const row = await tx.selectFrom("help_feedback").selectAll().where("id", "=", id).executeTakeFirst();
  return row
    ? {
        id,
        articleId: row.article_id as ArticleId,
        language: row.language as Language,
        helped: row.helped,
        at: row.at,
        hasWords: row.words !== "",
      }
    : null;
}

export async function saveWords({ tx }: Work, id: HelpFeedbackId, words: string): Promise<void> {
  await tx.updateTable("help_feedback").set({ words }).where("id", "=", id).execute();
}

/** Past the walls, in every organisation: words do not stay longer than what customers write. */
export async function forgetWords(database: Database, before: Date): Promise<void> {
  await database
    .updateTable("help_feedback")
    .set({ words: "" })
    .where("words", "<>", "")
    .where("at", "<", before)
    .execute();
}

const MOST_ARTICLES = 200;
const MOST_SAID = 20;

/** Those that did not help most people first. */
export async function countFeedback(
  tx: OrganisationTransaction,
  { articleId, ownerId }: { articleId: ArticleId | null; ownerId: PersonId | null },
): Promise<CountedFeedback[]> {
  const order = sql`array_position(array[${sql.join(LANGUAGES.map((language) => sql.lit(language)))}], t.language)`;
  const { rows } = await sql<CountedFeedback>`
    with counted as (select article_id, count(*) filter (where helped)::int helped, count(*)::int "of" from help_feedback
      where ${articleId}::uuid is null or article_id = ${articleId} group by article_id)
    select a.id "articleId", a.owner_id "ownerId", c.helped, c.of,
      coalesce((select v.title from article_texts t join article_versions v on v.id = coalesce(t.published_id, t.newest_id)
        where t.article_id = a.id order by ${order} limit 1), '') title,
      coalesce((select jsonb_agg(jsonb_build_object('language', s.language, 'helped', s.helped, 'words', s.words, 'at', s.at)) from
        (select * from help_feedback f where f.article_id = a.id and f.words <> '' order by f.at desc, f.id limit ${MOST_SAID}) s), '[]') said
    from counted c join articles a on a.id = c.article_id
    where ${ownerId}::uuid is null or a.owner_id = ${ownerId}
    order by c.of - c.helped desc, c.of desc, a.id limit ${MOST_ARTICLES}`.execute(tx);
  return rows;
}
