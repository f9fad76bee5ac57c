/** Which events from outside are believed. Pure: `now` is an argument. */
import type { NewComplianceEvent } from "@luwte/contract/compliance.ts";
import type { NewEvent } from "./shapes.ts";

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Clocks of two machines differ a little; what is older than this is of no month that is still open. */
const AHEAD_MS = 5 * MINUTE;
const BACK_DAYS = 100;

export type WrongEvent = { pointer: string; code: string; detail: string };

export function wrongIn(events: readonly NewComplianceEvent[], now: Date): WrongEvent[] {
  return events.flatMap(({ at }, index) => {
    const ahead = Date.parse(at) - now.getTime();
    const detail = ahead > AHEAD_MS ? "it is still to come: check the clock" : `at most ${BACK_DAYS} days ago`;
    return ahead > AHEAD_MS || ahead < -BACK_DAYS * DAY
      ? [{ pointer: `/body/events/${index}/at`, code: "out_of_time", detail }]
      : [];
  });
}

/** `by`: who says it, so that two systems may number their events alike. */
export const eventFrom = ({ id, contact, kind, channel, at }: NewComplianceEvent, by: string): NewEvent => ({
  contact: `${by}/${contact}`,
  kind,
  channel,
  at: Date.parse(at),
  source: `${by}/${id}`,
});
