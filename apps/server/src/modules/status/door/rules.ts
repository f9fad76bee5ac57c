/** How fast strangers may knock, and what their browser carries once they passed. */
import type { Pace } from "../../../platform/limits/buckets.ts";

/** Guessing an address costs a link its tries; asking for a page, or for news of it, is cheap but not free. */
export const PACES = {
  page: { atOnce: 60, perMinute: 60 },
  guess: { atOnce: 5, perMinute: 0.5 },
  write: { atOnce: 10, perMinute: 6 },
} as const satisfies Record<string, Pace>;

export const COOKIE = "luwte-status";

/** For this page alone. Lax, since people come from their mail: a Strict one would not come along. */
export function cookieText(path: string, token: string, days: number, secure: boolean): string {
  const ending = secure ? "; Secure" : "";
  return `${COOKIE}=${token}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${days * 86_400}${ending}`;
}

/** A form of ours, sent from a page of ours. Browsers say where a form comes from; one that says nothing is older than the page's policy. */
export function comesFromPage(site: string | string[] | undefined): boolean {
  return site === undefined || site === "same-origin" || site === "none";
}
