/** The rules of law packs that look at more than one shift, one function each, in the order of `docs/subsystems/labour-law.md`. */
import { firstDayOf, yearOf } from "../../calendar/days.ts";
import { type Fact, workWithin } from "./facts.ts";
import { type NightPlace, type Row, WEEKS_BACK, weekAt } from "./row.ts";

export type Limits = Readonly<Record<string, number>>;
/** From and to as day numbers. */
export type Say = (from: number, to: number, measured: number, limit: number) => void;
export type RowRule = (row: Row, limits: Limits, say: Say) => void;

const NOON_HALF = 13 * 60;

function factsOn(row: Row, day: number): Fact[] {
  const own = row.given[day - row.horizon.first];
  const found = own?.works ? [own] : [];
  for (let at = row.past - 1; at >= 0 && row.work[at]!.day >= day; at--)
    if (row.work[at]!.day === day) found.push(row.work[at]!);
  return found;
}

function halfFree(row: Row, day: number, most: number): boolean {
  const facts = factsOn(row, day);
  const noon = row.horizon.at(day, NOON_HALF);
  const minutes = facts.reduce((sum, fact) => sum + fact.minutes, 0);
  return minutes <= most && (facts.every(({ end }) => end <= noon) || facts.every(({ start }) => start >= noon));
}

const mondayOf = (row: Row, day: number): number => day - ((((day - row.horizon.monday) % 7) + 7) % 7);

const dayLength: RowRule = (row, { minutes, withHalfDay, halfDay }, say) => {
  for (let at = row.past; at < row.work.length; at++) {
    const { day } = row.work[at]!;
    const worked = factsOn(row, day).reduce((sum, fact) => sum + fact.minutes, 0);
    if (worked <= minutes!) continue;
    const monday = mondayOf(row, day);
    const half =
      withHalfDay !== undefined && [0, 1, 2, 3, 4, 5].some((later) => halfFree(row, monday + later, halfDay ?? 0));
    const limit = half ? withHalfDay : minutes!;
    if (worked > limit) say(day, day, worked, limit);
  }
};

const weekLength: RowRule = (row, { minutes }, say) => {
  const { monday, weeks } = row.horizon;
  const own = row.ownWeeks;
  for (let week = 0; week < weeks; week++) {
    const worked = row.weeks.minutes[WEEKS_BACK + week]!;
    if (worked > minutes! && own[WEEKS_BACK + week]) say(monday + 7 * week, monday + 7 * week + 6, worked, minutes!);
  }
};

/** Calls for each run of so many weeks that ends in the horizon and holds what `owns` says. */
function eachRun(
  row: Row,
  weeks: number,
  owns: Uint8Array,
  look: (first: number, last: number, monday: number) => void,
): void {
  for (let week = 0; week < row.horizon.weeks; week++) {
    const last = WEEKS_BACK + week;
    const first = last - weeks + 1;
    let own = false;
    for (let at = Math.max(0, first); at <= last; at++) own ||= owns[at] === 1;
    if (own) look(first, last, row.horizon.monday + 7 * (week - weeks + 1));
  }
}

function sumOf(values: Float64Array, first: number, last: number): number {
  let sum = 0;
  for (let at = Math.max(0, first); at <= last; at++) sum += values[at]!;
  return sum;
}

const average: RowRule = (row, { weeks, minutes }, say) => {
  eachRun(row, weeks!, row.ownWeeks, (first, last, monday) => {
    const end = monday + 7 * weeks! - 1;
    const worked = sumOf(row.weeks.minutes, first, last) + row.person.lawCredit(monday, end);
    if (worked > weeks! * minutes!) say(monday, end, worked, weeks! * minutes!);
  });
};

const restBefore = (row: Row, at: number): number => row.work[at]!.start - row.work[at - 1]!.end;

const restDaily: RowRule = (row, { minutes, short, apart }, say) => {
  for (let at = Math.max(1, row.past); at < row.work.length; at++) {
    const rest = restBefore(row, at);
    if (rest >= minutes!) continue;
    if (short !== undefined && rest >= short && !shortJustBefore(row, at, minutes!, apart ?? 0)) continue;
    say(row.work[at - 1]!.day, row.work[at]!.day, rest, minutes!);
  }
};

