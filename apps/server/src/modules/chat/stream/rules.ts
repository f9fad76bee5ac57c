/** What a widget must hear to get from what it has to how things stand now. Applying these events equals asking for the session again. */
import { createHash } from "node:crypto";
import type { WidgetEvent, WidgetMessage } from "@luwte/contract/widget/protocol.ts";
import type { Snapshot } from "../shapes.ts";

/** Names exactly what a widget has: two that are equal need not talk, two that differ begin afresh. */
export const cursorOf = (content: Omit<Snapshot, "cursor">): string =>
  createHash("sha256").update(JSON.stringify(content)).digest("base64url").slice(0, 22);

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** "resync": something went away, which the widget can only learn by asking afresh. */
export function eventsBetween(before: Snapshot, after: Snapshot): WidgetEvent[] | "resync" {
  if (before.cursor === after.cursor) return [];
  if (lost(before, after)) return "resync";
  return [...messageEvents(before.messages, after.messages), ...stateEvents(before, after)];
}

/** A page shows the newest only: what is older than its first may well have moved out of it. */
function lost(before: Snapshot, after: Snapshot): boolean {
  const still = new Set(after.messages.map(({ id }) => id));
  const oldest = after.messages[0]?.at ?? "";
  const gone = before.messages.some(({ id, at }) => !still.has(id) && at >= oldest);
  return gone || (before.conversation !== null && before.conversation.id !== after.conversation?.id);
}

function messageEvents(before: readonly WidgetMessage[], after: readonly WidgetMessage[]): WidgetEvent[] {
  const known = new Map(before.map((message) => [message.id, message]));
  const oldest = before[0]?.at ?? "";
  return after.flatMap((message): WidgetEvent[] => {
    const had = known.get(message.id);
    if (!had) return message.at >= oldest ? [{ type: "message", message }] : [];
    return same(had, message) ? [] : [{ type: "message-changed", message }];
  });
}

/** Read marks have an event of their own, being by far the most; everything else that is not a message goes as one. */
function stateEvents(before: Snapshot, after: Snapshot): WidgetEvent[] {
  const { conversation, visitor, availability } = after;
  if (conversation === null) return [];
  const state = same(withoutMarks(before), withoutMarks(after))
    ? []
    : [{ type: "state" as const, conversation, visitor, availability }];
  return state.length > 0 ? state : readEvents(before, after);
}

const withoutMarks = ({ conversation, visitor, availability }: Snapshot) => [
  conversation && { ...conversation, agentReadUpTo: null, visitorReadUpTo: null },
  visitor,
  availability,
];

function readEvents(before: Snapshot, after: Snapshot): WidgetEvent[] {
  const marks = [
    { by: "agent", was: before.conversation?.agentReadUpTo, upTo: after.conversation?.agentReadUpTo },
    { by: "visitor", was: before.conversation?.visitorReadUpTo, upTo: after.conversation?.visitorReadUpTo },
  ] as const;
  return marks.flatMap(({ by, was, upTo }) => (upTo && upTo !== was ? [{ type: "read" as const, by, upTo }] : []));
}
