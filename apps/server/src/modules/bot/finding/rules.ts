/** Whether what search found is the answer. Pure. */
import type { PublishedFound } from "../../library/public.ts";
import type { Likely } from "../shapes.ts";

/** From here on an article may be given, and from here on it may be shown. */
export const SURE = 0.9;
export const NEAR = 0.45;
/** A lead over the next article from which on it counts in full. */
const CLEAR_LEAD = 0.25;

/** How often such articles are expected to be the answer, from 0 to 1, in the order given. */
export type ConfidenceOf = (found: readonly Pick<PublishedFound, "fit" | "score">[]) => number[];

/**
 * The share of the question that the article knows, less where others are as good. Not calibrated, and strict on purpose: a question must be known all but
 * whole before anything is given.
 */
export const confidenceOf: ConfidenceOf = (found) =>
  found.map(({ fit, score }, place) => {
    const best = Math.max(0, ...found.filter((_, other) => other !== place).map((other) => other.score));
    const lead = Math.min(1, Math.max(0, score - best) / CLEAR_LEAD);
    return Math.min(1, fit * (0.7 + 0.3 * lead));
  });

/** Best first; what is not near is left out. */
export function likelyOf(found: readonly PublishedFound[], confidence: ConfidenceOf = confidenceOf): Likely[] {
  const sure = confidence(found);
  return found
    .map((article, place) => ({ ...article, confidence: sure[place]! }))
    .filter((article) => article.confidence >= NEAR && article.short.trim() !== "")
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_SHOWN);
}

export const MOST_SHOWN = 3;
export const countSure = (likely: readonly Likely[]): number =>
  likely.filter(({ confidence }) => confidence >= SURE).length;
