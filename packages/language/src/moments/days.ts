/** Which days on the calendar the words for a day are. Pure: today and the team's days are arguments. */
import { addDays, addMonths, isDay, partsOf, weekdayOf, written } from "./civil.ts";
import { dayOfFeast, isOpenFeast, isOpenSeason, mondayOfWeek, nthWeekday, stretchOfSeason } from "./feasts.ts";
import type { BusinessDays, DayWords, Doubt, LocalDay, Of, Span } from "./shapes.ts";

export type DayRange = { from: LocalDay; to: LocalDay; doubts: Doubt[]; isLong: boolean };
type Open = Pick<BusinessDays, "isOpen">;
type Words<Kind extends DayWords["kind"]> = Extract<DayWords, { kind: Kind }>;
type Found = DayRange | "no_such_day";

const READERS: { [Kind in DayWords["kind"]]: (words: Words<Kind>, today: LocalDay, team: Open) => Found } = {
  ahead: ({ days, weekday }, today) => existing(addDays(today, days), weekday ?? null, []),
  span: spanned,
  offset: () => "no_such_day",
  same_day: (_words, today) => one(today),
  following: () => "no_such_day",
  weekday_from: weekdayFrom,
  weekday_in: weekdayInWeek,
  weekday: weekdayOn,
  date: dateOn,
  day_of_month: dayOfMonthOn,
  weekday_of_month: weekdayOfMonthOn,
  whole: wholeOf,
  end: endOf,
  stretch: stretchOf,
  month: monthOn,
  week_number: weekNumberOn,
  week_of: weekOfOn,
  week_of_month: weekOfMonthOn,
  feast: feastOn,
  season: seasonOn,
};

export function rangeOf(words: DayWords, today: LocalDay, team: Open): Found {
  const read = READERS[words.kind] as (words: DayWords, today: LocalDay, team: Open) => Found;
  return read(words, today, team);
}

const one = (day: LocalDay, doubts: Doubt[] = []): DayRange => ({ from: day, to: day, doubts, isLong: false });

function spanned({ span, from, loose }: Words<"span">, today: LocalDay, team: Open): Found {
  const start = from ? rangeOf(from, today, team) : one(today);
  if (start === "no_such_day") return start;
  const doubts: Doubt[] = loose ? [...start.doubts, "vague"] : [...start.doubts];
  // "Lundi en huit" on a Monday: counted from today or from the next.
  if (from?.kind === "weekday" && from.week === "first" && from.weekday === weekdayOf(today))
    doubts.push("this_or_next_week");
  return one(addSpan(start.to, span, team), doubts);
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
  if (week === "this") return one(weekday === weekdayOf(today) ? today : first);
  if (week === "last") return one(addDays(today, -((weekdayOf(today) - weekday + 7) % 7 || 7)));
  const inWeek = (ahead: number) => addDays(today, weekday - weekdayOf(today) + 7 * ahead);
  if (week !== "next") return one(inWeek(week));
  return one(inWeek(1), inWeek(1) === first ? [] : ["this_or_next_week"]);
}

function weekdayFrom({ weekday, from, sign }: Words<"weekday_from">, today: LocalDay, team: Open): Found {
  const found = rangeOf(from, today, team);
  if (found === "no_such_day") return found;
  const start = sign > 0 ? found.to : found.from;
  const ahead = sign > 0 ? (weekday - weekdayOf(start) + 7) % 7 || 7 : -((weekdayOf(start) - weekday + 7) % 7 || 7);
  return one(addDays(start, ahead), found.doubts);
}

/** In the week that is so far ahead; counted from the next day of that name it may be a week later. Said on a day of that name it is counted from today. */
function weekdayInWeek({ weekday, span, counted: isCounted }: Words<"weekday_in">, today: LocalDay): Found {
  if (weekday === weekdayOf(today)) return one(addDays(today, span.days));
  const inWeek = addDays(addDays(today, span.days - weekdayOf(today)), weekday);
  const counted = addDays(addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7), span.days);
  if (isCounted) return one(counted);
  return one(inWeek, inWeek === counted ? [] : ["this_or_next_week"]);
}

const JUST_PAST = 60;

/** A date without a year is the next one; of one that has just been, nobody says so of the year to come. */
function dateOn({ day, month, year, weekday, swapped, which }: Words<"date">, today: LocalDay): Found {
  const doubts: Doubt[] = swapped ? ["day_or_month_first"] : [];
  const thisYear = partsOf(today)[0];
  const told = typeof which === "number" ? thisYear + which : year;
  if (told !== null) return existing(written(told, month, day), weekday, doubts);
  const years = day === 29 && month === 2 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8] : [-1, 0, 1];
  const days = years.map((later) => written(thisYear + later, month, day)).filter(isDay);
  const before = days.findLast((text) => text < today);
  const isPast = which === "last" || (before !== undefined && before >= addDays(today, -JUST_PAST));
  const found = isPast ? before : days.find((text) => text >= today);
  const ofThisYear = days.filter((text) => text >= written(thisYear, 1, 1));
  return found ? existing(fitting(found, ofThisYear, weekday), weekday, doubts) : "no_such_day";
}

