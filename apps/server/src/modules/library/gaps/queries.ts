/** What was looked for in vain, and conversations in which no article was given. Of questions and reasons; a person is never a column here. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { LibraryGaps } from "@luwte/contract/library.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Missed, Period } from "./shapes.ts";

/** The same id again is the same miss. */
export async function insertMiss(work: Work, { id, language, question, conversationId, place }: Missed, at = work.now) {
  await work.tx
    .insertInto("article_misses")
    .values({
      id,
      organisation_id: work.organisationId,
      language,
      question,
      conversation_id: conversationId,
      place,
      at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** More than these say nothing new of what is missing. */
const MOST_READ = 1_000;

/** Newest first. */
export async function findMisses(
  tx: OrganisationTransaction,
  { from, until }: Period,
): Promise<{ language: Language; question: string }[]> {
  const rows = await tx
    .selectFrom("article_misses")
    .select(["language", "question"])
    .where("at", ">=", from)
    .where("at", "<", until)
    .orderBy("at", "desc")
    .limit(MOST_READ)
    .execute();
  return rows.map(({ language, question }) => ({ language: language as Language, question }));
}

export async function countFound(
  tx: OrganisationTransaction,
  { from, until }: Period,
): Promise<{ missed: number; used: number }> {
  const { rows } = await sql<{ missed: number; used: number }>`select
    (select count(*)::int from article_misses where at >= ${from} and at < ${until}) missed,
    (select count(*)::int from article_uses where at >= ${from} and at < ${until}) used`.execute(tx);
  return rows[0]!;
}

/** Each conversation once, by the reason of its last wrap-up in the period; those without an article weigh most, so they come first. */
export async function countReasons(
  tx: OrganisationTransaction,
  { from, until }: Period,
): Promise<LibraryGaps["reasons"]> {
  const { rows } = await sql<{ reasonId: ContactReasonId | null; conversations: number; withArticle: number }>`
    with last as (select distinct on (conversation_id) conversation_id, reason_id from wrap_ups
      where at >= ${from} and at < ${until} order by conversation_id, at desc)
    select reason_id "reasonId", count(*)::int conversations,
      count(*) filter (where exists (select from article_uses u where u.conversation_id = last.conversation_id))::int "withArticle"
    from last group by reason_id
    order by count(*) filter (where not exists (select from article_uses u where u.conversation_id = last.conversation_id)) desc, reason_id`.execute(
    tx,
  );
  return rows;
}

/** What lacked long ago says nothing of what lacks now. */
export async function forgetMisses(database: Database, before: Date): Promise<void> {
  await database.deleteFrom("article_misses").where("at", "<", before).execute();
}
