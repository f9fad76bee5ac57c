/** For which questions articles were used. */
import type { ArticleId, ArticleUseId, ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleUse, UsePlace } from "@luwte/contract/library.ts";
import { type Selectable, sql } from "kysely";
import type { ArticleUses } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { OneText } from "../shapes.ts";

const useOf = (row: Selectable<ArticleUses>): ArticleUse => ({
  id: row.id as ArticleUseId,
  articleId: row.article_id as ArticleId,
  language: row.language as Language,
  conversationId: row.conversation_id as ConversationId | null,
  place: row.place as UsePlace,
  solved: row.solved,
  at: row.at.toISOString(),
});

export type NewUse = OneText & {
  id: ArticleUseId;
  conversationId: ConversationId | null;
  place: UsePlace;
  question: string;
};

/** Null: the id is taken. */
export async function insertUse(work: Work, use: NewUse): Promise<ArticleUse | null> {
  const row = await work.tx
    .insertInto("article_uses")
    .values({
      id: use.id,
      organisation_id: work.organisationId,
      article_id: use.articleId,
      language: use.language,
      conversation_id: use.conversationId,
      place: use.place,
      question: use.question,
      at: work.now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ? useOf(row) : null;
}

export async function findUse(
  tx: OrganisationTransaction,
  id: ArticleUseId,
): Promise<(ArticleUse & { question: string }) | null> {
  const row = await tx.selectFrom("article_uses").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? { ...useOf(row), question: row.question } : null;
}

export async function setSolved(work: Work, id: ArticleUseId, solved: boolean): Promise<void> {
  await work.tx.updateTable("article_uses").set({ solved }).where("id", "=", id).execute();
}

/** Of what colleagues gave in a conversation and nobody judged yet. */
export async function setSolvedIn(work: Work, id: ConversationId, solved: boolean): Promise<void> {
  await work.tx
    .updateTable("article_uses")
    .set({ solved })
    .where("conversation_id", "=", id)
    .where("solved", "is", null)
    .where("place", "in", ["search", "composer", "proposal"])
    .execute();
}

const MOST_OF_A_CONVERSATION = 50;

export async function usesIn(tx: OrganisationTransaction, id: ConversationId): Promise<ArticleUse[]> {
  const rows = await tx
    .selectFrom("article_uses")
    .selectAll()
    .where("conversation_id", "=", id)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(MOST_OF_A_CONVERSATION)
    .execute();
  return rows.map(useOf);
}

export async function countUses(
  tx: OrganisationTransaction,
  id: ArticleId,
): Promise<{ used: number; solved: number; notSolved: number }> {
  const row = await tx
    .selectFrom("article_uses")
    .select([
      sql<number>`count(*)::int`.as("used"),
      sql<number>`count(*) filter (where solved)::int`.as("solved"),
      sql<number>`count(*) filter (where not solved)::int`.as("notSolved"),
    ])
    .where("article_id", "=", id)
    .executeTakeFirstOrThrow();
  return row;
}

/** More of them say nothing new and cost every search. */
export const MOST_ACCEPTED = 20;

/** Must say the same as `teaches`. */
export const TEACHES = sql<boolean>`question <> '' and case when place in ('search', 'composer', 'proposal') then solved is distinct from false else solved is true end`;

/** Newest first, each once. */
export async function acceptedOf(tx: OrganisationTransaction, { articleId, language }: OneText): Promise<string[]> {
  const rows = await tx
    .selectFrom("article_uses")
    .select("question")
    .where("article_id", "=", articleId)
    .where("language", "=", language)
    .where(TEACHES)
    .groupBy("question")
    .orderBy(sql`max(at)`, "desc")
    .limit(MOST_ACCEPTED)
    .execute();
  return rows.map(({ question }) => question);
}
