/** Whether what search found is the answer. Pure. */
import type { Likely } from "../shapes.ts";

/** The probability that an article answers, from which on it may be given by itself, and from which on it may be shown. */
export const SURE = 0.9;
export const NEAR = 0.35;
export const MOST_SHOWN = 3;

/** Surest first; what is not near is left out, and so is what has no answer in short. */
export const likelyOf = (found: readonly Likely[]): Likely[] =>
  found
    .filter(({ confidence, short }) => confidence >= NEAR && short.trim() !== "")
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_SHOWN);

export const countSure = (likely: readonly Likely[]): number =>
  likely.filter(({ confidence }) => confidence >= SURE).length;
