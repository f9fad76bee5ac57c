/** What one is at, from what is open. Pure: the place and how long nothing was touched are arguments. */
import type { Doing } from "@luwte/contract/timeLedger.ts";

/** Reading a long letter takes a while; who touches nothing for longer may be anywhere. */
export const STILL_MS = 5 * 60_000;

type Seen = { path: string; writesNote: boolean; wrapsUp: boolean; stillMs: number };

/** Read from the top. Wrapping up is notes: what is written for colleagues, and not for the customer. */
export function doingOf({ path, writesNote, wrapsUp, stillMs }: Seen): Doing {
  if (stillMs >= STILL_MS) return null;
  if (writesNote || wrapsUp) return "note";
  return /^\/inbox\/[^/]+\/[^/]+/.test(path) ? "conversation" : "other";
}
