/** A moment that is named by a clock in a time zone: "tomorrow at nine" where the organisation is. Pure. */
import type { Clock } from "./time.ts";

const DAY = 86_400_000;

/** What a clock there shows at this moment, as if it were UTC. */
function shownAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => parts.find((each) => each.type === type)!.value;
  return Date.parse(
    `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}Z`,
  );
}

/** `days` from today, at this time of the day. Corrected twice, so that a change of summer time in between is right as well. */
export function atClock(days: number, hours: number, minutes: number, clock: Pick<Clock, "now" | "timeZone">): number {
  const today = new Date(shownAt(clock.now, clock.timeZone));
  const wanted = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate(), hours, minutes) + days * DAY;
  const first = wanted - (shownAt(wanted, clock.timeZone) - wanted);
  return first + (wanted - shownAt(first, clock.timeZone));
}

/** 0 is Sunday, as the calendar there says. */
export const weekdayOf = (clock: Pick<Clock, "now" | "timeZone">): number =>
  new Date(shownAt(clock.now, clock.timeZone)).getUTCDay();

export const hourOf = (clock: Pick<Clock, "now" | "timeZone">): number =>
  new Date(shownAt(clock.now, clock.timeZone)).getUTCHours();

/** For an input of type datetime-local. */
export const localInput = (at: number, timeZone: string): string =>
  new Date(shownAt(at, timeZone)).toISOString().slice(0, 16);

export function fromLocalInput(text: string, timeZone: string): number | null {
  const wanted = Date.parse(`${text}:00Z`);
  if (Number.isNaN(wanted)) return null;
  const first = wanted - (shownAt(wanted, timeZone) - wanted);
  return first + (wanted - shownAt(first, timeZone));
}