function shortJustBefore(row: Row, at: number, minutes: number, apart: number): boolean {
  for (let other = at - 1; other >= 1; other--) {
    if (row.work[at]!.start - row.work[other]!.start >= apart) return false;
    if (restBefore(row, other) < minutes) return true;
  }
  return false;
}

const restWeekly: RowRule = (row, { minutes, within, sum, block, sumWithin }, say) => {
  const { work, past } = row;
  const firstOwn = work[past]?.start ?? Infinity;
  for (let at = work.length - 1; at >= 0; at--) {
    const start = work[at]!.start;
    if (at < past && firstOwn >= start + within!) break;
    const longest = longestFree(row, at, start + within!);
    if (longest >= minutes!) continue;
    if (sum !== undefined && freeBlocks(row, at, start + sumWithin!, block!) >= sum) continue;
    say(work[at]!.day, work[at]!.day + within! / 1440 - 1, longest, minutes!);
  }
};

/** When shift `at` begins an earlier one may still go on: free time begins when all that began have ended. One of two days before is over by then. */
const begunUntil = ({ work }: Row, at: number): number =>
  Math.max(work[at]!.start, at > 0 ? work[at - 1]!.end : Number.NEGATIVE_INFINITY);

function longestFree(row: Row, at: number, until: number): number {
  const { work } = row;
  let reached = begunUntil(row, at);
  let longest = 0;
  for (let next = at; next < work.length && work[next]!.start < until; next++) {
    longest = Math.max(longest, work[next]!.start - reached);
    reached = Math.max(reached, work[next]!.end);
  }
  return Math.max(longest, until - reached);
}

function freeBlocks(row: Row, at: number, until: number, block: number): number {
  const { work } = row;
  let reached = begunUntil(row, at);
  let sum = 0;
  for (let next = at; next < work.length && work[next]!.start < until; next++) {
    const free = work[next]!.start - reached;
    if (free >= block) sum += free;
    reached = Math.max(reached, work[next]!.end);
  }
  return until - reached >= block ? sum + until - reached : sum;
}

const isSunday = (row: Row, day: number): boolean => (((day - row.horizon.monday) % 7) + 7) % 7 === 6;

const sundayAgreed: RowRule = (row, _, say) => {
  const { first, days, midnight } = row.horizon;
  for (let day = first; day <= first + days + 1; day++) {
    if (!isSunday(row, day)) continue;
    let minutes = 0;
    for (const own of [givenOn2(row, day - 1), givenOn2(row, day)])
      if (own) minutes += Math.max(0, Math.min(own.end, midnight(day + 1)) - Math.max(own.start, midnight(day)));
    if (minutes > 0) say(day, day, minutes, 0);
  }
};

function givenOn2(row: Row, day: number): Fact | null {
  const fact = row.given[day - row.horizon.first];
  return fact?.works ? fact : null;
}

/** Years are asked in every move, of few days. */
const years = new Map<number, number>();
function yearOfDay(day: number): number {
  const known = years.get(day) ?? yearOf(day);
  if (years.size < 10_000) years.set(day, known);
  return known;
}

const sundayFree: RowRule = (row, { times }, say) => {
  const { first, days } = row.horizon;
  for (let year = yearOfDay(first); year <= yearOfDay(first + days - 1); year++) {
    const { worked, own } = sundaysWorked(row, year);
    const [begins, ends] = [firstDayOf(year), firstDayOf(year + 1) - 1];
    const before = year === yearOfDay(first) ? row.person.agent.counts.sundaysThisYear : 0;
    const limit = Math.floor((ends - mondayOf(row, begins) + 1) / 7) - times!;
    if (own && worked + before > limit) say(begins, ends, worked + before, limit);
  }
};

