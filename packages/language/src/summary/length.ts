/** Which conversations are worth summing up: the others are read as fast as their summary. Pure. */

const LEAST_TURNS = 5;
const LEAST_CHARACTERS = 1_500;

/** Turns as they were said, without notes. */
export function isLong(turns: readonly { readonly text: string }[]): boolean {
  const characters = turns.reduce((sum, { text }) => sum + text.length, 0);
  return turns.length >= LEAST_TURNS || (turns.length > 1 && characters >= LEAST_CHARACTERS);
}
