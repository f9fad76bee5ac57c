/** What is known of days beforehand: holidays and the days around them, days with a name, and drivers with an amount (a campaign, an invoice run). */
import { dayNumber, weekdayOf, yearOf } from "../calendar/days.ts";
import { type HolidayCountry, holidaysOf } from "../calendar/holidays.ts";

/** Around a holiday: the day itself, the day before, the next working day, and a working day caught between a holiday and a weekend. */
export type MarkCode =
  | "holiday"
  | "day_before_holiday"
  | "day_after_holiday"
  | "bridge_day"
  | "special_day"
  | "driver"
  | "closed_day";

export type DayMark = {
  code: MarkCode;
  /** Which one: the holiday's rule ("easter 1"), the name of the special day or driver. */
  key: string;
  name: { nl: string; fr: string; en: string };
  /** 1, or how much of a driver: the number of invoices. */
  amount: number;
  /** What somebody expects of it as a multiple of an ordinary day; history corrects it. */
  expected?: number;
};

/** By day number. */
export type DayFacts = ReadonlyMap<number, readonly DayMark[]>;

/**
 * What the planner knows of a day. A special day is one like no other (a sale); a driver has an amount (letters sent), which the effect grows with; on a
 * closed day nobody can come, and it is no example of anything.
 */
export type PlannedDay = {
  day: string;
  name: string;
  kind: "special_day" | "driver" | "closed_day";
  amount?: number;
  expected?: number;
};

export const MOST_PLANNED = 10_000;
const SATURDAY = 5;

/** From day number `from` until `until`. Days in `planned` that do not exist are left out: who reads them from a file says so there. */
export function factsOf(options: FactsOptions): DayFacts {
  const marks = [
    ...(options.country ? holidayMarks(options.country, options.from, options.until) : []),
    ...(options.planned ?? []).flatMap(plannedMark),
  ];
  const facts = new Map<number, DayMark[]>();
  for (const [day, mark] of marks) facts.set(day, [...(facts.get(day) ?? []), mark]);
  return facts;
}

export type FactsOptions = { country?: HolidayCountry; planned?: readonly PlannedDay[]; from: number; until: number };
type Named = Pick<DayMark, "key" | "name">;
type Marked = readonly [day: number, mark: DayMark];

function plannedMark({ day, name, kind, amount = 1, expected }: PlannedDay): Marked[] {
  const number = dayNumber(day);
  const mark = { code: kind, key: name, name: { nl: name, fr: name, en: name }, amount };
  return number === null ? [] : [[number, expected === undefined ? mark : { ...mark, expected }]];
}

/** Days off by law or custom. Two in a row (Easter, Christmas) have one day before and one after. */
function holidayMarks(country: HolidayCountry, from: number, until: number): Marked[] {
  const holidays = holidaysBetween(country, from, until);
  const days = [...holidays.keys()].toSorted((a, b) => a - b);
  const around = new Map<string, Marked>();
  const put = (day: number, code: MarkCode, of: number) => {
    if (!holidays.has(day)) around.set(`${day} ${code}`, [day, { code, ...holidays.get(of)!, amount: 1 }]);
  };
  for (const day of days) {
    put(day - 1, "day_before_holiday", day);
    put(nextWorkday(day, holidays), "day_after_holiday", day);
    for (const bridge of bridgesOf(day)) put(bridge, "bridge_day", day);
  }
  return [
    ...days.map((day): Marked => [day, { code: "holiday", ...holidays.get(day)!, amount: 1 }]),
    ...around.values(),
  ];
}

function holidaysBetween(country: HolidayCountry, from: number, until: number): Map<number, Named> {
  const found = new Map<number, Named>();
  // A week more, so that the day after New Year's Eve knows why it is quiet.
  for (let year = yearOf(from - 7); year <= yearOf(until + 7); year++)
    for (const { day, key, name, usual } of holidaysOf(country, year))
      if (usual) found.set(dayNumber(day)!, { key, name });
  return found;
}

function nextWorkday(day: number, holidays: ReadonlyMap<number, unknown>): number {
  let next = day + 1;
  // Never more than a few days: no country has a fortnight of holidays in a row.
  while (next < day + 14 && (holidays.has(next) || weekdayOf(next) >= SATURDAY)) next++;
  return next;
}

/** A Friday after a holiday on Thursday, a Monday before one on Tuesday. */
function bridgesOf(day: number): number[] {
  const weekday = weekdayOf(day);
  if (weekday === 3) return [day + 1];
  return weekday === 1 ? [day - 1] : [];
}
