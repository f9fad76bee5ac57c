/** Which articles a dialogue put before its customer. Pure. */
import { type BotOffer, MOST_OFFERS } from "@luwte/contract/bot.ts";
import type { Likely } from "../../shapes.ts";

/** The newest first; what was shown before stays known. `suggestionId`: of the best one. */
export function offersWith(
  before: readonly BotOffer[],
  likely: readonly Likely[],
  suggestionId: BotOffer["suggestionId"],
): BotOffer[] {
  const fresh = likely.map(
    ({ articleId, versionId, language, title, confidence }, place): BotOffer => ({
      articleId,
      versionId,
      language,
      title,
      confidence,
      suggestionId: place === 0 ? suggestionId : null,
      opened: false,
      helped: null,
    }),
  );
  const others = before.filter(({ articleId }) => fresh.every((each) => each.articleId !== articleId));
  return [...fresh, ...others].slice(0, MOST_OFFERS);
}

export const marked = (
  offers: readonly BotOffer[],
  articleId: string,
  mark: Partial<Pick<BotOffer, "opened" | "helped">>,
): BotOffer[] => offers.map((offer) => (offer.articleId === articleId ? { ...offer, ...mark } : offer));
