/** Whether a word is another one with typing errors. Pure. */

/** In a word of so many letters two errors are still the same word; in a shorter one they make another. */
const LONG = 8;
const SHORTEST = 4;

/**
 * One letter too many, missing, wrong or changed places with the next; two of these in a long word. Counted as optimal string alignment (F. J. Damerau, "A technique for computer
 * detection and correction of spelling errors", 1964).
 */
export function isMistyped(word: string, meant: string): boolean {
  const most = word.length >= LONG ? 2 : 1;
  if (word.length < SHORTEST || Math.abs(word.length - meant.length) > most) return false;
  return errorsIn(word, meant, most) <= most;
}

/** Stops as soon as there are more than `most`. */
function errorsIn(word: string, meant: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let at = 1; at <= word.length; at++) {
    const next = rowAfter(word, meant, { at, row, before });
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[meant.length]!;
}

type Rows = { at: number; row: readonly number[]; before: readonly number[] };

function rowAfter(word: string, meant: string, { at, row, before }: Rows): number[] {
  const next = [at];
  for (let to = 1; to <= meant.length; to++) {
    const wrong = row[to - 1]! + Number(word[at - 1] !== meant[to - 1]);
    const changed = at > 1 && to > 1 && word[at - 1] === meant[to - 2] && word[at - 2] === meant[to - 1];
    next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, wrong, changed ? before[to - 2]! + 1 : wrong));
  }
  return next;
}
