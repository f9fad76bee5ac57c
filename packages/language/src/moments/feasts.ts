/** Which days feasts and holidays are. Pure: today is an argument. */
import { addDays, easterOf, partsOf, weekdayOf, written } from "./civil.ts";
import type { EasterFeast, Feast, FixedFeast, LocalDay, NthFeast, Season } from "./shapes.ts";

const FIXED: Readonly<Record<FixedFeast, readonly [month: number, day: number]>> = {
  new_year: [1, 1],
  epiphany: [1, 6],
  valentine: [2, 14],
  st_patrick: [3, 17],
  kings_day: [4, 27],
  labour_day: [5, 1],
  liberation_day: [5, 5],
  belgian_day: [7, 21],
  bastille_day: [7, 14],
  assumption: [8, 15],
  halloween: [10, 31],
  all_saints: [11, 1],
  armistice: [11, 11],
  saint_nicholas_eve: [12, 5],
  saint_nicholas: [12, 5],
  womens_day: [3, 8],
  april_fools: [4, 1],
  earth_day: [4, 22],
  juneteenth: [6, 19],
  independence_day: [7, 4],
  guy_fawkes: [11, 5],
  veterans_day: [11, 11],
  singles_day: [11, 11],
  christmas_eve: [12, 24],
  christmas: [12, 25],
  boxing_day: [12, 26],
  new_years_eve: [12, 31],
};
/** Days after Easter. */
const MOVING: Readonly<Record<EasterFeast, number>> = {
  carnival: -49,
  shrove_tuesday: -47,
  ash_wednesday: -46,
  palm_sunday: -7,
  maundy_thursday: -3,
  good_friday: -2,
  holy_saturday: -1,
  easter: 0,
  easter_monday: 1,
  ascension: 39,
  whit_sunday: 49,
  whit_monday: 50,
  corpus_christi: 60,
};
/** Month, weekday (0 is Monday), which of its kind in the month, and days behind it. */
const NTH: Readonly<
  Record<NthFeast, readonly [month: number, weekday: number, nth: number | "last", further: number]>
> = {
  mothers_day: [5, 6, 2, 0],
  fathers_day: [6, 6, 2, 0],
  martin_luther_king: [1, 0, 3, 0],
  presidents_day: [2, 0, 3, 0],
  memorial_day: [5, 0, "last", 0],
  labor_day: [9, 0, 1, 0],
  columbus_day: [10, 0, 2, 0],
  thanksgiving: [11, 3, 4, 0],
  black_friday: [11, 3, 4, 1],
  cyber_monday: [11, 3, 4, 4],
};
/** Not on one day everywhere: the eve or the day, the second or the third Sunday of June, the last of May in France, the first of May or of September. */
const OPEN: ReadonlySet<Feast> = new Set(["saint_nicholas", "mothers_day", "fathers_day", "labor_day", "carnival"]);

export const isOpenFeast = (feast: Feast): boolean => OPEN.has(feast);

/** The coming one, today counted; "last" the one before today. */
export function dayOfFeast(feast: Feast, year: number | "last" | null, today: LocalDay): LocalDay {
  const inYear = (of: number) => feastIn(feast, of);
  if (typeof year === "number") return inYear(year);
  const [thisYear] = partsOf(today);
  const now = inYear(thisYear);
  if (year === "last") return now < today ? now : inYear(thisYear - 1);
  return now >= today ? now : inYear(thisYear + 1);
}

function feastIn(feast: Feast, year: number): LocalDay {
  if (feast in FIXED) return written(year, ...FIXED[feast as FixedFeast]);
  if (feast in MOVING) return addDays(easterOf(year), MOVING[feast as EasterFeast]);
  const [month, weekday, nth, further] = NTH[feast as NthFeast];
  return addDays(nthWeekday(year, month, weekday, nth), further);
}

export function nthWeekday(year: number, month: number, weekday: number, nth: number | "last"): LocalDay {
  if (nth === "last") {
    const last = addDays(month === 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = written(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

export type Stretch = { from: LocalDay; to: LocalDay };

const mondayOf = (day: LocalDay): LocalDay => addDays(day, -weekdayOf(day));
/** The Monday of the week of a feast; behind it where the feast is in a weekend. */
const mondayAt = (day: LocalDay): LocalDay => (weekdayOf(day) < 5 ? mondayOf(day) : addDays(mondayOf(day), 7));
const weeks = (from: LocalDay, count: number): Stretch => ({ from, to: addDays(from, 7 * count - 1) });

/** School holidays are those of Flanders, for what is asked: elsewhere they are a week sooner or later. */
const SEASONS: Readonly<Record<Exclude<Season, "school_break">, (year: number) => Stretch>> = {
  between_the_years: (year) => ({ from: written(year, 12, 26), to: written(year, 12, 31) }),
  festive: (year) => ({ from: written(year, 12, 25), to: written(year + 1, 1, 1) }),
  christmas_break: (year) => weeks(mondayAt(written(year, 12, 25)), 2),
  autumn_break: (year) => weeks(mondayAt(written(year, 11, 1)), 1),
  carnival_break: (year) => weeks(addDays(easterOf(year), -48), 1),
  easter_break: (year) => weeks(addDays(easterOf(year), -13), 2),
  may_break: (year) => weeks(mondayOf(written(year, 4, 27)), 2),
  summer_break: (year) => ({ from: written(year, 7, 1), to: written(year, 8, 31) }),
};

export const isOpenSeason = (season: Season): boolean => season !== "between_the_years";

/** The one that is on or comes first. */
export function stretchOfSeason(season: Season, today: LocalDay): Stretch {
  const year = partsOf(today)[0];
  const makers = season === "school_break" ? Object.values(SEASONS).slice(2) : [SEASONS[season]];
  return makers
    .flatMap((make) => [year - 1, year, year + 1].map(make))
    .filter(({ to }) => to >= today)
    .reduce((one, other) => (other.from < one.from ? other : one));
}

/** Monday of a week by its number: week 1 is that of 4 January (ISO 8601). Null: the year has no such week. */
export function mondayOfWeek(week: number, year: number): LocalDay | null {
  const monday = addDays(mondayOf(written(year, 1, 4)), 7 * (week - 1));
  return week >= 1 && Number(addDays(monday, 3).slice(0, 4)) === year ? monday : null;
}