function sundaysWorked(row: Row, year: number): { worked: number; own: boolean } {
  const { first, days, monday } = row.horizon;
  let worked = 0;
  let own = false;
  for (let day = monday + 6; day < first + days; day += 7) {
    if (day < first || yearOfDay(day) !== year) continue;
    const byOwn = touchesBy(givenOn2(row, day), day) || touchesBy(givenOn2(row, day - 1), day);
    own ||= byOwn;
    if (byOwn || pastTouches(row, day)) worked++;
  }
  return { worked, own };
}

const touchesBy = (fact: Fact | null, day: number): boolean => fact !== null && fact.day <= day && fact.lastDay >= day;

/** Only what was begun just before the horizon can reach into it. */
function pastTouches(row: Row, day: number): boolean {
  for (let at = row.past - 1; at >= 0 && row.work[at]!.day >= day - 2; at--)
    if (touchesBy(row.work[at]!, day)) return true;
  return false;
}

const sundayCompensation: RowRule = (row, { over, days, halfDay }, say) => {
  const { first, midnight } = row.horizon;
  for (let day = first - days!; day < first + row.horizon.days; day++) {
    if (!isSunday(row, day)) continue;
    let minutes = 0;
    for (const fact of row.work) minutes += Math.max(0, workWithin(fact, midnight(day), midnight(day + 1)));
    if (minutes === 0 || !ownBetween(row, day, day + days!)) continue;
    const after = Array.from({ length: days! }, (_, later) => day + 1 + later);
    const kept = after.some((later) =>
      minutes > over! ? factsOn(row, later).length === 0 : halfFree(row, later, halfDay!),
    );
    if (!kept) say(day, day + days!, 0, 1);
  }
};

function ownBetween(row: Row, from: number, to: number): boolean {
  for (let at = row.past; at < row.work.length; at++)
    if (row.work[at]!.day >= from && row.work[at]!.day <= to) return true;
  return false;
}

const nightRest: RowRule = (row, { minutes }, say) => {
  for (let at = Math.max(1, row.past); at < row.work.length; at++) {
    const rest = restBefore(row, at);
    if (row.work[at - 1]!.lateNight && rest < minutes!) say(row.work[at - 1]!.day, row.work[at]!.day, rest, minutes!);
  }
};

function ownWeeksOf(row: Row, holds: (fact: Fact) => boolean): Uint8Array {
  const own = new Uint8Array(row.weeks.minutes.length);
  for (let at = row.past; at < row.work.length; at++)
    if (holds(row.work[at]!)) own[weekAt(row.horizon, row.work[at]!.day)] = 1;
  return own;
}

const nightCount: RowRule = (row, { weeks, times }, say) => {
  eachRun(
    row,
    weeks!,
    ownWeeksOf(row, ({ lateNight }) => lateNight),
    (first, last, monday) => {
      const nights = sumOf(row.weeks.lateNights, first, last);
      if (nights > times!) say(monday, monday + 7 * weeks! - 1, nights, times!);
    },
  );
};

/** Goes through own shifts with the place that their previous one has in a row of nights; 0 when that is no night. */
function eachNightPlace(row: Row, rest: number, look: (at: number, before: NightPlace, now: NightPlace) => void): void {
  let before = pastPlace(row, rest);
  for (let at = row.past; at < row.work.length; at++) {
    const now = nextPlace(row, at, rest, before);
    look(at, before, now);
    before = now;
  }
}

function nextPlace(row: Row, at: number, rest: number, before: NightPlace): NightPlace {
  const fact = row.work[at]!;
  if (!fact.night) return { place: 0, first: fact.day };
  const joined = at > 0 && before.place > 0 && restBefore(row, at) < rest;
  return joined ? { place: before.place + 1, first: before.first } : { place: 1, first: fact.day };
}

function pastPlace(row: Row, rest: number): NightPlace {
  const known = row.person.places.get(rest);
  if (known) return known;
  let before: NightPlace = { place: 0, first: 0 };
  for (let at = 0; at < row.past; at++) before = nextPlace(row, at, rest, before);
  row.person.places.set(rest, before);
  return before;
}

const nightRow: RowRule = (row, { times, rest }, say) => {
  eachNightPlace(row, rest!, (at, _, now) => {
    if (now.place > times!) say(now.first, row.work[at]!.day, now.place, times!);
  });
};

