/**
 * Whether a question may go out, and what its end says about the server. The breaker opens after three failures in a row, rests longer each time, and lets one
 * question try. An answer that cannot be used is no failure of the server: otherwise one customer's text could switch it off for all. Pure.
 */
import {
  ENDPOINT_MONTHS,
  type EndpointBreaker,
  type EndpointRung,
  type EndpointSettings,
  type EndpointTask,
  type EndpointWhy,
} from "@luwte/contract/endpoint.ts";
import type { Standing } from "../shapes.ts";

const SECOND = 1_000;
const FAILURES = 3;
const FIRST_REST = 30 * SECOND;
const LONGEST_REST = 15 * 60 * SECOND;
/** What asking again at once cannot mend. */
const AT_ONCE: readonly EndpointWhy[] = ["key_refused", "too_many", "not_outside"];
/** The server did its part, or had no chance to. */
const NO_FAILURE: readonly EndpointWhy[] = ["wrong_shape", "invented", "stopping"];

export const CALM: Standing = { failures: 0, because: null, restsUntil: null, tryingUntil: null };

export function breakerOf({ restsUntil, because }: Standing, now: Date): EndpointBreaker {
  if (!restsUntil) return { kind: "closed" };
  const why = because ?? "failed";
  return restsUntil > now
    ? { kind: "open", until: restsUntil.toISOString(), because: why }
    : { kind: "half_open", because: why };
}

export type Wish = {
  readonly task: EndpointTask | "trial";
  /** At most, in tokens: the question, the answer, and both again for a repair. */
  readonly need: number;
  readonly milliseconds: number;
};
export type Admission = { kind: "go"; standing: Standing } | { kind: "no"; why: EndpointWhy };

type House = { settings: EndpointSettings; used: number; standing: Standing };
const no = (why: EndpointWhy): Admission => ({ kind: "no", why });

/** Somebody who tests wants to hear it from the server: neither the switches nor the breaker are in the way, but the budget is. */
export function admit({ settings, used, standing }: House, wish: Wish, now: Date): Admission {
  const isTrial = wish.task === "trial";
  if (!settings.address || !settings.model || !(settings.enabled || isTrial)) return no("off");
  if (wish.task !== "trial" && !settings.tasks[wish.task]) return no("task_off");
  if (used + wish.need > settings.monthlyTokens) return no("budget");
  const breaker = breakerOf(standing, now);
  if (isTrial || breaker.kind === "closed") return { kind: "go", standing };
  if (breaker.kind === "open" || (standing.tryingUntil && standing.tryingUntil > now)) return no("resting");
  return { kind: "go", standing: { ...standing, tryingUntil: new Date(now.getTime() + wish.milliseconds + SECOND) } };
}

export type Ending = { readonly why: EndpointWhy | null; readonly restMs: number };

export function settle(standing: Standing, { why, restMs }: Ending, now: Date): Standing {
  if (why === "stopping") return { ...standing, tryingUntil: null };
  if (why === null || NO_FAILURE.includes(why)) return CALM;
  const failures = standing.failures + 1;
  const opens = failures >= FAILURES || AT_ONCE.includes(why);
  const own = Math.min(FIRST_REST * 2 ** Math.max(0, failures - FAILURES), LONGEST_REST);
  const restsUntil = opens ? new Date(now.getTime() + Math.max(own, restMs)) : null;
  return { failures: opens ? Math.max(failures, FAILURES) : failures, because: why, restsUntil, tryingUntil: null };
}

/** A rung is known by an answer that could be used. */
export const rungAfter = (known: EndpointRung | null, worked: EndpointRung | null): EndpointRung | null =>
  worked ?? known;

/** In UTC: a month is the same one for everybody who looks. */
export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

export const firstMonthShown = (now: Date): string =>
  monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (ENDPOINT_MONTHS - 1), 1)));
