/** Suggestions and what became of them. Rows are added and never changed. */

import type { ConversationId, CustomerId, PersonId, SuggestionId } from "@luwte/contract/ids.ts";
import type { Counted, Decided, Level, LevelRule, Risk, Source, Task } from "@luwte/contract/oversight.ts";
import { type RawBuilder, sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { Decision, Stored } from "../shapes.ts";

type Row = {
  id: string;
  task: string;
  topic: string | null;
  conversation_id: string | null;
  customer_id: string | null;
  article_id: string | null;
  value: unknown;
  sources: unknown;
  counted: unknown;
  confidence: number;
  risk: string;
  engine: string;
  engine_version: string;
  level: number;
  rule: string;
  sampled: boolean;
  at: Date;
  decided: string | null;
  decided_at: Date | null;
};

/** What was emptied with its customer reads as null. */
const isEmptied = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

const storedOf = (row: Row): Stored => ({
  id: row.id as SuggestionId,
  task: row.task as Task,
  topic: row.topic,
  conversationId: row.conversation_id as ConversationId | null,
  customerId: row.customer_id as CustomerId | null,
  articleId: row.article_id,
  value: isEmptied(row.value) ? null : row.value,
  sources: row.sources as Source[],
  counted: row.counted as Counted[],
  confidence: row.confidence,
  risk: row.risk as Risk,
  engine: { name: row.engine, version: row.engine_version },
  level: row.level as Level,
  rule: row.rule as LevelRule,
  at: row.at.toISOString(),
  decided: row.decided && row.decided_at ? { kind: row.decided as Decided, at: row.decided_at.toISOString() } : null,
  sampled: row.sampled,
});

/** With what became of it last: undone comes after what it undid, also within one moment. */
async function findWhere(tx: OrganisationTransaction, where: RawBuilder<unknown>, most: number): Promise<Stored[]> {
  const { rows } = await sql<Row>`
    select s.*, d.decided, d.at as decided_at from suggestions s
    left join lateral (select decided, at from suggestion_decisions where suggestion_id = s.id order by (decided = 'undone') desc limit 1) d on true
    where ${where} order by s.at desc, s.id desc limit ${most}`.execute(tx);
  return rows.map(storedOf);
}

const MOST_OF_CONVERSATION = 100;

/** Newest first. */
export const listOfConversation = (tx: OrganisationTransaction, id: ConversationId): Promise<Stored[]> =>
  findWhere(tx, sql`s.conversation_id = ${id}`, MOST_OF_CONVERSATION);

/** In no order that means anything. */
export const findSome = (tx: OrganisationTransaction, ids: readonly SuggestionId[]): Promise<Stored[]> =>
  findWhere(tx, sql`s.id = any(${ids}::uuid[])`, ids.length);

export async function findSuggestion(tx: OrganisationTransaction, id: SuggestionId): Promise<Stored | null> {
  return (await findWhere(tx, sql`s.id = ${id}`, 1))[0] ?? null;
}

export type NewSuggestion = Omit<Stored, "at" | "decided"> & { readonly lineId: string | null };

/** False: the id is taken. */
export async function insertSuggestion({ tx, organisationId, now }: Work, made: NewSuggestion): Promise<boolean> {
  const rows = await tx
    .insertInto("suggestions")
    .values({
      id: made.id,
      organisation_id: organisationId,
      task: made.task,
      topic: made.topic,
      conversation_id: made.conversationId,
      customer_id: made.customerId,
      article_id: made.articleId,
      value: JSON.stringify(made.value),
      sources: JSON.stringify(made.sources),
      counted: JSON.stringify(made.counted),
      confidence: made.confidence,
      risk: made.risk,
      engine: made.engine.name,
      engine_version: made.engine.version,
      level: made.level,
      rule: made.rule,
      line_id: made.lineId,
      sampled: made.sampled,
      at: now,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

/** False: it was decided on before. */
export async function insertDecision(
  { tx, organisationId, now }: Work,
  made: Decision & { readonly id: string; readonly by: PersonId | null },
): Promise<boolean> {
  const rows = await tx
    .insertInto("suggestion_decisions")
    .values({
      id: made.id,
      organisation_id: organisationId,
      suggestion_id: made.suggestionId,
      decided: made.decided,
      edit_ratio: made.editRatio ?? null,
      reason: made.reason ?? null,
      replaced: made.replaced === undefined ? null : JSON.stringify(made.replaced),
      by: made.by,
      at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  return rows.length > 0;
}

/** What stood there before the act that is to be undone. */
export async function findReplaced(tx: OrganisationTransaction, id: SuggestionId): Promise<unknown> {
  const row = await tx
    .selectFrom("suggestion_decisions")
    .select("replaced")
    .where("suggestion_id", "=", id)
    .where("decided", "!=", "undone")
    .executeTakeFirst();
  return row?.replaced ?? null;
}
