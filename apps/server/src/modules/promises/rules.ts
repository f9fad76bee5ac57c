/** What may be promised, and what may still happen to a promise. Pure: `now` is always an argument. */
import type { CustomerPromise } from "@luwte/contract/promises.ts";

const DAY = 86_400_000;
/** Nobody owes anything further ahead; a date beyond it is a slip of the keyboard. */
const FURTHEST_DAYS = 731;
/** A slip of the pen that is corrected so soon was never told to the customer as a time to count on. */
const CORRECTION_MINUTES = 10;
export const MOST_OPEN = 50;

export function refusalOfDue(dueAt: string, now: Date): "due_in_past" | null {
  const ahead = Date.parse(dueAt) - now.getTime();
  return ahead <= 0 || ahead > FURTHEST_DAYS * DAY ? "due_in_past" : null;
}

export const refusalToChange = ({ state }: Pick<CustomerPromise, "state">): "promise_settled" | null =>
  state.kind === "open" ? null : "promise_settled";

/** What it is measured against after a new time without a word to the customer: the new one only when it corrects what was written a moment ago. */
export function firstDueAfter({ madeAt, firstDueAt }: CustomerPromise, dueAt: string, now: Date): string {
  const isCorrection = now.getTime() - Date.parse(madeAt) <= CORRECTION_MINUTES * 60_000;
  return isCorrection ? dueAt : firstDueAt;
}
