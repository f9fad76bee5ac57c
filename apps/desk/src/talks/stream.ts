/** What stands in a talk, in order: messages, notes of its case, and the line above what is new. Pure. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { TalkMessage, TalkPlace } from "@luwte/contract/talks.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { byTime } from "@luwte/contract/views.ts";

export type StreamEntry =
  | { kind: "message"; id: string; at: string; message: TalkMessage; joined: boolean; fresh: boolean }
  | { kind: "note"; id: string; at: string; note: Message };

const TOGETHER_MS = 5 * 60_000;

/** Of the notes only those that lie in what is loaded. */
function within(view: TalkView, notes: readonly Message[]): Message[] {
  const [first, last] = [view.messages[0], view.messages.at(-1)];
  return notes.filter(
    (note) =>
      note.direction === "note" &&
      !(view.older && first && note.at < first.at) &&
      !(view.newer && last && note.at > last.at),
  );
}

type Self = { personId: string; until: TalkPlace | null };

/** `until` is how far one had read when one came in: the first of others after it has the line above it. */
export function streamOf(view: TalkView, notes: readonly Message[], { personId, until }: Self): StreamEntry[] {
  const first = until && view.messages.find((message) => message.authorId !== personId && byTime(message, until) > 0);
  const messages = view.messages.map(
    (message): StreamEntry => ({
      kind: "message",
      id: message.id,
      at: message.at,
      message,
      joined: false,
      fresh: message.id === first?.id,
    }),
  );
  const noted = within(view, notes).map((note): StreamEntry => ({ kind: "note", id: note.id, at: note.at, note }));
  return [...messages, ...noted].toSorted(byTime).map((entry, index, all) => joined(entry, all[index - 1]));
}

/** Said right after another by the same: its name is not said again. */
function joined(entry: StreamEntry, before: StreamEntry | undefined): StreamEntry {
  if (entry.kind !== "message" || before?.kind !== "message" || entry.fresh || entry.message.replyToId) return entry;
  const near = new Date(entry.at).getTime() - new Date(before.at).getTime() < TOGETHER_MS;
  return {
    ...entry,
    joined: near && entry.message.authorId === before.message.authorId && entry.message.swarmId === null,
  };
}
