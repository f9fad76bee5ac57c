/** What of the demo's past was wrapped up. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";

const MOST = 60;

export async function findWrappedUp(tx: OrganisationTransaction): Promise<{ id: ConversationId; subject: string }[]> {
  const rows = await tx
    .selectFrom("conversations as c")
    .innerJoin("wrap_ups as w", "w.conversation_id", "c.id")
    .select(["c.id", "c.subject"])
    .where("c.language", "=", "nl")
    .orderBy("w.at", "desc")
    .limit(MOST)
    .execute();
  return rows.map(({ id, subject }) => ({ id: id as ConversationId, subject }));
}
