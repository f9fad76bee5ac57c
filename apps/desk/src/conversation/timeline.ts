/** What was said and what happened, in one order; and which letters lie open when one comes in. Pure. */
import type { Activity, Message } from "@luwte/contract/conversations.ts";
import { byTime } from "@luwte/contract/views.ts";

export type Entry =
  | { kind: "message"; id: string; at: string; message: Message }
  | { kind: "activity"; id: string; at: string; activity: Activity };

/** Activities from before the earliest message that is loaded wait for it. */
export function entriesOf(messages: readonly Message[], activities: readonly Activity[], hasEarlier: boolean): Entry[] {
  const from = hasEarlier ? (messages[0]?.at ?? "") : "";
  const said = messages.map((message): Entry => ({ kind: "message", id: message.id, at: message.at, message }));
  const happened = activities
    .filter((activity) => activity.at >= from)
    .map((activity): Entry => ({ kind: "activity", id: activity.id, at: activity.at, activity }));
  return [...said, ...happened].toSorted(byTime);
}

/** A letter that asks for something is never folded away. */
const asksForSomething = ({ delivery }: Message): boolean => ["failed", "in_doubt", "queued"].includes(delivery.kind);

/** The last two that were exchanged lie open; before them one line each is enough to know what was said. Chats and notes are short. */
export function openAtFirst(messages: readonly Message[]): ReadonlySet<string> {
  const exchanged = messages.filter((message) => message.direction !== "note").slice(-2);
  const open = messages.filter(
    (message) =>
      message.channel === "chat" ||
      message.direction === "note" ||
      asksForSomething(message) ||
      exchanged.includes(message),
  );
  return new Set(open.map((message) => message.id));
}

/** In a chat the name stands above the first of a row of messages by one person within a few minutes. */
const TOGETHER_MS = 5 * 60_000;
export function continues(message: Message, before: Entry | undefined): boolean {
  if (before?.kind !== "message" || message.channel !== "chat") return false;
  const previous = before.message;
  const sameVoice = previous.direction === message.direction && nameOf(previous) === nameOf(message);
  return sameVoice && Date.parse(message.at) - Date.parse(previous.at) < TOGETHER_MS;
}

export const nameOf = ({ author }: Message): string => author.name;
