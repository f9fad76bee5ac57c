/** Which days on the calendar the words for a day are. Pure: today and the team's days are arguments. */
import { addDays, addMonths, easterOf, isDay, partsOf, weekdayOf, written } from "./civil.ts";
import type { BusinessDays, DayWords, Doubt, EasterFeast, FixedFeast, LocalDay, Span } from "./shapes.ts";

export type DayRange = { from: LocalDay; to: LocalDay; doubts: Doubt[]; isLong: boolean };
type Open = Pick<BusinessDays, "isOpen">;
type Words<Kind extends DayWords["kind"]> = Extract<DayWords, { kind: Kind }>;
type Found = DayRange | "no_such_day";

const READERS: { [Kind in DayWords["kind"]]: (words: Words<Kind>, today: LocalDay, team: Open) => Found } = {
  ahead: ({ days }, today) => one(addDays(today, days)),
  span: spanned,
  offset: () => "no_such_day",
  same_day: (_words, today) => one(today),
  weekday: weekdayOn,
  date: dateOn,
  day_of_month: dayOfMonthOn,
  weekday_of_month: weekdayOfMonthOn,
  whole: wholeOf,
  end: endOf,
  stretch: stretchOf,
  month: monthOn,
  feast: feastOn,
};

export function rangeOf(words: DayWords, today: LocalDay, team: Open): Found {
  const read = READERS[words.kind] as (words: DayWords, today: LocalDay, team: Open) => Found;
  return read(words, today, team);
}

const one = (day: LocalDay, doubts: Doubt[] = []): DayRange => ({ from: day, to: day, doubts, isLong: false });

function spanned({ span, from, loose }: Words<"span">, today: LocalDay, team: Open): Found {
  const start = from ? rangeOf(from, today, team) : one(today);
  if (start === "no_such_day") return start;
  return one(addSpan(start.to, span, team), loose ? [...start.doubts, "vague"] : start.doubts);
}

/** A team that is never there does not keep us counting. */
const MOST_COUNTED = 1_000;

function addSpan(day: LocalDay, { months, days, businessDays }: Span, team: Open): LocalDay {
  let at = addDays(addMonths(day, months), days);
  let left = Math.abs(businessDays);
  for (let step = 0; left > 0 && step < MOST_COUNTED; step++) {
    at = addDays(at, Math.sign(businessDays));
    if (team.isOpen(at)) left--;
  }
  return at;
}

function weekdayOn({ weekday, week }: Words<"weekday">, today: LocalDay): Found {
  const first = addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
  if (week === "first") return one(first);
  if (week === "last") return one(addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7)));
  const inWeek = (ahead: number) => addDays(today, weekday - weekdayOf(today) + 7 * ahead);
  if (week !== "next") return one(inWeek(week));
  return one(inWeek(1), inWeek(1) === first ? [] : ["this_or_next_week"]);
}

/** A date without a year is the next one. */
function dateOn({ day, month, year, weekday, swapped }: Words<"date">, today: LocalDay): Found {
  const doubts: Doubt[] = swapped ? ["day_or_month_first"] : [];
  if (year !== null) return existing(written(year, month, day), weekday, doubts);
  const thisYear = partsOf(today)[0];
  const years = day === 29 && month === 2 ? [0, 1, 2, 3, 4, 5, 6, 7, 8] : [0, 1];
  const found = years
    .map((later) => written(thisYear + later, month, day))
    .find((text) => isDay(text) && text >= today);
  return found ? existing(found, weekday, doubts) : "no_such_day";
}

/** "Monday the 24th" when the 24th is a Tuesday: one of the two is wrong, and nobody knows which. */
function existing(day: LocalDay, weekday: number | null, doubts: Doubt[]): Found {
  if (!isDay(day)) return "no_such_day";
  return one(day, weekday === null || weekdayOf(day) === weekday ? doubts : [...doubts, "weekday_and_date_differ"]);
}

const COMING_MONTHS = Array.from({ length: 14 }, (_, ahead) => ahead);

function dayOfMonthOn({ day, month, weekday }: Words<"day_of_month">, today: LocalDay): Found {
  const months = month === null ? COMING_MONTHS : [month];
  const candidates = months
    .map((ahead) => addMonths(`${today.slice(0, 8)}01`, ahead).slice(0, 8) + String(day).padStart(2, "0"))
    .filter((text) => isDay(text) && (month !== null || text >= today));
  const [first] = candidates;
  if (!first) return "no_such_day";
  const fitting = weekday === null ? first : candidates.find((text) => weekdayOf(text) === weekday);
  return one(fitting ?? first, fitting === first ? [] : ["weekday_and_date_differ"]);
}

