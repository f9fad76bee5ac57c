/**
 * How a question becomes a query of the index, and how time is cut so that the newest is looked at first. Time is cut into stretches of eight
 * hours, eight of those, eight of those; every message lies in one of each. A search names the stretches that it wants, so that the index meets
 * words and time in one step: the same question costs the same however many years lie behind.
 */
import { cursorOf, keyOfCursor } from "@luwte/contract/lists.ts";
import type { Clause, Place } from "./shapes.ts";

const STRETCH = 8 * 3_600_000;
const TIMES = 8;
const LEVELS = 5;

const named = (organisationId: string, level: number, number: number): string =>
  `#${organisationId.slice(-8)}:${level}:${number}`;

/** The stretches that a moment lies in, one of each length. The organisation is in the name: none ever meets another's. */
export function stretchesOf(organisationId: string, at: Date): string[] {
  const first = Math.max(0, Math.floor(at.getTime() / STRETCH));
  return Array.from({ length: LEVELS }, (_, level) => named(organisationId, level, Math.floor(first / TIMES ** level)));
}

/** From one number of the shortest stretches up to, not including, another; the fewest names that say exactly that. */
export function covering(organisationId: string, from: number, to: number): string[] {
  const names: string[] = [];
  for (let at = from; at < to; ) {
    const level = longestAt(at, to);
    names.push(named(organisationId, level, at / TIMES ** level));
    at += TIMES ** level;
  }
  return names;
}

function longestAt(at: number, to: number): number {
  let level = 0;
  while (level + 1 < LEVELS && at % TIMES ** (level + 1) === 0 && at + TIMES ** (level + 1) <= to) level++;
  return level;
}

export type Window = { readonly from: number; readonly to: number };
export const isEverything = ({ from }: Window): boolean => from === 0;

/** The shortest stretches from the one that the place lies in back to the beginning of a stretch `size` long, or of the one before that. */
export function windowBefore(place: Place, size: number): Window {
  const to = Math.max(0, Math.floor(place.at.getTime() / STRETCH)) + 1;
  return { from: Math.max(0, Math.floor((to - size) / size) * size), to };
}

/** Just older than everything in the window: moments are whole milliseconds. */
export const startOf = ({ from }: Window): Place => ({ at: new Date(from * STRETCH - 1), id: GREATEST_ID });
export const GREATEST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** A window that gave this much is long enough; one that gave less is followed by one eight times as long. */
const ENOUGH = 200;
export const nextSize = (size: number, found: number): number => (found >= ENOUGH ? size : size * TIMES);

/** Letters, digits, and the few signs of addresses and stretches. Anything else would be an operator, and is a mistake of ours. */
const LEXEME = /^[\p{L}\p{N}#][\p{L}\p{N}@._%+:-]*$/u;

function quoted(lexeme: string): string {
  const isBeginning = lexeme.endsWith("*");
  const word = isBeginning ? lexeme.slice(0, -1) : lexeme;
  if (!LEXEME.test(word)) throw new Error(`«${word}» cannot be asked of the index.`);
  return isBeginning ? `'${word}':*` : `'${word}'`;
}

const all = (words: readonly string[]): string =>
  words.length === 1 ? quoted(words[0]!) : `(${words.map(quoted).join(" & ")})`;

export const queryOf = (clauses: readonly Clause[]): string =>
  clauses.map((ways) => `(${ways.map(all).join(" | ")})`).join(" & ");

/** Only these stretches, and all of the clauses. */
export const queryWithin = (clauses: readonly Clause[], stretches: readonly string[]): string =>
  queryOf([stretches.map((stretch) => [stretch]), ...clauses]);

export const written = ({ at, id }: Place): string => cursorOf({ moment: at.toISOString(), id });

/** Null for anything that we did not write. */
export function placeIn(text: string): Place | null {
  const key = keyOfCursor(text);
  return key && { at: new Date(key.moment), id: key.id };
}
