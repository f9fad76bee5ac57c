/** Calendar days as whole numbers (day 0 is 1 January 1970), so that "the next day" is plus one in every month and year. */
export const DAY = 86_400_000;
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;

/** "2026-03-29" as a day number; null when there is no such day. */
export function dayNumber(text: string): number | null {
  if (!DAY_TEXT.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || dayText(at / DAY) !== text ? null : at / DAY;
}

/** A day number as "2026-03-29". */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** 0 is Monday, 6 is Sunday: the order in which a week's hours are written. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The calendar year of a day number. */
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
/** The day number of 1 January. */
export const firstDayOf = (year: number): number => Date.UTC(year, 0, 1) / DAY;
