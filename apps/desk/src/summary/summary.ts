/** When a summary helps, and what of it is kept as a note. Pure. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { SummaryRole } from "@luwte/contract/operations/conversationProposals.ts";
import { proposedValue, type Suggestion } from "@luwte/contract/oversight.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { isLong } from "@luwte/language/summary/length.ts";
import { escaped } from "../composer/plain.ts";

export type SummaryLine = { readonly role: SummaryRole; readonly words: string; readonly messageId: string };

/** Sentences of the conversation, each with the message it stands in; one without is not shown. */
export function linesOf(suggestion: Suggestion, roles: readonly SummaryRole[]): SummaryLine[] {
  const parts = proposedValue("summary", suggestion)?.parts ?? [];
  return parts.flatMap(({ words, source }, at) => {
    const [role, from] = [roles[at], source === null ? undefined : suggestion.sources[source]];
    return role && from ? [{ role, words, messageId: from.id }] : [];
  });
}

type Page = Pick<ConversationPageView, "messages" | "from"> & { conversation: { state: { kind: string } } };

/** So much later, or so much further, nobody remembers how it was. */
const LONG_AGO_MS = 3 * 86_400_000;
const MUCH_SAID = 5;

/** Whoever takes a long conversation over, or comes back to one. Not when a handover card of after the last word tells it already. */
export function isNeeded({ conversation, messages, from }: Page, selfId: string, cardAt: string | null): boolean {
  const said = messages.filter(({ direction }) => direction !== "note");
  const newest = said.at(-1);
  if (!newest || conversation.state.kind === "solved" || (from === null && !isLong(said))) return false;
  if (cardAt !== null && cardAt >= newest.at) return false;
  const own = messages.findLast((message) => isBy(message, selfId));
  if (!own) return true;
  const since = said.filter(({ at }) => at > own.at).length;
  return since >= MUCH_SAID || Date.parse(newest.at) - Date.parse(own.at) >= LONG_AGO_MS;
}

const isBy = ({ author }: Message, selfId: string): boolean => author.kind === "person" && author.personId === selfId;

/** For colleagues: a heading, and each sentence behind what it tells. */
export const noteOf = (heading: string, lines: readonly { readonly name: string; readonly words: string }[]): string =>
  [heading, ...lines.map(({ name, words }) => `${name}: ${words}`)].map((line) => `<p>${escaped(line)}</p>`).join("");
