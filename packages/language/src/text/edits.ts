/** How much of a text was changed. Pure. */

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
