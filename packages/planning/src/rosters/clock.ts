/** The clock of a place on one axis of elapsed minutes, so that "how long" is right on days when clocks change. */
import { DAY, dayNumber } from "../calendar/days.ts";
import { openZone } from "../calendar/zone.ts";

const MINUTE = 60_000;

export type Clock = {
  /** Elapsed minutes (since 1970, UTC) at `minutes` on the clock after midnight of a day number; `minutes` may pass 1440. */
  at(day: number, minutes: number): number;
};

/** null when there is no such zone. A time that clocks skip is taken as if they had not changed yet; one that comes twice is the first. */
export function openClock(zoneName: string): Clock | null {
  const zone = openZone(zoneName);
  if (!zone) return null;
  return {
    at(day, minutes) {
      const local = day * DAY + minutes * MINUTE;
      const [before, after] = [zone.offsetAt(local - DAY), zone.offsetAt(local + DAY)];
      const changed = zone.offsetAt(local - before) !== before && zone.offsetAt(local - after) === after;
      return (local - (changed ? after : before)) / MINUTE;
    },
  };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

/** "2026-03-29T07:30" as a day number and minutes after midnight; null when it is no moment. */
export function momentOf(text: string): { day: number; minutes: number } | null {
  const [, date = "", hours, minutes] = MOMENT.exec(text) ?? [];
  const day = dayNumber(date);
  return day === null ? null : { day, minutes: Number(hours) * 60 + Number(minutes) };
}
