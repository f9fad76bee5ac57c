/** Chance that can be repeated: the same seed gives the same numbers on every machine. */

export type Chance = {
  /** From 0 up to, and not including, 1. */
  fraction(): number;
  /** A whole number from 0 up to, and not including, `below`. */
  below(below: number): number;
};

/** xoroshiro-like quality is not needed here; xorshift32 (Marsaglia 2003) is fast, and its seed is mixed so that 1 and 2 are far apart. */
export function chanceOf(seed: number): Chance {
  let state = mix(seed) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return {
    fraction: () => next() / 4294967296,
    below: (below) => Math.floor((next() / 4294967296) * below),
  };
}

function mix(seed: number): number {
  let mixed = (seed ^ 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
