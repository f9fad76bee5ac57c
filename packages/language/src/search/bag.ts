/** The words of a text as one asks whether it has them, and the pieces of those that are long enough to be known by them. Pure. */
import { letterPieces } from "../text/words.ts";

export type Bag = { stems: ReadonlySet<string>; pieces: readonly ReadonlySet<string>[] };
/** `pieces`: null of a stem that is too short. */
type Known = { stem: string; pieces: ReadonlySet<string> | null };
export type KnownStems = Map<string, Known>;

export const LEAST_LETTERS = 4;
const PIECE = 3;
export const piecesOf = (stem: string): ReadonlySet<string> => new Set(letterPieces(stem, PIECE, PIECE));

function knownAs(stem: string, known: KnownStems): Known {
  const one = known.get(stem) ?? { stem, pieces: stem.length < LEAST_LETTERS ? null : piecesOf(stem) };
  known.set(stem, one);
  return one;
}

/** Adds to `known` what is new. */
export function bagOfStems(stems: readonly string[], known: KnownStems): Bag {
  const each = [...new Set(stems)].map((stem) => knownAs(stem, known));
  return { stems: new Set(each.map(({ stem }) => stem)), pieces: each.flatMap(({ pieces }) => pieces ?? []) };
}

export const joinedBag = (bags: readonly Bag[]): Bag => ({
  stems: new Set(bags.flatMap(({ stems }) => [...stems])),
  pieces: [...new Set(bags.flatMap(({ pieces }) => pieces))],
});
