/** How far a message came on its way out, and what a person decides when that is not certain. */
import type { Delivery, Message } from "@luwte/contract/conversations.ts";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { MessageId, PersonId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../../platform/work/work.ts";
import { notify } from "../../../notifications/public.ts";
import { findRow } from "../../rows/queries.ts";
import { type ConversationRow, conversationOf } from "../../rows/shapes.ts";
import type { ConversationNeeds, Outgoing } from "../../shapes.ts";
import { lockMessage, updateDelivery } from "../queries.ts";
import { isRetryable, mayBecome } from "../rules.ts";

async function deliver(work: Work, id: MessageId, delivery: Delivery): Promise<Message> {
  const message = await updateDelivery(work.tx, id, delivery);
  work.record({ type: "message.changed", payload: { message } });
  return message;
}

/** What comes late never turns back what is known better: `sent` after `seen` says nothing new. */
export async function setDelivery(
  work: Work,
  id: MessageId,
  delivery: Delivery,
): Promise<{ message: Message } | Refusal<"not_found">> {
  const held = await lockMessage(work.tx, id);
  if (!held) return refuse("not_found");
  if (!mayBecome(held.message.delivery.kind, delivery.kind)) return { message: held.message };
  const message = await deliver(work, id, delivery);
  if (delivery.kind === "failed") await tellFailed(work, message);
  return { message };
}

/** Who wrote it wants to know; else whose the conversation is. */
async function tellFailed(work: Work, message: Message): Promise<void> {
  const row = await findRow(work.tx, message.conversationId);
  const writer = message.author.kind === "person" ? message.author.personId : (row?.assignee_id as PersonId | null);
  if (!row || !writer) return;
  const params = { subject: row.subject, customer: row.customer_name };
  await notify(work, { personId: writer, kind: "delivery_failed", conversationId: message.conversationId, params });
}

const outgoing = (row: ConversationRow, message: Message, sendAt: Date): Outgoing => ({
  conversation: conversationOf(row),
  message,
  sendAt,
});

/** One sender gets it: the next finds it `sending`, and who wanted to take it back is too late. */
export async function claim(work: Work, id: MessageId): Promise<Outgoing | null> {
  const held = await lockMessage(work.tx, id);
  if (held?.message.delivery.kind !== "queued") return null;
  const row = await findRow(work.tx, held.message.conversationId);
  const since = work.now.toISOString();
  const message = await deliver(work, id, { kind: "sending", since, attempt: held.attempts + 1 });
  return outgoing(row!, message, work.now);
}

export async function retryMessage(
  work: Work,
  needs: ConversationNeeds,
  id: MessageId,
  decision: "send_again" | "was_sent",
): Promise<{ message: Message } | Refusal<"not_found" | "not_retryable">> {
  const held = await lockMessage(work.tx, id);
  if (!held) return refuse("not_found");
  if (!isRetryable(held.message.delivery.kind)) return refuse("not_retryable", { delivery: held.message.delivery });
  const at = work.now.toISOString();
  work.audit({ action: `message.${decision}`, subject: { kind: "message", id } });
  if (decision === "was_sent") return { message: await deliver(work, id, { kind: "sent", at }) };
  const message = await deliver(work, id, { kind: "queued", sendAt: at });
  const row = await findRow(work.tx, message.conversationId);
  await needs.channels.deliver(work, outgoing(row!, message, work.now));
  return { message };
}
