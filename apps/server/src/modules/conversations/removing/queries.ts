/** Taking a conversation away, with what has no key to it. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

/** Messages, files, drafts and links go with it by their keys. */
export async function deleteConversation(tx: OrganisationTransaction, id: ConversationId): Promise<void> {
  await sql`delete from search_pending where message_id in (select id from messages where conversation_id = ${id}::uuid)`.execute(
    tx,
  );
  await tx.deleteFrom("notifications").where("conversation_id", "=", id).execute();
  await tx.deleteFrom("conversations").where("id", "=", id).execute();
}
