/** The working days that a pack means: of its own country, or of the organisation's for the own norm. */
import type { Pack } from "@luwte/planning/compliance/packs.ts";
import { openWorkingDays, type WorkingDays } from "@luwte/planning/compliance/workingDays.ts";

/** The tables of holidays take a tenth of a second to load: only who counts days loads them. */
export async function workingDaysOf(pack: Pack, timeZone: string, country: "NL" | "BE"): Promise<WorkingDays> {
  const { publicHolidays } = await import("@luwte/planning/calendar/holidays.ts");
  const days = openWorkingDays(timeZone, (year) => publicHolidays(pack.country ?? country, year));
  if (!days) throw new Error(`The organisation's time zone ${timeZone} cannot be read.`);
  return days;
}
