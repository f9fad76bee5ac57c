/** An order that looks like chance and follows from its seed: the same arguments give the same classifier anywhere. */

/** Mulberry32: whole numbers below 2^32, one after the other. */
function* numbersFrom(seed: number): Generator<number, never> {
  let state = seed | 0;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

/** In place, by Fisher and Yates. */
export function shuffle<Item>(items: Item[], seed: number): void {
  const numbers = numbersFrom(seed);
  for (let at = items.length - 1; at > 0; at--) {
    const other = numbers.next().value % (at + 1);
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
}

/** A fold for each row, as even as can be within each label. */
export function foldsOf(labels: readonly string[], folds: number, seed: number): number[] {
  const order = labels.map((_, index) => index);
  shuffle(order, seed);
  const counts = new Map<string, number>();
  const fold = new Array<number>(labels.length).fill(0);
  for (const index of order) {
    const seen = counts.get(labels[index]!) ?? 0;
    fold[index] = seen % folds;
    counts.set(labels[index]!, seen + 1);
  }
  return fold;
}
