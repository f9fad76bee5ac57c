/** What is proposed for a card: with which words its form begins, what stands beside its empty fields, and what became of it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { CardProposal, CardWords, HandoverCard } from "@luwte/contract/handovers.ts";
import { useQuery } from "@tanstack/react-query";
import { useLevel } from "../proposals/useLevel.ts";
import { decide } from "../whole/deciding.ts";
import { verdictOf } from "./offers.ts";
import { cardOfferQuery } from "./queries.ts";
import { proposedWords } from "./words.ts";

export type CardOffer = {
  /** Filled in where that is allowed. */
  readonly start: CardWords;
  /** Null while it is off. */
  readonly proposal: CardProposal | null;
  /** The card was given with these words. */
  given(words: CardWords): void;
};

/** Null: it is on its way. Switched off while one writes, what was offered is gone and what one has stays. */
export function useCardOffer(
  { id }: Conversation,
  before: HandoverCard | null,
  use: "handover" | "help" = "handover",
): CardOffer | null {
  const level = useLevel("handover_card");
  const { data, isPending } = useQuery({ ...cardOfferQuery(id, use), retry: false });
  if (isPending) return null;
  const proposed = data?.proposal ?? null;
  return {
    start: proposedWords(level >= 2 ? proposed : null, before),
    proposal: level > 0 ? proposed : null,
    given: (words) => {
      if (!data?.suggestion || !proposed) return;
      const verdict = verdictOf(proposed, words);
      decide(data.suggestion.id, verdict.decided, verdict.editRatio);
    },
  };
}
