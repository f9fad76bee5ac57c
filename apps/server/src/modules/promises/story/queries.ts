/** Promises as lines of a story. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MOST = 100;
export type PromiseLine = { conversationId: ConversationId; at: Date; who: string; words: string; state: string };

export async function findPromiseLines(
  tx: OrganisationTransaction,
  ids: readonly ConversationId[],
): Promise<PromiseLine[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("promises as p")
    .leftJoin("people as maker", (join) => join.on(sql`maker.id`, "=", sql`(p.made_by->>'personId')::uuid`))
    .select(["p.conversation_id", "p.made_at", "p.words", "p.state"])
    .select(sql<string>`coalesce(maker.name, '')`.as("who"))
    .where("p.conversation_id", "in", [...ids])
    .orderBy("p.made_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    at: row.made_at,
    who: row.who,
    words: row.words,
    state: row.state,
  }));
}
