/** What who judges blind may see of a conversation. Pure. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { Thread } from "@luwte/contract/oversight.ts";

/** Enough to know what it was about; more would not be read. */
const MOST_MESSAGES = 6;
const MOST_CHARACTERS = 2_000;

/** The last messages of `newestFirst`, oldest first: no notes, for colleagues talk there about what they decide, and no colleague's name. */
export function threadOf(subject: string, newestFirst: readonly Message[]): Thread {
  const read = newestFirst.filter(({ direction }) => direction !== "note").slice(0, MOST_MESSAGES);
  const messages = read.map(({ author, text, at }) => ({
    from: author.kind === "bot" ? "system" : author.kind,
    text: text.slice(0, MOST_CHARACTERS),
    at,
  }));
  return { subject, messages: messages.toReversed() };
}
