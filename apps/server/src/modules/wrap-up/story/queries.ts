/** Wrap-ups as lines of a story. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { ContactReason, Outcome } from "@luwte/contract/wrapUps.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MOST = 100;

export type Ended = {
  conversationId: ConversationId;
  at: Date;
  who: string;
  names: ContactReason["names"] | null;
  outcome: Outcome;
};

export async function findEnded(tx: OrganisationTransaction, ids: readonly ConversationId[]): Promise<Ended[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("wrap_ups as w")
    .leftJoin("contact_reasons as r", "r.id", "w.reason_id")
    .leftJoin("people as p", "p.id", "w.by")
    .select(["w.conversation_id", "w.at", "w.outcome", "r.names", "p.name"])
    .where("w.conversation_id", "in", [...ids])
    .orderBy("w.at", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    conversationId: row.conversation_id as ConversationId,
    at: row.at,
    who: row.name ?? "",
    names: row.names as ContactReason["names"] | null,
    outcome: row.outcome as Outcome,
  }));
}
