/** A reply to the newest question, proposed once one looks at it. It is put in the text only when one asks, and what became of it is said when the answer leaves. */
import { wordedBy } from "@luwte/contract/endpoint.ts";
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Parts, Suggestion } from "@luwte/contract/oversight.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { decide, noteUse, REJECTED } from "./noting.ts";
import { replyQuery } from "./queries.ts";
import { offeredOf, paragraphsOf, type ReplyPart, standsIn, surePartsOf } from "./reply.ts";
import { useDecided } from "./useDecided.ts";
import { useLevel } from "./useLevel.ts";
import { partsOf, useReplySent } from "./useReplySent.ts";
import { useWorded } from "./useWorded.ts";

export type ReplyOffer = {
  readonly suggestion: Suggestion;
  readonly parts: Parts["parts"];
  /** Null: of this house. */
  readonly by: ReturnType<typeof wordedBy>;
  /** Some of it, or all that has a source. */
  take(parts?: readonly ReplyPart[]): void;
  leave(): void;
};
/** `text`: what is written. What stands in it already is not offered. */
export function useReplyOffer(
  page: ConversationPageView,
  text: string,
  insert: (paragraphs: readonly string[]) => void,
) {
  const row = page.conversation;
  const level = useLevel("reply");
  // What a bot said, as when it hands over, answers nothing that a person would.
  const newest = page.messages.findLast(({ direction, author }) => direction !== "note" && author.kind !== "bot");
  const isOpen = newest?.direction === "in" && row.state.kind !== "solved";
  const { data } = useQuery({ ...replyQuery(row.id, newest?.id ?? null), enabled: isOpen && level > 0 });
  const { worded, isFresh } = useWorded(data);
  const { decided, add } = useDecided(row.id);
  const [readingId, setReadingId] = useState<SuggestionId | null>(null);
  const open = level > 0 && isOpen ? offeredOf(data?.suggestion ?? null, worded, decided) : [];
  const took = useReplySent(row.id, open);
  const offered = open.some((one) => standsIn(text, partsOf(one))) ? [] : open;

  const offerOf = (suggestion: Suggestion): ReplyOffer => ({
    suggestion,
    parts: partsOf(suggestion),
    by: wordedBy(suggestion),
    take: (chosen = surePartsOf(partsOf(suggestion))) => {
      took(suggestion);
      insert(paragraphsOf(chosen, suggestion.sources));
      noteUse(suggestion, newest!.text, row.language ?? "nl");
    },
    leave: () => {
      add(suggestion.id);
      decide(suggestion.id, REJECTED);
    },
  });
  const offers = offered.map(offerOf);
  const [offer = null] = offers;
  return {
    offer,
    /** What a key is for: while another wording has just come, still the one of before. */
    meant: isFresh ? (offers.at(-1) ?? null) : offer,
    reading: offers.find(({ suggestion }) => suggestion.id === readingId) ?? null,
    read: () => setReadingId(offer?.suggestion.id ?? null),
    closeReading: () => setReadingId(null),
  };
}