/** "Friday 20 November" said on the 23rd was a Friday: it is past, and not the one that is a Saturday. */
const fitting = (next: LocalDay, days: readonly LocalDay[], weekday: number | null): LocalDay =>
  weekday === null || weekdayOf(next) === weekday ? next : (days.find((day) => weekdayOf(day) === weekday) ?? next);

/** "Monday the 24th" when the 24th is a Tuesday: one of the two is wrong, and nobody knows which. */
function existing(day: LocalDay, weekday: number | null, doubts: Doubt[]): Found {
  if (!isDay(day)) return "no_such_day";
  return one(day, weekday === null || weekdayOf(day) === weekday ? doubts : [...doubts, "weekday_and_date_differ"]);
}

const COMING_MONTHS = Array.from({ length: 14 }, (_, ahead) => ahead);

function dayOfMonthOn({ day, month, weekday }: Words<"day_of_month">, today: LocalDay): Found {
  const months = month === null ? COMING_MONTHS : [month];
  const days = months
    .map((ahead) => addMonths(`${today.slice(0, 8)}01`, ahead).slice(0, 8) + String(day).padStart(2, "0"))
    .filter(isDay);
  const first = days.find((text) => month !== null || text >= today);
  if (!first) return "no_such_day";
  const [thisMonth] = days;
  const isPast = thisMonth! < first && weekday === weekdayOf(thisMonth!) && weekday !== weekdayOf(first);
  if (isPast) return one(thisMonth!);
  const fits = weekday === null ? first : days.find((text) => text >= today && weekdayOf(text) === weekday);
  return one(fits ?? first, fits === first ? [] : ["weekday_and_date_differ"]);
}

function weekdayOfMonthOn({ nth, weekday, month, year }: Words<"weekday_of_month">, today: LocalDay): Found {
  const [thisYear, thisMonth] = partsOf(month === "next" ? firstOf(today, 1) : today);
  const named = typeof month === "number" ? month : thisMonth;
  const inYear = (of: number) => nthWeekday(of, named, weekday, nth);
  const found = inYear(year ?? thisYear);
  if (found.slice(5, 7) !== written(thisYear, named, 1).slice(5, 7)) return "no_such_day";
  return one(year === null && typeof month === "number" && found < today ? inYear(thisYear + 1) : found);
}

/** Monday. The last day that counts: a promise for a week is kept by its last business day, one for a month by its last day. */
const monday = (today: LocalDay, ahead: number): LocalDay => addDays(today, 7 * ahead - weekdayOf(today));

function wholeOf({ unit, ahead, loose }: Words<"whole">, today: LocalDay, team: Open): Found {
  const last = endOf({ kind: "end", unit: unit === "weekend" ? "week" : unit, ahead }, today, team);
  if (last === "no_such_day") return last;
  if (unit === "quarter") return { ...last, from: today };
  const doubts: Doubt[] = loose ? [...last.doubts, "vague"] : last.doubts;
  if (unit === "weekend")
    return {
      from: addDays(monday(today, ahead), 5),
      to: addDays(monday(today, ahead), 6),
      doubts: loose ? ["vague"] : [],
      isLong: true,
    };
  const first =
    unit === "week"
      ? monday(today, ahead)
      : `${addMonths(today, unit === "month" ? ahead : 12 * ahead).slice(0, unit === "month" ? 8 : 5)}${unit === "month" ? "01" : "01-01"}`;
  return { from: first < today ? today : first, to: last.to, doubts, isLong: true };
}

/** The begin of a week is over after its second business day, that of a month after its fifth, which is asked; the middle is Wednesday and the fifteenth. Of a year it is January, and June. */
function stretchOf({ of, unit, ahead }: Words<"stretch">, today: LocalDay, team: Open): Found {
  if (unit === "year") return inYear(of, partsOf(today)[0] + ahead, today);
  const first = unit === "week" ? monday(today, ahead) : firstOf(today, ahead);
  return inStretch(of, unit, first, today, team);
}

const inYear = (of: "begin" | "middle", year: number, today: LocalDay): DayRange => {
  const first = written(year, of === "begin" ? 1 : 6, 1);
  return { from: first < today ? today : first, to: addDays(addMonths(first, 1), -1), doubts: ["vague"], isLong: true };
};

function inStretch(of: "begin" | "middle", unit: "week" | "month", first: LocalDay, today: LocalDay, team: Open) {
  const last =
    of === "middle"
      ? addDays(first, unit === "week" ? 2 : 14)
      : addSpan(addDays(first, -1), { months: 0, days: 0, businessDays: unit === "week" ? 2 : 5, minutes: 0 }, team);
  const doubts: Doubt[] = of === "begin" && unit === "month" ? ["vague"] : last < today ? ["this_or_next_week"] : [];
  return { from: first < today ? today : first, to: last, doubts, isLong: true };
}

