/** A week as numbers and days. Pure. */
import type { WorkingWeek } from "@luwte/contract/workingTime.ts";

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** How many hours are written in a week. */
export const hoursOf = (week: WorkingWeek): number =>
  week.flat().reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0) / 60;

/** The calendar day at a place, "2026-03-02". */
export const todayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now);
