/** Which words may stand for another: written with an error, or a part of a longer one. */

/** Longer words may hold more errors; short ones none, for every short word is near another. */
export const errorsAllowed = (word: string): number =>
  word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 12 ? 2 : 3;

/** Letters left out, added, changed, or two neighbours swapped. More than `most` is told as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow(a, b, row, last, before);
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[b.length]!, most + 1);
}

function nextRow(a: string, b: string, row: number, last: readonly number[], before: readonly number[]): number[] {
  const next = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(
      Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return next;
}

export type Known = { readonly word: string; readonly documents: number };
const MOST_READINGS = 3;

/** The nearest words; of equally near ones those with the same first letter, and then the most used. */
export function readingsOf(word: string, candidates: readonly Known[]): string[] {
  const most = errorsAllowed(word);
  const near = candidates
    .map((candidate) => ({ ...candidate, away: distance(word, candidate.word, most) }))
    .filter(({ away }) => away > 0 && away <= most)
    .map((candidate) => ({ ...candidate, away: candidate.away + (candidate.word[0] === word[0] ? 0 : 0.5) }))
    .sort((a, b) => a.away - b.away || b.documents - a.documents);
  return near
    .filter(({ away }) => away === near[0]!.away)
    .slice(0, MOST_READINGS)
    .map((candidate) => candidate.word);
}

const SHORTEST_PART = 4;
const SHORTEST_OTHER = 3;
const VOWEL = /[aeiouy]/;
/** What only changes a word's meaning is no other half of it: `goed` is not in `vergoed`. */
const PREFIXES = new Set(["ver", "her", "ont", "con", "des", "pre", "pro", "dis", "mis", "non", "sur"]);
const ENDINGS = /^(?:e?n|s|e|je|jes|tje|tjes|en|er|ers)?$/;
const LINKS = /^(?:s|en|e|n)?/;

/** Whether `part` is the first or the last half of the compound: Dutch writes `wandelschoenen` and `retourzending` as one word. */
export function isHalfOf(part: string, compound: string): boolean {
  if (part.length < SHORTEST_PART || compound.length < part.length + SHORTEST_OTHER) return false;
  if (compound.startsWith(part))
    return isHalf(compound.slice(part.length).replace(LINKS, "")) || isHalf(compound.slice(part.length));
  const at = compound.lastIndexOf(part);
  return (
    at > 0 &&
    ENDINGS.test(compound.slice(at + part.length)) &&
    isHalf(compound.slice(0, at)) &&
    !PREFIXES.has(compound.slice(0, at))
  );
}

const isHalf = (rest: string): boolean => rest.length >= SHORTEST_OTHER && VOWEL.test(rest);

/** Every way to cut a word in two, with and without a letter between that only links. */
export function halvesOf(word: string): [string, string][] {
  const halves: [string, string][] = [];
  for (let at = SHORTEST_OTHER; at <= word.length - SHORTEST_OTHER; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    halves.push([first, second]);
    if (first.endsWith("s") || first.endsWith("e")) halves.push([first.slice(0, -1), second]);
  }
  return halves.filter(([first]) => first.length >= SHORTEST_OTHER);
}

/** The cut whose halves are both known; of several the one whose rarer half is most used. */
export function cutOf(word: string, known: ReadonlyMap<string, number>): [string, string] | null {
  const cuts = halvesOf(word).filter(([first, second]) => known.has(first) && known.has(second));
  const use = ([first, second]: [string, string]) => Math.min(known.get(first)!, known.get(second)!);
  return cuts.sort((a, b) => use(b) - use(a))[0] ?? null;
}