/** Of the month that is named, this one or the next of that name. */
function monthOn({ of, month, year }: Words<"month">, today: LocalDay, team: Open): Found {
  const [thisYear, thisMonth] = partsOf(today);
  const ahead = year === null ? (month - thisMonth + 12) % 12 : (year - thisYear) * 12 + month - thisMonth;
  return partOf(of, "month", ahead, today, team);
}

function partOf(of: Of, unit: "month" | "week", ahead: number, today: LocalDay, team: Open): Found {
  const first = unit === "week" ? monday(today, ahead) : firstOf(today, ahead);
  if (of === "begin" || of === "middle") return inStretch(of, unit, first, today, team);
  return of === "end"
    ? endOf({ kind: "end", unit, ahead }, today, team)
    : wholeOf({ kind: "whole", unit, ahead }, today, team);
}

/** The week of that number which is not over. */
function weekNumberOn({ of, week, year, weekday }: Words<"week_number">, today: LocalDay, team: Open): Found {
  const thisYear = partsOf(today)[0];
  const mondays = (year === null ? [thisYear, thisYear + 1] : [year]).map((of) => mondayOfWeek(week, of));
  const found = mondays.find((day) => day !== null && (year !== null || addDays(day, 6) >= today));
  if (!found) return "no_such_day";
  if (weekday !== null) return one(addDays(found, weekday));
  return partOf(of, "week", weeksUntil(found, today), today, team);
}

const DAY = 86_400_000;
const weeksUntil = (monday: LocalDay, today: LocalDay): number =>
  Math.round((Date.parse(monday) - Date.parse(addDays(today, -weekdayOf(today)))) / (7 * DAY));

/** "The week of 7 December". */
function weekOfOn({ day, weekday }: Words<"week_of">, today: LocalDay, team: Open): Found {
  const found = rangeOf(day, today, team);
  if (found === "no_such_day") return found;
  if (weekday !== undefined) return one(addDays(found.to, weekday - weekdayOf(found.to)), found.doubts);
  const week = partOf("whole", "week", weeksUntil(addDays(found.to, -weekdayOf(found.to)), today), today, team);
  return week === "no_such_day" ? week : { ...week, doubts: [...found.doubts, ...week.doubts] };
}

/** The week in which the first falls for some, the first whole one for others. */
function weekOfMonthOn({ nth, month, weekday }: Words<"week_of_month">, today: LocalDay, team: Open): Found {
  const thisMonth = partsOf(today)[1];
  const ahead = month === "this" ? 0 : month === "next" ? 1 : (month - thisMonth + 12) % 12;
  const [first, last] = [firstOf(today, ahead), addDays(firstOf(today, ahead + 1), -1)];
  const inWeek = nth === "last" ? last : addDays(first, 7 * (nth - 1));
  if (weekday !== undefined) return one(addDays(inWeek, weekday - weekdayOf(inWeek)), ["vague"]);
  const found = partOf("whole", "week", weeksUntil(addDays(inWeek, -weekdayOf(inWeek)), today), today, team);
  return found === "no_such_day" ? found : { ...found, doubts: [...found.doubts, "vague"] };
}

const firstOf = (today: LocalDay, ahead: number): LocalDay => addMonths(`${today.slice(0, 8)}01`, ahead);

function endOf({ unit, ahead }: Words<"end">, today: LocalDay, team: Open): Found {
  if (unit !== "week") return { ...one(lastOf(unit, today, ahead)), isLong: true };
  const last = addDays(monday(today, ahead), 6);
  const day = lastOpen(last, team);
  const over = day < today;
  return { from: over ? today : day, to: over ? last : day, doubts: over ? ["this_or_next_week"] : [], isLong: true };
}

/** No further back than a week: of days of which nothing is known a Friday is as good as any. */
function lastOpen(last: LocalDay, team: Open): LocalDay {
  const days = [0, 1, 2, 3, 4, 5, 6].map((back) => addDays(last, -back));
  return days.find((day) => team.isOpen(day)) ?? days.find((day) => weekdayOf(day) < 5)!;
}

function lastOf(unit: "month" | "quarter" | "year", today: LocalDay, ahead: number): LocalDay {
  if (unit === "quarter") return addDays(firstOf(today, 3 * (ahead + 1) - ((partsOf(today)[1] - 1) % 3)), -1);
  const first = unit === "month" ? firstOf(today, ahead + 1) : written(partsOf(today)[0] + ahead + 1, 1, 1);
  return addDays(first, -1);
}

function feastOn({ feast, year }: Words<"feast">, today: LocalDay): Found {
  return one(dayOfFeast(feast, year, today), isOpenFeast(feast) ? ["vague"] : []);
}

function seasonOn({ season }: Words<"season">, today: LocalDay, team: Open): Found {
  const { from, to } = stretchOfSeason(season, today);
  const doubts: Doubt[] = isOpenSeason(season) ? ["vague"] : [];
  return {
    from: from < today ? today : from,
    to: season === "between_the_years" ? lastOpen(to, team) : to,
    doubts,
    isLong: true,
  };
}
