/** Which proposals the line of a conversation shows, in which order, and what became of them since it was opened; what was done by itself has a line of its own. Pure. */
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Suggestion, Task } from "@luwte/contract/oversight.ts";

/** First what changes most about what one reads next. */
export const ORDER = ["urgency", "duplicate", "language", "reason", "complexity"] as const satisfies readonly Task[];
export type Shown = (typeof ORDER)[number];
const rankOf = ({ task }: Suggestion): number => ORDER.indexOf(task as Shown);

export type Line = {
  /** Undecided; the keys are for the first. */
  readonly waiting: readonly Suggestion[];
  /** Decided on at this desk just now, newest last. */
  readonly here: readonly Suggestion[];
};

/** `mayShow`: by what is switched off and on which level, now. */
export function lineOf(
  suggestions: readonly Suggestion[],
  decidedHere: readonly SuggestionId[],
  mayShow: (suggestion: Suggestion) => boolean,
): Line {
  // What is empty belonged to a customer who was erased.
  const own = suggestions.filter((each) => rankOf(each) >= 0 && each.value !== null);
  const sorted = own.toSorted((a, b) => rankOf(a) - rankOf(b));
  return {
    waiting: sorted.filter((each) => each.decided === null && mayShow(each)),
    here: decidedHere.flatMap((id) => own.find((each) => each.id === id && each.decided !== null) ?? []),
  };
}

/** It is there as long as the conversation is open when something was decided here: nothing moves under the hand that decides. */
export const isThere = ({ waiting, here }: Line): boolean => waiting.length + here.length > 0;
