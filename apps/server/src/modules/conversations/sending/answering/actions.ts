/** An answer or a note is stored with all that follows: how the conversation stands, the draft that is done, who is told, the way out. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { claimAttachments } from "../../../attachments/public.ts";
import { notify } from "../../../notifications/public.ts";
import { discardDraft } from "../../drafts/actions.ts";
import { addActivity } from "../../rows/actions.ts";
import { findRow } from "../../rows/queries.ts";
import { personOf } from "../../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../../rows/shapes.ts";
import type { ConversationNeeds, PromiseRefusal } from "../../shapes.ts";
import { append } from "../../writing/actions.ts";
import type { Composed } from "../composing/actions.ts";
import { changeByWriting, receiversOf } from "../rules.ts";
import type { Sent, Written } from "../shapes.ts";

export async function storeAnswer(
  work: Work,
  needs: ConversationNeeds,
  before: ConversationRow,
  written: Written,
  { made, sendAt, inboxId, by }: Composed,
): Promise<Sent | Refusal<PromiseRefusal>> {
  const writer = personOf(work);
  const { change, activity } = changeByWriting(before, written, { by: writer, inboxId, now: work.now });
  const participants = receiversOf(made.mail, before.customer_address);
  const because = written.kind === "reply" ? "answered" : "changed";
  const { row, message } = await append(work, needs, before, made, { change, participants, because });
  const claimed = await claimAttachments(work, made.id, written.attachmentIds);
  if (isRefusal(claimed)) return claimed;
  await addActivity(work, made.conversationId, activity);
  if (writer) await discardDraft(work, made.conversationId, writer, written.kind);
  await tellMentioned(work, row, message, by);
  const conversation = await withPromises(work, needs, conversationOf(row), message, written.promises);
  if (isRefusal(conversation)) return conversation;
  if (message.direction === "out") await needs.channels.deliver(work, { conversation, message, sendAt });
  return { message, conversation };
}

/** The conversation as it stands with them. */
async function withPromises(
  work: Work,
  { promising }: ConversationNeeds,
  conversation: Conversation,
  message: Message,
  promises: Written["promises"],
): Promise<Conversation | Refusal<PromiseRefusal>> {
  if (promises.length === 0 || !promising) return conversation;
  const refused = await promising.made(work, message, promises);
  return refused ?? conversationOf((await findRow(work.tx, conversation.id))!);
}

export async function tellMentioned(work: Work, row: ConversationRow, message: Message, by: string): Promise<void> {
  for (const personId of message.mentions)
    await notify(work, {
      personId,
      kind: "mentioned",
      conversationId: message.conversationId,
      params: { subject: row.subject, by },
    });
}