function weekdayOfMonthOn({ nth, weekday, month, year }: Words<"weekday_of_month">, today: LocalDay): Found {
  const [thisYear, thisMonth] = partsOf(today);
  const inMonth = (ofYear: number) => {
    const first = written(ofYear, month ?? thisMonth, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  };
  const found = inMonth(year ?? thisYear);
  if (found.slice(5, 7) !== written(thisYear, month ?? thisMonth, 1).slice(5, 7)) return "no_such_day";
  return one(year === null && month !== null && found < today ? inMonth(thisYear + 1) : found);
}

/** Monday, and the last day that counts: a promise for a week is kept by its last business day. */
const monday = (today: LocalDay, ahead: number): LocalDay => addDays(today, 7 * ahead - weekdayOf(today));

function wholeOf({ unit, ahead, loose }: Words<"whole">, today: LocalDay, team: Open): Found {
  const last = endOf({ kind: "end", unit: unit === "weekend" ? "week" : unit, ahead }, today, team);
  if (last === "no_such_day") return last;
  if (unit === "weekend")
    return { from: addDays(monday(today, ahead), 5), to: addDays(monday(today, ahead), 6), doubts: [], isLong: true };
  const first =
    unit === "week"
      ? monday(today, ahead)
      : `${addMonths(today, unit === "month" ? ahead : 12 * ahead).slice(0, unit === "month" ? 8 : 5)}${unit === "month" ? "01" : "01-01"}`;
  const doubts: Doubt[] = loose ? [...last.doubts, "vague"] : last.doubts;
  return { from: first < today ? today : first, to: last.to, doubts, isLong: true };
}

/** The begin of a week is over after its second business day, that of a month after its fifth; the middle is Wednesday and the fifteenth. */
function stretchOf({ of, unit, ahead }: Words<"stretch">, today: LocalDay, team: Open): Found {
  const first = unit === "week" ? monday(today, ahead) : firstOf(today, ahead);
  return inStretch(of, unit, first, today, team);
}

function inStretch(of: "begin" | "middle", unit: "week" | "month", first: LocalDay, today: LocalDay, team: Open) {
  const last =
    of === "middle"
      ? addDays(first, unit === "week" ? 2 : 14)
      : addSpan(addDays(first, -1), { months: 0, days: 0, businessDays: unit === "week" ? 2 : 5, minutes: 0 }, team);
  const doubts: Doubt[] = ["vague"];
  return { from: first < today ? today : first, to: last, doubts, isLong: true };
}

/** Of the month that is named, this one or the next of that name. */
function monthOn({ of, month }: Words<"month">, today: LocalDay, team: Open): Found {
  const ahead = (month - partsOf(today)[1] + 12) % 12;
  if (of === "begin" || of === "middle") return inStretch(of, "month", firstOf(today, ahead), today, team);
  return of === "end"
    ? endOf({ kind: "end", unit: "month", ahead }, today, team)
    : wholeOf({ kind: "whole", unit: "month", ahead }, today, team);
}

const firstOf = (today: LocalDay, ahead: number): LocalDay => addMonths(`${today.slice(0, 8)}01`, ahead);

function endOf({ unit, ahead }: Words<"end">, today: LocalDay, team: Open): Found {
  const last = unit === "week" ? addDays(monday(today, ahead), 6) : lastOf(unit, today, ahead);
  let day = last;
  for (let back = 0; back < 7 && !team.isOpen(day); back++) day = addDays(day, -1);
  const over = day < today;
  return { from: over ? today : day, to: over ? last : day, doubts: over ? ["this_or_next_week"] : [], isLong: true };
}

function lastOf(unit: "month" | "year", today: LocalDay, ahead: number): LocalDay {
  const first =
    unit === "month"
      ? `${addMonths(`${today.slice(0, 8)}01`, ahead + 1)}`
      : written(partsOf(today)[0] + ahead + 1, 1, 1);
  return addDays(first, -1);
}

const FIXED: Readonly<Record<FixedFeast, readonly [month: number, day: number]>> = {
  new_year: [1, 1],
  valentine: [2, 14],
  kings_day: [4, 27],
  labour_day: [5, 1],
  liberation_day: [5, 5],
  belgian_day: [7, 21],
  bastille_day: [7, 14],
  assumption: [8, 15],
  all_saints: [11, 1],
  armistice: [11, 11],
  saint_nicholas: [12, 5],
  christmas_eve: [12, 24],
  christmas: [12, 25],
  boxing_day: [12, 26],
  new_years_eve: [12, 31],
};
/** Days after Easter. */
const MOVING: Readonly<Record<EasterFeast, number>> = {
  good_friday: -2,
  easter: 0,
  easter_monday: 1,
  ascension: 39,
  whit_sunday: 49,
  whit_monday: 50,
};

function feastOn({ feast, year }: Words<"feast">, today: LocalDay): Found {
  const inYear = (of: number) =>
    feast in FIXED ? fixed(feast as keyof typeof FIXED, of) : addDays(easterOf(of), MOVING[feast as EasterFeast]);
  if (year !== null) return one(inYear(year));
  const now = inYear(partsOf(today)[0]);
  return one(now >= today ? now : inYear(partsOf(today)[0] + 1));
}

const fixed = (feast: keyof typeof FIXED, year: number): LocalDay => written(year, ...FIXED[feast]);
