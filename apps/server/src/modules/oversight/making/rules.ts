/** What may become of a suggestion, which of them are looked at again, and how much of one was changed. Pure. */
import { type Decided, TASK_RULES, type Task } from "@luwte/contract/oversight.ts";

/** Done: it stands where it was proposed, so it can be undone. */
const DONE: ReadonlySet<Decided> = new Set(["accepted", "edited", "automatic"]);

export type Next = "new" | "known" | "nothing_to_undo";

/** Decided on once; and undone once, when something was done. Asked again, it is what it was. */
export function next(before: Decided | null, wanted: Decided): Next {
  if (wanted === "undone")
    return before === "undone" ? "known" : before && DONE.has(before) ? "new" : "nothing_to_undo";
  return before === null ? "new" : "known";
}

/** The end of an id is chance, so it also decides which are looked at again: nobody chooses, and anybody can work it out afterwards. */
export function isSampled(task: Task, id: string): boolean {
  return Number.parseInt(id.replaceAll("-", "").slice(-8), 16) / 0x1_0000_0000 < TASK_RULES[task].sample;
}

/** Words compared; longer texts are compared by their beginnings. */
const MOST_WORDS = 600;
const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/**
 * How much of a proposed text was changed, from 0 (kept as it was) to 1 (nothing is left): words that were added, taken out or replaced (V. I. Levenshtein,
 * "Binary codes capable of correcting deletions, insertions and reversals", 1966), over the words of the longer of both.
 */
export function editRatio(proposed: string, kept: string): number {
  const [from, to] = [wordsOf(proposed), wordsOf(kept)];
  const longest = Math.max(from.length, to.length);
  return longest === 0 ? 0 : distance(from, to) / longest;
}

function distance(from: readonly string[], to: readonly string[]): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, word] of from.entries()) {
    const after = [index + 1];
    for (const [place, other] of to.entries())
      after.push(Math.min(row[place + 1]! + 1, after[place]! + 1, row[place]! + Number(word !== other)));
    row = after;
  }
  return row[to.length]!;
}
