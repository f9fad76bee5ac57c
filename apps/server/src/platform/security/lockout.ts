/** How long who guesses must wait. Counted for what was tried, whether it exists or not, so that waiting tells nobody who exists. */
const FREE_FAILURES = 5;
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 15 * 60_000;
/** Failures this long ago no longer count. */
export const FORGIVEN_AFTER = 24 * 60 * 60_000;

/**
 * Null: the next attempt may be made at once. A wait ends by itself, so nobody can lock a colleague out for good. `free`: how many failures
 * cost nothing; wider for what many people share.
 */
export function lockedUntil(failures: number, lastFailureAt: Date, free = FREE_FAILURES): Date | null {
  const beyond = failures - free;
  if (beyond < 0) return null;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(beyond, 20));
  return new Date(lastFailureAt.getTime() + wait);
}