const nightAfterRow: RowRule = (row, { times, minutes }, say) => {
  eachNightPlace(row, minutes!, (at, before, now) => {
    if (now.place > 0 || at === 0 || before.place < times! || restBefore(row, at) >= minutes!) return;
    say(row.work[at - 1]!.day, row.work[at]!.day, restBefore(row, at), minutes!);
  });
};

const nightAverage: RowRule = (row, { weeks, times, minutes }, say) => {
  eachRun(row, weeks!, row.ownWeeks, (first, last, monday) => {
    if (sumOf(row.weeks.nights, first, last) < times!) return;
    const end = monday + 7 * weeks! - 1;
    const worked = sumOf(row.weeks.minutes, first, last) + row.person.lawCredit(monday, end);
    if (worked > weeks! * minutes!) say(monday, end, worked, weeks! * minutes!);
  });
};

const standbyDays: RowRule = (row, { days, times }, say) => {
  for (const own of row.standby) {
    if (!own.own) continue;
    const dates = new Set(
      row.standby.filter(({ day }) => day > own.day - days! && day <= own.day).map(({ day }) => day),
    );
    if (dates.size > times!) say(own.day - days! + 1, own.day, dates.size, times!);
  }
};

const standbyFree: RowRule = (row, { days, times }, say) => {
  for (const own of row.standby) {
    if (!own.own) continue;
    const first = own.day - days! + 1;
    const touched = new Uint8Array(days!);
    for (const { day, lastDay } of [...row.work, ...row.standby])
      for (let at = Math.max(day, first); at <= Math.min(lastDay, own.day); at++) touched[at - first] = 1;
    const pairs = freePairs(touched);
    if (pairs < times!) say(first, own.day, pairs, times!);
  }
};

function freePairs(touched: Uint8Array): number {
  let [pairs, run] = [0, 0];
  for (const one of touched) {
    run = one === 1 ? 0 : run + 1;
    if (run > 0 && run % 2 === 0) pairs++;
  }
  return pairs;
}

const standbyNight: RowRule = (row, { before, after }, say) => {
  for (const wait of row.standby)
    for (const night of row.work) {
      if (!night.night || !(wait.own || night.own)) continue;
      const overlap = (from: number, to: number) => Math.max(0, Math.min(to, wait.end) - Math.max(from, wait.start));
      const minutes = overlap(night.start - before!, night.start) + overlap(night.end, night.end + after!);
      if (minutes > 0) say(Math.min(wait.day, night.day), Math.max(wait.day, night.day), minutes, 0);
    }
};

/** `unit`: so much beyond the limit weighs as one breach while searching. `about`: of rows without such shifts it says nothing. */
export type LawRule = { rule: RowRule; unit: number; about?: "nights" | "standby" };
export const ROW_RULES: Readonly<Record<string, LawRule>> = {
  "day.length": { rule: dayLength, unit: 120 },
  "week.length": { rule: weekLength, unit: 240 },
  "average.short": { rule: average, unit: 240 },
  "average.long": { rule: average, unit: 240 },
  "rest.daily": { rule: restDaily, unit: 180 },
  "rest.weekly": { rule: restWeekly, unit: 720 },
  "sunday.agreed": { rule: sundayAgreed, unit: 240 },
  "sunday.free": { rule: sundayFree, unit: 1 },
  "sunday.compensation": { rule: sundayCompensation, unit: 1 },
  "night.rest": { rule: nightRest, unit: 180, about: "nights" },
  "night.count": { rule: nightCount, unit: 1, about: "nights" },
  "night.row": { rule: nightRow, unit: 1, about: "nights" },
  "night.after-row": { rule: nightAfterRow, unit: 720, about: "nights" },
  "night.average": { rule: nightAverage, unit: 240, about: "nights" },
  "standby.days": { rule: standbyDays, unit: 1, about: "standby" },
  "standby.free": { rule: standbyFree, unit: 1, about: "standby" },
  "standby.night": { rule: standbyNight, unit: 240, about: "standby" },
};
