/** Opened calendars, remembered: opening one costs a thousand times as much as asking it. The holidays' tables are loaded only by who chose some. */
import type { HolidayChoice, ServiceLevels } from "@luwte/contract/serviceLevels.ts";
import type { ClosedDays } from "@luwte/planning/calendar/calendar.ts";
import { calendarKey, calendarsOf } from "../rules.ts";
import type { Calendars } from "../shapes.ts";

const MOST_REMEMBERED = 200;
const remembered = new Map<string, Calendars>();

export async function calendarsFor(levels: ServiceLevels, timeZone: string): Promise<Calendars> {
  const key = calendarKey(levels, timeZone, levels.holidays);
  const known = remembered.get(key);
  if (known) return known;
  const opened = calendarsOf(levels, timeZone, await closedDaysOf(levels.holidays));
  if ("kind" in opened) throw new Error(`Service hours that were checked when saved cannot be read: ${opened.code}.`);
  if (remembered.size >= MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(key, opened);
  return opened;
}

const NONE: ClosedDays = () => [];

export async function closedDaysOf(choice: HolidayChoice | null): Promise<ClosedDays> {
  if (choice === null || choice.keys.length === 0) return NONE;
  const { closedDays } = await import("@luwte/planning/calendar/holidays.ts");
  return closedDays(choice);
}

export async function listHolidays(country: HolidayChoice["country"], year: number) {
  const { holidaysOf } = await import("@luwte/planning/calendar/holidays.ts");
  return holidaysOf(country, year);
}
