/** A conversation of the demo in which a question to another department makes sense. */
import type { ConversationId, PersonId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

export type Busy = { id: ConversationId; assigneeId: PersonId; language: string | null };

/** Of those in somebody's hands the oldest, so that it is not the first that everybody looks at. */
export async function busyConversation(tx: OrganisationTransaction): Promise<Busy | null> {
  const row = await tx
    .selectFrom("conversations")
    .select(["id", "assignee_id", "language"])
    .where("state", "=", "open")
    .where("assignee_id", "is not", null)
    .orderBy("last_activity_at", "desc")
    .orderBy("id")
    .offset(4)
    .limit(1)
    .executeTakeFirst();
  return row ? { id: row.id as ConversationId, assigneeId: row.assignee_id as PersonId, language: row.language } : null;
}
