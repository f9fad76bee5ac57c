/** Randomness that is the same in every run: a failing day can be lived again. */
export type Random = () => number;

/** Marsaglia's xorshift, 32 bits: enough to make days differ. */
export function seededRandom(seed: number): Random {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to and including `most`. */
export const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));
export const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
export const some = <Item>(random: Random, items: readonly Item[], chance: number): Item[] =>
  items.filter(() => random() < chance);
/** Exponential: how long until something happens that happens every `mean` on average, whatever happened before. */
export const wait = (random: Random, mean: number): number => -Math.log(1 - random()) * mean;
