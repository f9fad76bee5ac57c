/** What the demo's past gives to propose about, and writing it as it would have been written then. */
import type { ContactReasonId, ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Decided, Judgement, Level, PolicyLine, Task } from "@luwte/contract/oversight.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type Asked = {
  readonly id: ConversationId;
  readonly at: Date;
  readonly messageId: string;
  readonly words: string;
  readonly language: string;
  /** As it was wrapped up later; null: it was not. */
  readonly reasonId: ContactReasonId | null;
};

const MOST = 2_000;

/** What customers asked since, with their first letter; oldest first. */
export async function findAsked(tx: OrganisationTransaction, since: Date): Promise<Asked[]> {
  const { rows } = await sql<Asked>`
    select c.id, c.created_at as at, first.id as "messageId", left(first.text, 160) as words, coalesce(c.language, 'nl') as language,
      (select w.reason_id from wrap_ups w where w.conversation_id = c.id order by w.at desc, w.id desc limit 1) as "reasonId"
    from conversations c join lateral (
      select id, text from messages where conversation_id = c.id and direction = 'in' order by at, id limit 1) first on true
    where c.created_at >= ${since} order by c.created_at, c.id limit ${MOST}`.execute(tx);
  return rows;
}

/** Somebody who may choose levels. */
export async function findLead(tx: OrganisationTransaction): Promise<PersonId | null> {
  const row = await tx.selectFrom("people").select("id").where("role", "=", "lead").orderBy("id").executeTakeFirst();
  return (row?.id ?? null) as PersonId | null;
}

export type Past = {
  readonly id: string;
  readonly task: Task;
  readonly topic: string | null;
  readonly conversationId: ConversationId;
  readonly value: object;
  readonly source: { readonly id: string; readonly quote: string };
  readonly counted: readonly string[];
  readonly confidence: number;
  readonly level: Exclude<Level, 0>;
  readonly lineId: string | null;
  readonly sampled: boolean;
  readonly at: Date;
  readonly decision: {
    readonly id: string;
    readonly decided: Decided;
    readonly at: Date;
    readonly replaced: object | null;
  } | null;
  readonly judgement: { readonly judgement: Judgement; readonly at: Date } | null;
};

const ROWS_AT_ONCE = 500;

export async function insertPast(work: Work, all: readonly Past[]): Promise<void> {
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE)
    await insertSome(work, all.slice(from, from + ROWS_AT_ONCE));
}

async function insertSome({ tx, organisationId: organisation_id }: Work, some: readonly Past[]): Promise<void> {
  await tx
    .insertInto("suggestions")
    .values(some.map((each) => ({ ...rowOf(each), organisation_id })))
    .execute();
  const decisions = some.flatMap(({ id, decision }) => {
    if (!decision) return [];
    const replaced = decision.replaced ? JSON.stringify(decision.replaced) : null;
    return [{ ...decision, replaced, suggestion_id: id, organisation_id }];
  });
  if (decisions.length > 0) await tx.insertInto("suggestion_decisions").values(decisions).execute();
  const judged = some.flatMap(({ id, judgement }) =>
    judgement ? [{ ...judgement, suggestion_id: id, organisation_id }] : [],
  );
  if (judged.length > 0) await tx.insertInto("suggestion_rechecks").values(judged).execute();
}

const rowOf = (each: Past) => ({
  id: each.id,
  task: each.task,
  topic: each.topic,
  conversation_id: each.conversationId,
  value: JSON.stringify(each.value),
  sources: JSON.stringify([{ kind: "message", ...each.source, version: null }]),
  counted: JSON.stringify(each.counted.map((words) => ({ words, weight: 1 }))),
  confidence: each.confidence,
  risk: "inward",
  engine: "triage.words",
  engine_version: "1",
  level: each.level,
  rule: each.lineId ? "task_line" : "preset",
  line_id: each.lineId,
  sampled: each.sampled,
  at: each.at,
});

export async function insertPastLine(
  { tx, organisationId }: Work,
  line: Omit<PolicyLine, "at">,
  at: Date,
): Promise<void> {
  await tx
    .insertInto("assistance_lines")
    .values({ ...line, organisation_id: organisationId, at })
    .execute();
}
