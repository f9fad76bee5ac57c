/** Promises in what somebody is writing, and which of them are worth offering. Pure: the clock and the days are arguments. */
import type { NewPromise } from "@luwte/contract/newPromises.ts";
import type { Level } from "@luwte/contract/oversight.ts";
import { findOwed } from "@luwte/language/owing/owed.ts";
import { type Days, proposalOf } from "../promises/due.ts";
import type { Clock } from "../words/time.ts";

export type FoundPromise = {
  readonly sentence: string;
  readonly words: string;
  /** Null: it can mean more than one moment; `guess` is one of them. */
  readonly dueAt: string | null;
  readonly guess: number | null;
  readonly isSure: boolean;
};

/** Of a moment that is past, or that is on no calendar, nothing is promised. */
export function foundIn(text: string, days: Days, clock: Clock): FoundPromise[] {
  return findOwed(text, clock.language).flatMap(({ sentence, part, isSure }) => {
    const { words, dueAt, guess } = proposalOf(part, days, clock);
    return words === "" || (dueAt === null && guess === null) ? [] : [{ sentence, words, dueAt, guess, isSure }];
  });
}

/** Who said no to these words does not hear them again with another time. */
export const keyOf = ({ words }: Pick<FoundPromise, "words">): string => words.toLowerCase();

/** Those on which nobody decided, and that are not promised with this answer already. */
export function undecided(
  found: readonly FoundPromise[],
  promised: readonly Pick<NewPromise, "words">[],
  decided: ReadonlySet<string>,
): FoundPromise[] {
  const known = new Set(promised.map(keyOf));
  return found.filter((each) => !known.has(keyOf(each)) && !decided.has(keyOf(each)));
}

/** Whether one key makes it. Else the key opens the line in which a person says by when. */
export const isOneKey = ({ dueAt, isSure }: FoundPromise, level: Level): boolean =>
  level >= 2 && isSure && dueAt !== null;
