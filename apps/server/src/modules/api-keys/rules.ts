/** What a key looks like, and which rights one may hand on. */
import type { Right } from "@luwte/contract/rights.ts";

const START = "luwte_";
const SHOWN = START.length + 6;

export const keyOf = (token: string): string => `${START}${token}`;
/** Enough to tell keys apart by, and far too little to guess the rest. */
export const prefixOf = (key: string): string => key.slice(0, SHOWN);

/** Otherwise a key could make itself a stronger one. */
export const beyond = (wanted: readonly Right[], own: ReadonlySet<Right>): Right[] =>
  wanted.filter((right) => !own.has(right));

const MINUTE = 60_000;
export const mustBeNoted = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= MINUTE;
