/** How much of a question an article knows, its words weighed by how much they tell. Pure. */
import { letterPieces } from "../../text/words.ts";
import type { SearchLanguage } from "../stems.ts";
import { stemsOf } from "../words.ts";
import { isEveryday } from "./everyday.ts";

/** How rare a stem is in the whole library, as BM25 has it: ln(1 + (n - met + 0.5) / (met + 0.5)). `most`: that of a stem which no article has. */
export type Rarity = { of: (stem: string) => number; most: number };

/** `weight` between 0 and 1: rare words tell, everyday words hardly do. */
export type Told = { stem: string; weight: number };

const EVERYDAY_SHARE = 0.15;

/** The stems of a text, each once. */
export const toldIn = (text: string, language: SearchLanguage, rarity: Rarity): Told[] =>
  [...new Set(stemsOf(text, language))].map((stem) => ({
    stem,
    weight: (rarity.of(stem) / rarity.most) * (isEveryday(stem, language) ? EVERYDAY_SHARE : 1),
  }));

/** The words of an article, and the pieces of those that are long enough to be known by them. */
export type Bag = { stems: ReadonlySet<string>; pieces: readonly ReadonlySet<string>[] };

const LEAST_LETTERS = 4;
const PIECE = 3;
const piecesOf = (stem: string): ReadonlySet<string> => new Set(letterPieces(stem, PIECE, PIECE));

export function bagOf(texts: readonly string[], language: SearchLanguage): Bag {
  const stems = new Set(texts.flatMap((text) => stemsOf(text, language)));
  return { stems, pieces: [...stems].filter((stem) => stem.length >= LEAST_LETTERS).map(piecesOf) };
}

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

/** Between 0 and 1. */
export function shareMet(told: readonly Told[], bag: Bag): number {
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : amountMet(told, bag) / total;
}
