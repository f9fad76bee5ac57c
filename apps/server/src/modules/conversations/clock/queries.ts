/** What is due by the clock, of all organisations; and lines that are summed. */
import type { ConversationId, LabelId, OrganisationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Due = { organisationId: OrganisationId; id: ConversationId };

/** Put aside until a moment that is over. */
export async function dueToWake(database: Database, now: Date, limit: number): Promise<Due[]> {
  const rows = await database
    .selectFrom("conversations")
    .select(["organisation_id", "id"])
    .where("state", "=", "snoozed")
    .where("snoozed_until", "<=", now)
    .orderBy("snoozed_until")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ organisationId: row.organisation_id as OrganisationId, id: row.id as ConversationId }));
}

export type Unanswered = Due & { days: number };

/** The customer has not answered for as many days as their organisation waits; 0 days: it waits for ever. */
export async function dueToSolve(database: Database, now: Date, limit: number): Promise<Unanswered[]> {
  const found = await sql<Unanswered>`
    select o.id as "organisationId", c.id, o.days from
      (select id, (settings ->> 'solveAfterDays')::int as days from organisations where (settings ->> 'solveAfterDays')::int > 0) o
      join conversations c on c.organisation_id = o.id and c.state = 'waiting_customer' and c.state_since < ${now}::timestamptz - o.days * interval '1 day'
        and c.last_activity_at < ${now}::timestamptz - o.days * interval '1 day'
    order by c.state_since limit ${limit}`.execute(database);
  return found.rows;
}

export async function foldCounts(database: Database): Promise<void> {
  await sql`select fold_conversation_counts()`.execute(database);
}

/** Takes a label that is gone from some conversations; gives how many. What their rows say otherwise did not change, so their version stays. */
export async function dropLabel(tx: OrganisationTransaction, labelId: LabelId, limit: number): Promise<number> {
  const found = await sql`
    update conversations set label_ids = array_remove(label_ids, ${labelId}::uuid)
      where id in (select id from conversations_labelled(${labelId}::uuid, ${limit}) as id) returning id`.execute(tx);
  return found.rows.length;
}
