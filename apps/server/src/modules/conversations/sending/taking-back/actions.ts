/** Taking back what has not left: the message becomes its writer's draft again, and the conversation stands as before. */
import type { Conversation, Draft, Message } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { releaseAttachments } from "../../../attachments/public.ts";
import { takeIntoDraft } from "../../drafts/actions.ts";
import { addActivity, store } from "../../rows/actions.ts";
import { standingColumns } from "../../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../../rows/shapes.ts";
import type { ConversationNeeds } from "../../shapes.ts";
import { newestOf } from "../../writing/queries.ts";
import { deleteMessage, lockWithConversation } from "../queries.ts";
import { mayTakeBack, standingAfterUndo, undoOf } from "../rules.ts";

type TakenBack = { draft: Draft; conversation: Conversation };

export async function undoMessage(
  work: Work,
  needs: ConversationNeeds,
  id: MessageId,
  personId: PersonId,
): Promise<TakenBack | Refusal<"not_found" | "too_late_to_undo" | "forbidden">> {
  const both = await lockWithConversation(work.tx, id);
  if (!both) return refuse("not_found");
  const { row, held } = both;
  const refused = mayTakeBack(held.message, personId);
  if (refused) return refuse(refused);
  const promises = (await needs.promising?.takenBack(work, held.message)) ?? [];
  const draft = await intoDraft(work, held.message, personId, promises);
  await deleteMessage(work.tx, id);
  const { conversationId, version } = held.message;
  work.record({ type: "message.removed", payload: { messageId: id, conversationId, version: version + 1 } });
  const after = await restore(work, needs, row, held.undo ?? undoOf(row), new Date(held.message.at));
  await addActivity(work, held.message.conversationId, { code: "taken_back", params: {} });
  return { draft, conversation: conversationOf(after) };
}

/** Its files are uploads again first, or they would go with the message. */
async function intoDraft(work: Work, message: Message, personId: PersonId, promises: NewPromise[]): Promise<Draft> {
  await releaseAttachments(work, message.id);
  return takeIntoDraft(work, {
    conversationId: message.conversationId,
    personId,
    kind: "reply",
    richText: message.richText ?? "",
    to: message.mail?.to.map(({ address }) => address) ?? [],
    cc: message.mail?.cc.map(({ address }) => address) ?? [],
    attachmentIds: message.attachments.map(({ id }) => id),
    promises,
  });
}

type Undo = ReturnType<typeof undoOf>;

async function restore(work: Work, needs: ConversationNeeds, row: ConversationRow, undo: Undo, sentAt: Date) {
  const { standing, ...moments } = standingAfterUndo(row, undo, sentAt);
  const last = await newestOf(work.tx, row.id);
  return store(work, needs, row, { ...standingColumns(standing), ...moments, ...last }, { because: "changed" });
}
