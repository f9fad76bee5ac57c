/**
 * How long somebody has to wait after wrong attempts to sign in. Counted for what was tried, whether it exists or not, so that waiting tells
 * nothing. Three counts: one address from one place (a person who forgot), one place (many addresses tried), one address (many places try).
 */
import { createHash } from "node:crypto";

type Count = { readonly kind: string; readonly free: number };
/** The last is wide on purpose: with a narrow one anybody could keep a colleague out by failing in their name. */
const COUNTS = {
  addressAtPlace: { kind: "address at place", free: 5 },
  place: { kind: "place", free: 30 },
  address: { kind: "address", free: 40 },
} as const satisfies Record<string, Count>;

const FIRST_WAIT = 30;
const LONGEST_WAIT = 15 * 60;
/** Failures are forgotten after so long without another. */
export const FORGOTTEN_AFTER_HOURS = 24;

/** Seconds to wait after the given number of failures: nothing while they are free, then doubling. */
export function waitAfter(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(10, failures - free));
}

export type AttemptKey = {
  readonly key: Buffer /** Seconds to wait by number of failures; the last holds for more. */;
  readonly waits: readonly number[];
};

/** `email` is in lower case already; `place` is an address, or the network that counts as one visitor. */
export function attemptKeys(email: string, place: string): AttemptKey[] {
  return [
    keyOf(COUNTS.addressAtPlace, `${email} ${place}`),
    keyOf(COUNTS.place, place),
    keyOf(COUNTS.address, email),
  ].sort((a, b) => Buffer.compare(a.key, b.key));
}

/** Hashed: this table would otherwise be a list of who tried from where. */
function keyOf(count: Count, tried: string): AttemptKey {
  const key = createHash("sha256").update(`${count.kind}\n${tried}`).digest();
  return { key, waits: Array.from({ length: count.free + 7 }, (_, failures) => waitAfter(failures, count.free)) };
}
