/** When a delivery is tried again, when a webhook is given up, and what an answer means. Pure. */
import type { DisabledBecause, NextStep, Outcome } from "./shapes.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The wait after each attempt, as the convention proposes: the first soon, the last three days after the first. */
const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR];
export const MAXIMUM_ATTEMPTS = WAITS.length + 1;

/** `draw` between 0 and 1: a tenth earlier or later, so that what failed together does not come back together. */
export function nextStep(outcome: Outcome, attempts: number, now: Date, draw: number): NextStep {
  if (outcome.kind === "delivered") return { state: "delivered" };
  const wait = WAITS[attempts - 1];
  if (outcome.kind === "gone" || wait === undefined) return { state: "failed" };
  return { state: "pending", at: new Date(now.getTime() + Math.round(wait * (0.9 + 0.2 * draw))) };
}

const FAILING_TOO_LONG = 24 * HOUR;
export const MAXIMUM_WAITING = 100_000;

export function reasonToDisable(outcome: Outcome, failingSince: Date | null, now: Date): DisabledBecause | null {
  if (outcome.kind === "gone") return "gone";
  if (outcome.kind === "delivered" || failingSince === null) return null;
  return now.getTime() - failingSince.getTime() >= FAILING_TOO_LONG ? "failing" : null;
}

export function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: "delivered", status };
  if (status === 410) return { kind: "gone", status };
  return {
    kind: "failed",
    status,
    error: status >= 300 && status < 400 ? "redirects are not followed" : `status ${status}`,
  };
}

/** What an administrator may read: the code of a network error, never the text of an answer, which could come from inside. */
export function outcomeOfError(error: unknown): Outcome {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const said =
    name === "TimeoutError" ? "no answer in time" : typeof code === "string" ? code.toLowerCase() : "no connection";
  return { kind: "failed", status: null, error: said.slice(0, 60) };
}

/** So many failures in a row while emptying a queue: the others would only fail too, and lose an attempt by it. */
export const FAILURES_IN_A_ROW = 5;
