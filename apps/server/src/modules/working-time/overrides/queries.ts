/** The table of exceptions, which is only added to. */
import type { ConversationId, PersonId, WorkingOverrideId } from "@luwte/contract/ids.ts";
import type { OverrideCount, WorkingOverride } from "@luwte/contract/workingTime.ts";
import { sql } from "kysely";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

const COLUMNS = ["id", "person_id", "by_id", "conversation_id", "reason", "words", "at"] as const;
type Row = {
  id: string;
  person_id: string;
  by_id: string | null;
  conversation_id: string | null;
  reason: string;
  words: string;
  at: Date;
};
const overrideOf = (row: Row): WorkingOverride => ({
  id: row.id as WorkingOverrideId,
  personId: row.person_id as PersonId,
  by: row.by_id as PersonId | null,
  conversationId: row.conversation_id as ConversationId | null,
  reason: row.reason as WorkingOverride["reason"],
  words: row.words,
  at: row.at.toISOString(),
});

type New = Omit<WorkingOverride, "at">;

/** Null: the id is taken. */
export async function insertOverride(work: Work, given: New): Promise<WorkingOverride | null> {
  const row = await work.tx
    .insertInto("working_overrides")
    .values({
      id: given.id,
      organisation_id: work.organisationId,
      person_id: given.personId,
      by_id: given.by,
      conversation_id: given.conversationId,
      reason: given.reason,
      words: given.words,
      at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(COLUMNS)
    .executeTakeFirst();
  return row ? overrideOf(row) : null;
}

export async function findOverride(
  tx: OrganisationTransaction,
  id: WorkingOverrideId,
): Promise<WorkingOverride | null> {
  const row = await tx.selectFrom("working_overrides").select(COLUMNS).where("id", "=", id).executeTakeFirst();
  return row ? overrideOf(row) : null;
}

type Way = { personId: PersonId; by: PersonId; conversationId: ConversationId | null; since: Date };

/** Whether this sender let this through to that colleague lately. */
export async function isLetThrough(
  tx: OrganisationTransaction,
  { personId, by, conversationId, since }: Way,
): Promise<boolean> {
  const query = tx
    .selectFrom("working_overrides")
    .select("id")
    .where("person_id", "=", personId)
    .where("by_id", "=", by)
    .where("conversation_id", "is not distinct from", conversationId)
    .where("at", ">", since)
    .limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}

type After = { moment: string; id: string } | null;

/** One more than asked. `of`: only those that reached this person or that they made; null: all. */
export async function listOverrides(
  tx: OrganisationTransaction,
  of: PersonId | null,
  after: After,
  limit: number,
): Promise<WorkingOverride[]> {
  const rows = await tx
    .selectFrom("working_overrides")
    .select(COLUMNS)
    .$if(of !== null, (query) => query.where((eb) => eb.or([eb("person_id", "=", of!), eb("by_id", "=", of!)])))
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(at, id) < (${after!.moment}::timestamptz, ${after!.id}::uuid)`),
    )
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  return rows.map(overrideOf);
}

export async function countOverrides(tx: OrganisationTransaction, since: Date): Promise<OverrideCount[]> {
  const month = sql<string>`to_char(o.at at time zone organisations.time_zone, 'YYYY-MM')`;
  const rows = await tx
    .selectFrom("working_overrides as o")
    .innerJoin("organisations", "organisations.id", "o.organisation_id")
    .select((eb) => [month.as("month"), "o.reason", eb.fn.countAll<string>().as("count")])
    .where("o.at", ">=", since)
    .groupBy([month, "o.reason"])
    .orderBy(month, "desc")
    .orderBy("o.reason")
    .execute();
  return rows.map((row) => ({ ...row, reason: row.reason as OverrideCount["reason"], count: Number(row.count) }));
}
