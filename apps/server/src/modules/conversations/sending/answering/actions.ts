/** An answer or a note is stored with all that follows: how the conversation stands, the draft that is done, who is told, the way out. */
import type { Message } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { claimAttachments } from "../../../attachments/public.ts";
import { notify } from "../../../notifications/public.ts";
import { discardDraft } from "../../drafts/actions.ts";
import { addActivity } from "../../rows/actions.ts";
import { personOf } from "../../rows/rules.ts";
import { type ConversationRow, conversationOf } from "../../rows/shapes.ts";
import type { ConversationNeeds } from "../../shapes.ts";
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
): Promise<Sent | Refusal<"not_found">> {
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
  const conversation = conversationOf(row);
  if (message.direction === "out") await needs.channels.deliver(work, { conversation, message, sendAt });
  return { message, conversation };
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
