/** What is proposed to who asks for help: two parts of a handover card, what is needed and what was tried. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { CardWords } from "@luwte/contract/handovers.ts";
import { PartOffer, usePartOffers } from "../handover/PartOffer.tsx";
import { type CardOffer, useCardOffer } from "../handover/useCardOffer.ts";
import { NO_WORDS } from "../handover/words.ts";

export type HelpOffer = CardOffer;
type Help = { needed: string; tried: string };

/** Null: it is on its way. */
export const useHelpOffer = (row: Conversation): HelpOffer | null => useCardOffer(row, null, "help");

/** As a card has them. */
export const asCard = ({ needed, tried }: Help): CardWords => ({ ...NO_WORDS, question: needed, done: tried });

/** What stands under a field while it is empty. */
export function useHelpParts<Words extends Help>({ proposal }: HelpOffer, words: Words, put: (words: Words) => void) {
  const offers = usePartOffers(proposal, asCard(words), (part, text) =>
    put({ ...words, [part === "question" ? "needed" : "tried"]: text }),
  );
  const under = (part: "question" | "done") => ({
    onFocus: () => offers.onFocus(part),
    offer: <PartOffer offer={offers.of(part)} />,
  });
  return { needed: under("question"), tried: under("done") };
}
