/** Cards as lines of a story. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MOST = 100;
export type Handed = { conversationId: ConversationId; at: Date; giver: string; taker: string; text: string };

export async function findHanded(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<Handed[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("handover_cards as h")
    .leftJoin("people as giver", "giver.id", "h.from_id")
    .leftJoin("people as taker", "taker.id", "h.to_id")
    .leftJoin("teams as team", "team.id", "h.to_team_id")
    .select(["h.conversation_id", "h.at", "h.next_step"])
    .select(sql<string>`coalesce(giver.name, '')`.as("giver"))
    .select(sql<string>`coalesce(taker.name, team.name, '')`.as("taker"))
    .where("h.conversation_id", "in", [...ids])
    .where("h.because", "in", ["agent", "team", "channel"])
    .orderBy("h.at", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    at: row.at,
    giver: row.giver,
    taker: row.taker,
    text: row.next_step,
  }));
}
