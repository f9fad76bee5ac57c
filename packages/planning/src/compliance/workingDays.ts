/** Working days of a country: Monday to Friday without its public holidays. Pure; the holidays come in. */
import { DAY, dayText, weekdayOf, yearOf } from "../calendar/days.ts";
import { momentAt, openZone, type Zone } from "../calendar/zone.ts";

/** Days of a year ("2026-12-25") on which nobody works. */
export type HolidaysOf = (year: number) => readonly string[];
export type WorkingDays = { readonly zone: Zone; isWorkingDay(day: number): boolean };

const SATURDAY = 5;
const MOST_DAYS = 1_000;

/** Null: the runtime knows no zone of that name. */
export function openWorkingDays(timeZone: string, holidaysOf: HolidaysOf): WorkingDays | null {
  const zone = openZone(timeZone);
  if (!zone) return null;
  const years = new Map<number, ReadonlySet<string>>();
  const holidays = (year: number) => {
    const known = years.get(year) ?? new Set(holidaysOf(year));
    years.set(year, known);
    return known;
  };
  return { zone, isWorkingDay: (day) => weekdayOf(day) < SATURDAY && !holidays(yearOf(day)).has(dayText(day)) };
}

export const dayAt = ({ zone }: Pick<WorkingDays, "zone">, at: number): number =>
  Math.floor((at + zone.offsetAt(at)) / DAY);

/** The moment at which a local day begins. */
export const beginOf = ({ zone }: Pick<WorkingDays, "zone">, day: number): number => momentAt(zone, day * DAY);

/** The end of the `count`th working day after the day of `at`: the day itself is not counted. */
export function endOfWorkingDay(days: WorkingDays, at: number, count: number): number {
  let day = dayAt(days, at);
  for (let passed = 0, steps = 0; passed < count && steps < MOST_DAYS; steps++) {
    day++;
    if (days.isWorkingDay(day)) passed++;
  }
  return beginOf(days, day + 1);
}
