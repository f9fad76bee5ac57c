/** Conversations that a demo can promise something in. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Busy = { id: ConversationId; assigneeId: PersonId; language: Language };

/** In the hands of somebody, the newest first. */
export async function busyConversations(tx: OrganisationTransaction, limit: number): Promise<Busy[]> {
  const rows = await tx
    .selectFrom("conversations")
    .select(["id", "assignee_id", "language"])
    .where("state", "in", ["open", "waiting_customer"])
    .where("assignee_id", "is not", null)
    .orderBy("last_activity_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id as ConversationId,
    assigneeId: row.assignee_id as PersonId,
    language: (row.language ?? "nl") as Language,
  }));
}
