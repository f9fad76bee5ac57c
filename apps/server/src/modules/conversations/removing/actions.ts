/** A conversation is taken away for good: because a demo ends, or because somebody has the right to be forgotten. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { countedAs } from "@luwte/contract/views/counts.ts";
import type { Work } from "../../../platform/work/work.ts";
import { lockRow } from "../rows/queries.ts";
import { conversationOf } from "../rows/shapes.ts";
import { deleteConversation } from "./queries.ts";

export async function remove(work: Work, conversationId: ConversationId): Promise<boolean> {
  const row = await lockRow(work.tx, conversationId);
  if (!row) return false;
  await deleteConversation(work.tx, conversationId);
  work.record({ type: "conversation.removed", payload: { conversationId, before: countedAs(conversationOf(row)) } });
  work.audit({ action: "conversation.removed", subject: { kind: "conversation", id: conversationId } });
  return true;
}
