/**
 * What wrong attempts to sign in are counted for. Three counts: one address from one place (a person who forgot), one place (many addresses
 * tried), one address (many places try). Counted for what was tried, whether it exists or not, so that waiting tells nothing.
 */
import { createHash } from "node:crypto";
import { lockedUntil } from "../../../platform/security/lockout.ts";
import type { AttemptKey, Counted } from "./shapes.ts";

/** The last is wide on purpose: with a narrow one anybody could keep a colleague out by failing in their name. */
const FREE = { "address at place": 5, place: 30, address: 40 } as const satisfies Record<Counted, number>;
/** More failures than this beyond the free ones wait no longer. */
const LISTED = 8;

/** `email` is in lower case already; `place` is what counts as one visitor. In one order for all, so that two attempts never block each other. */
export function attemptKeys(email: string, place: string): AttemptKey[] {
  return [keyOf("address at place", `${email} ${place}`), keyOf("place", place), keyOf("address", email)].sort((a, b) =>
    Buffer.compare(a.key, b.key),
  );
}

/** Hashed: this table would otherwise be a list of who tried from where. */
function keyOf(counted: Counted, tried: string): AttemptKey {
  const free = FREE[counted];
  const waits = Array.from({ length: free + LISTED }, (_, failures) => secondsAfter(failures, free));
  return { counted, key: createHash("sha256").update(`${counted}\n${tried}`).digest(), waits };
}

function secondsAfter(failures: number, free: number): number {
  const start = new Date(0);
  return (lockedUntil(failures, start, free)?.getTime() ?? 0) / 1000;
}
