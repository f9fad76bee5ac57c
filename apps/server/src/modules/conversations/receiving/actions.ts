/** A message from outside is stored: in the conversation where its channel says it belongs, or as a new one. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ConversationId, type MessageId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { Work } from "../../../platform/work/work.ts";
import { asAttachment, type DescribedFile, describeFiles } from "../../attachments/public.ts";
import { addActivity } from "../rows/actions.ts";
import { findRow, lockRow } from "../rows/queries.ts";
import { type ConversationRow, conversationOf } from "../rows/shapes.ts";
import type { ConversationNeeds, Incoming, Received } from "../shapes.ts";
import { append, begin } from "../writing/actions.ts";
import { findMessage } from "../writing/queries.ts";
import { cleanIncoming } from "./cleaning/rules.ts";
import { beginningOf, changeByIncoming, incomingMessage, participantsOf } from "./rules.ts";
import { notifyReply, senderIn, senderOfNew } from "./senders/actions.ts";

export async function receiveMessage(
  work: Work,
  needs: ConversationNeeds,
  given: Incoming,
): Promise<Received | Refusal<"not_found">> {
  const incoming = cleanIncoming(given);
  const known = incoming.id ? await storedBefore(work, incoming.id) : null;
  if (known) return known;
  const id = incoming.id ?? newId<MessageId>(work.now.getTime());
  const files = describeFiles(incoming.attachments ?? []);
  if (!incoming.conversationId) return receiveNew(work, needs, incoming, { id, files });
  const before = await lockRow(work.tx, incoming.conversationId);
  return before ? receiveInto(work, needs, incoming, before, { id, files }) : refuse("not_found");
}

/** One message however often it is brought: wherever it is now, also when it was moved. */
async function storedBefore(work: Work, id: MessageId): Promise<Received | null> {
  const message = await findMessage(work.tx, id);
  const row = message && (await findRow(work.tx, message.conversationId));
  return row ? { conversation: conversationOf(row), message, created: false } : null;
}

type Placed = { id: MessageId; files: DescribedFile[] };

async function receiveNew(
  work: Work,
  needs: ConversationNeeds,
  incoming: Incoming,
  { id, files }: Placed,
): Promise<Received | Refusal<"not_found">> {
  needs.expectDue?.(work);
  const sender = await senderOfNew(work, incoming);
  if (!sender) return refuse("not_found");
  const conversationId = newId<ConversationId>(work.now.getTime());
  const attachments = files.map(asAttachment);
  const first = incomingMessage(
    incoming,
    { id, conversationId, arrival: 1, author: sender.author, attachments },
    work.now,
  );
  const beginning = beginningOf(incoming, sender.customer, first, work.now);
  const participants = participantsOf(incoming, true);
  const { row, message } = await begin(work, needs, beginning, first, { participants, files, because: "received" });
  return { conversation: conversationOf(row), message, created: true };
}

async function receiveInto(
  work: Work,
  needs: ConversationNeeds,
  incoming: Incoming,
  before: ConversationRow,
  { id, files }: Placed,
): Promise<Received> {
  const author = await senderIn(work, incoming, before);
  const conversationId = before.id as ConversationId;
  const placed = { id, conversationId, arrival: before.version + 1, author, attachments: files.map(asAttachment) };
  const made = incomingMessage(incoming, placed, work.now);
  const isCustomer = author.kind === "customer" && author.customerId === before.customer_id;
  const { change, activity } = changeByIncoming(before, incoming, made, isCustomer, work.now);
  await addActivity(work, conversationId, activity);
  const participants = participantsOf(incoming, isCustomer);
  const { row, message } = await append(work, needs, before, made, {
    change,
    participants,
    files,
    because: "received",
  });
  if (row.assignee_id && !incoming.automatic) await notifyReply(work, row, row.assignee_id as PersonId, message);
  return { conversation: conversationOf(row), message, created: true };
}
