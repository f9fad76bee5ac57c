/** How much of a question an article knows, its words weighed by how much they tell. Pure. */
import { type Bag, LEAST_LETTERS, piecesOf } from "../bag.ts";
import { EVERYDAY_SHARE, isEveryday } from "../everyday.ts";
import type { SearchLanguage } from "../stems.ts";

/** How rare a stem is in the whole library, as BM25 has it: ln(1 + (n - met + 0.5) / (met + 0.5)). `most`: that of a stem which no article has. */
export type Rarity = { of: (stem: string) => number; most: number };

/** `weight` between 0 and 1: rare words tell, everyday words hardly do. */
export type Told = { stem: string; weight: number };

/** Each stem once. */
export const toldBy = (stems: readonly string[], language: SearchLanguage, rarity: Rarity): Told[] =>
  [...new Set(stems)].map((stem) => ({
    stem,
    weight: (rarity.of(stem) / rarity.most) * (isEveryday(stem, language) ? EVERYDAY_SHARE : 1),
  }));

const LEAST_ALIKE = 0.5;
/** A word inside a longer one ("label" in "retourlabel") is nearly that word; one that holds a known word a little less. */
const INSIDE = 0.9;
const AROUND = 0.8;

/** 1: the word is there. Less: half of a compound, or a typing error of it (Dice on pieces of three letters). 0: nothing like it. */
export function metBy(stem: string, { stems, pieces }: Bag): number {
  if (stems.has(stem)) return 1;
  if (stem.length < LEAST_LETTERS) return 0;
  const own = piecesOf(stem);
  const best = pieces.reduce((top, other) => Math.max(top, likeness(own, other)), 0);
  return best >= LEAST_ALIKE ? best : 0;
}

function likeness(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of own) if (other.has(piece)) both++;
  return Math.max((2 * both) / (own.size + other.size), (INSIDE * both) / own.size, (AROUND * both) / other.size);
}

export const amountMet = (told: readonly Told[], bag: Bag): number =>
  told.reduce((sum, { stem, weight }) => sum + weight * metBy(stem, bag), 0);

/** Between 0 and 1. `amount`: what is met of it. */
export function shareOf(amount: number, told: readonly Told[]): number {
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : amount / total;
}

export const shareMet = (told: readonly Told[], bag: Bag): number => shareOf(amountMet(told, bag), told);
