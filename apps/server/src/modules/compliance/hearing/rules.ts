/** What an event of Luwte says of a contact. A table: one line per kind of event. Pure. */
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import type { EventPayload } from "@luwte/contract/events.ts";
import type { LabelId } from "@luwte/contract/ids.ts";
import type { EventKind } from "@luwte/planning/compliance/contacts.ts";
import type { NewEvent } from "../shapes.ts";

/** `channelOf` is for events that do not carry their conversation. */
export type Heard = { readonly at: number; readonly complaintLabelIds: readonly LabelId[] };
type Channel = NewEvent["channel"];

const once = (contact: string, kind: EventKind, channel: Channel, at: number, name = kind as string): NewEvent => ({
  contact,
  kind,
  channel,
  at,
  source: `luwte ${name} ${contact}`,
});

/** A mailbox may have been out of reach for days; what is older was imported. */
const OLD_MS = 7 * 86_400_000;

/** A conversation that a customer began. What we write first is no contact of theirs; what was imported happened elsewhere. */
function ofConversation({ conversation, before }: EventPayload<"conversation.changed">, heard: Heard): NewEvent[] {
  const { id, channel, createdAt, waitingSince } = conversation;
  const begun = Date.parse(createdAt);
  const isNew =
    before === null &&
    heard.at - begun < OLD_MS &&
    waitingSince !== null &&
    conversation.lastMessage?.direction === "in";
  const started = isNew ? [once(id, "contact_begun", channel, begun), once(id, "queued", channel, begun)] : [];
  // A chat shows its case number from the first message on.
  const key = isNew && channel === "chat" ? [once(id, "case_key_given", channel, begun)] : [];
  return [...started, ...key, ...ofComplaint(conversation, heard)];
}

/** Known from the label on; it was received when the conversation began. Solved is answered. */
function ofComplaint(
  { id, channel, labelIds, createdAt, state }: Conversation,
  { complaintLabelIds }: Heard,
): NewEvent[] {
  if (!labelIds.some((label) => complaintLabelIds.includes(label))) return [];
  const received = once(id, "complaint_received", channel, Date.parse(createdAt));
  if (state.kind !== "solved") return [received];
  return [received, once(id, "complaint_answered", channel, Date.parse(state.since))];
}

/** When it has left, not when it was written: until then it can be taken back. A mail of ours carries the case number, whoever wrote it. */
function ofMessage({ conversationId, channel, direction, author, delivery }: Message): NewEvent[] {
  if (direction !== "out" || (delivery.kind !== "sent" && delivery.kind !== "seen")) return [];
  const at = Date.parse(delivery.at);
  return [
    ...(author.kind === "person" ? [once(conversationId, "answered_by_person", channel, at)] : []),
    ...(channel === "mail" ? [once(conversationId, "case_key_given", channel, at)] : []),
  ];
}

type Told = { readonly [Type in keyof Hears]: { readonly type: Type; readonly payload: Hears[Type] } }[keyof Hears];
type Hears = {
  "conversation.changed": EventPayload<"conversation.changed">;
  "message.added": EventPayload<"message.added">;
  "message.changed": EventPayload<"message.changed">;
  "wrap_up.added": EventPayload<"wrap_up.added">;
  "promise.changed": EventPayload<"promise.changed">;
  "activity.added": EventPayload<"activity.added">;
};
export const HEARS = [
  "conversation.changed",
  "message.added",
  "message.changed",
  "wrap_up.added",
  "promise.changed",
  "activity.added",
] as const;

export function factsIn(told: Told, heard: Heard): NewEvent[] {
  switch (told.type) {
    case "conversation.changed":
      return ofConversation(told.payload, heard);
    case "message.added":
    case "message.changed":
      return ofMessage(told.payload.message);
    case "wrap_up.added":
      return told.payload.wrapUp.outcome === "customer_gone"
        ? [once(told.payload.wrapUp.conversationId, "abandoned", "other", heard.at)]
        : [];
    case "promise.changed":
      return ofPromise(told.payload);
    case "activity.added":
      return ofActivity(told.payload.activity);
  }
}

/** The chat itself says that its visitor left the line. The same source as of a wrap-up: whichever says it first, it is said once. */
function ofActivity({ code, conversationId, params }: EventPayload<"activity.added">["activity"]): NewEvent[] {
  const at = code === "left_waiting" ? Date.parse(String(params["at"])) : Number.NaN;
  return Number.isNaN(at) ? [] : [once(conversationId, "abandoned", "chat", at)];
}

function ofPromise({ promise, conversation: { channel } }: EventPayload<"promise.changed">): NewEvent[] {
  const { id, conversationId, madeAt, state } = promise;
  const made = once(conversationId, "promise_made", channel, Date.parse(madeAt), `promise_made ${id}`);
  if (state.kind !== "kept") return [made];
  return [made, once(conversationId, "promise_kept", channel, Date.parse(state.at), `promise_kept ${id}`)];
}
