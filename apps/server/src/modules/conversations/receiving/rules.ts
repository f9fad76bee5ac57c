/** What came in, as the message and the conversation it makes. */
import type { MessageAuthor, Participant } from "@luwte/contract/conversations.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import { standingColumns, standingOf } from "../rows/rules.ts";
import type { ConversationRow } from "../rows/shapes.ts";
import type { Incoming, Sender } from "../shapes.ts";
import { activityOfChange, standingAfter } from "../standing/rules.ts";
import type { ActivityLine } from "../standing/shapes.ts";
import { notAfter } from "../writing/rules.ts";
import { type Beginning, cut, type NewMessage } from "../writing/shapes.ts";

const MAXIMUM_SUBJECT = 300;
const MAXIMUM_PARTICIPANTS = 100;

export const subjectOf = (subject: string): string => cut(subject.replace(/\s+/g, " ").trim(), MAXIMUM_SUBJECT);

/** Where an answer goes; null when there is nowhere yet. */
export function answerAddress(from: Sender): string | null {
  if (from.kind === "customer") return from.address ?? null;
  if (from.kind === "anonymous") return null;
  return from.replyTo ?? (from.kind === "email" ? from.value : null);
}

export const nameOf = (from: Sender): string => ("name" in from ? cut(from.name.trim(), 120) : "");

/** Who wrote, as the message says it for ever. */
export const authorOf = (from: Sender, customer: { id: CustomerId; name: string } | null): MessageAuthor => ({
  kind: "customer",
  customerId: customer?.id ?? null,
  name: nameOf(from) || customer?.name || "",
  address: "value" in from && from.kind !== "site" ? from.value : answerAddress(from),
});

type Placed = Pick<NewMessage, "id" | "conversationId" | "arrival" | "author" | "attachments">;

export function incomingMessage(incoming: Incoming, placed: Placed, now: Date): NewMessage {
  const { text, fullText = null, html = null } = incoming;
  return {
    ...placed,
    direction: "in",
    channel: incoming.channel,
    text,
    fullText: fullText === text ? null : fullText,
    html,
    hasRemoteImages: incoming.hasRemoteImages ?? false,
    richText: null,
    mail: incoming.mail ? { ...incoming.mail, automatic: incoming.automatic ?? false } : null,
    messageIdHeader: incoming.messageIdHeader ?? null,
    originalId: incoming.originalId ?? null,
    mentions: [],
    delivery: { kind: "none" },
    undo: null,
    at: notAfter(incoming.at, now),
  };
}

/** The sender, and who else was named; each address once. */
export function participantsOf(incoming: Incoming, isCustomer: boolean): Participant[] {
  const address = answerAddress(incoming.from);
  const sender: Participant[] = address
    ? [{ address, name: nameOf(incoming.from), kind: isCustomer ? "customer" : "cc" }]
    : [];
  const all = [...sender, ...(incoming.participants ?? [])].slice(0, MAXIMUM_PARTICIPANTS);
  return [...new Map(all.toReversed().map((each) => [each.address, each])).values()].toReversed();
}

/** Whatever comes in begins with our turn, also what a machine sent: otherwise nobody would see it. */
export const beginningOf = (
  incoming: Incoming,
  customer: { id: CustomerId; name: string; groupId: string | null },
  first: NewMessage,
  now: Date,
): Beginning => ({
  id: first.conversationId,
  subject: subjectOf(incoming.subject),
  customer_id: customer.id,
  customer_name: customer.name,
  customer_group_id: customer.groupId,
  customer_address: answerAddress(incoming.from),
  channel: incoming.channel,
  inbox_id: incoming.inboxId ?? null,
  widget_id: incoming.widgetId ?? null,
  state: "open",
  state_since: now,
  assignee_id: null,
  team_id: incoming.teamId ?? null,
  priority: "normal",
  language: incoming.language ?? null,
  label_ids: [],
  last_customer_message_at: first.at,
  first_answer_at: null,
  waiting_since: first.at,
  demo: incoming.demo ?? false,
});

/** What a message does to a conversation that is there: it goes on in the channel, and at the address, that was used last. */
export function changeByIncoming(
  before: ConversationRow,
  incoming: Incoming,
  made: NewMessage,
  isCustomer: boolean,
  now: Date,
): { change: Partial<ConversationRow>; activity: ActivityLine | null } {
  const happening = { kind: "customer_wrote" as const, at: made.at, automatic: incoming.automatic ?? false };
  const standing = standingOf(before);
  const after = standingAfter(standing, happening, null, now);
  const address = isCustomer && !happening.automatic ? answerAddress(incoming.from) : null;
  const change: Partial<ConversationRow> = {
    ...standingColumns(after),
    ...(happening.automatic ? {} : { last_customer_message_at: made.at, channel: incoming.channel }),
    ...(address ? { customer_address: address } : {}),
    inbox_id: before.inbox_id ?? incoming.inboxId ?? null,
    language: before.language ?? incoming.language ?? null,
  };
  return { change, activity: activityOfChange(standing, after, happening) };
}
