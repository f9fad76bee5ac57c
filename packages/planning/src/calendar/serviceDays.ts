/** The coming days on which a team is there, with when it opens and closes: what "in two business days" is counted on. Pure. */
import type { Calendar } from "./calendar.ts";
import { DAY, dayText } from "./days.ts";
import { momentAt, openZone } from "./zone.ts";

/** `day` ("2026-11-27") on the clock of the calendar's time zone; moments in between may be closed, such as at noon. */
export type ServiceDay = { day: string; opensAt: Date; closesAt: Date };

/** Days are looked at one by one, so there is an end to it. */
const FURTHEST_DAYS = 120;

/** The day of `from` is the first, also when its hours are over. At most `most` days, none further than 120 days ahead. */
export function serviceDays(calendar: Calendar, from: Date, most: number): ServiceDay[] {
  const zone = openZone(calendar.timeZone)!;
  const today = Math.floor((from.getTime() + zone.offsetAt(from.getTime())) / DAY);
  const midnight = (day: number): Date => new Date(momentAt(zone, day * DAY));
  const days: ServiceDay[] = [];
  for (let ahead = 0; ahead < FURTHEST_DAYS && days.length < most; ahead++) {
    const found = serviceDay(calendar, dayText(today + ahead), midnight(today + ahead), midnight(today + ahead + 1));
    if (found) days.push(found);
  }
  return days;
}

function serviceDay(calendar: Calendar, day: string, start: Date, end: Date): ServiceDay | null {
  const minutes = calendar.serviceTimeBetween(start, end);
  const opens = calendar.nextOpening(start);
  const closes = calendar.addServiceTime(start, minutes);
  if (minutes <= 0 || opens.kind !== "moment" || closes.kind !== "moment") return null;
  return { day, opensAt: opens.at, closesAt: closes.at };
}
