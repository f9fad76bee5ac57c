/** Starting a conversation from the desk or by a program: what a customer said elsewhere, a first mail to a customer, or a note. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { isRefusal, type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { claimAttachments } from "../../attachments/public.ts";
import { tellAssigned } from "../changes/actions.ts";
import { unknownAmong } from "../references/queries.ts";
import { findRow } from "../rows/queries.ts";
import { conversationOf } from "../rows/shapes.ts";
import { receiversOf } from "../sending/rules.ts";
import type { ConversationNeeds } from "../shapes.ts";
import { begin } from "../writing/actions.ts";
import { firstMessage } from "../writing/queries.ts";
import { customerFor, firstOf } from "./first/actions.ts";
import { type Body, beginningBy } from "./rules.ts";

type Started = { conversation: Conversation; message: Message };
type Refused = Refusal<"not_found" | "no_recipient" | "empty_message">;

export async function createConversation(work: Work, needs: ConversationNeeds, body: Body): Promise<Started | Refused> {
  const known = body.id ? await startedBefore(work, body.id) : null;
  if (known) return known;
  const unknown = await unknownAmong(work.tx, { ...body, personId: body.assigneeId });
  if (unknown) return refuse("not_found", { what: unknown });
  if (body.direction === "in") needs.expectDue?.(work);
  const customer = await customerFor(work, body);
  if (!customer) return refuse("not_found", { what: "customer" });
  const conversationId = body.id ?? newId<ConversationId>(work.now.getTime());
  const composed = await firstOf(work, body, customer, { conversationId, id: newId<MessageId>(work.now.getTime()) });
  if (isRefusal(composed)) return composed;
  const { made, sendAt, inboxId } = composed;
  const beginning = { ...beginningBy(body, customer, made, work.now), inbox_id: body.inboxId ?? inboxId };
  const sender = customer.address
    ? [{ address: customer.address, name: customer.name, kind: "customer" as const }]
    : [];
  const participants = body.direction === "in" ? sender : receiversOf(made.mail, customer.address);
  const because = body.direction === "in" ? "received" : "changed";
  const { row, message } = await begin(work, needs, beginning, made, { participants, because });
  const claimed = await claimAttachments(work, made.id, body.attachmentIds);
  if (isRefusal(claimed)) return claimed;
  await tellAssigned(work, null, row);
  const conversation = conversationOf(row);
  if (body.direction === "out") await needs.channels.deliver(work, { conversation, message, sendAt });
  return { conversation, message };
}

/** The same id again is the same conversation, as it is by now. */
async function startedBefore(work: Work, id: ConversationId): Promise<Started | null> {
  const row = await findRow(work.tx, id);
  const message = row && (await firstMessage(work.tx, id));
  return message ? { conversation: conversationOf(row), message } : null;
}
