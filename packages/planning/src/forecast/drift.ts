/**
 * What the hours that are over say of each hour to come: hours of one day lie off together, near ones more, and so do the same hours of the last days. How much
 * two hours have in common is assumed; what follows from it for an hour that nobody has seen is worked out (Gaussian process regression, which geology knows as
 * kriging: Rasmussen and Williams 2006, equation 2.25). Hours with few contacts say little, since chance is reckoned with.
 */
import { apart, type Days, varianceOf, within } from "./apart.ts";
import { solve } from "./ridge.ts";

/** More of them cost more and say no more. */
const DAYS = 5;
/** In the logarithm: what an hour, its neighbours, its day, its weeks and its time of day each lie off by, one time with another. */
const MOVE = 0.1;
/** After so many hours, days and days again, what two hours have in common is a third of what it was. */
const [HOURS_ALIKE, DAYS_ALIKE, WEEKS_ALIKE] = [4, 4, 14];
/** A day further off than a factor of 1.6 has nothing to say of the next; an hour says no more than a factor of 2.2. */
const [ODD_DAY, ODD_HOUR] = [0.5, 0.8];

/** What two hours have in common, by the days and the hours between them. */
const ALIKE = Array.from({ length: DAYS + 1 }, (_, days) =>
  Float64Array.from({ length: 24 }, (__, hours) => MOVE ** 2 * alike(days, hours)),
);

/** A day has a level of its own and hours that go together; weeks have the same, and the last days once more their hours. */
function alike(days: number, hours: number): number {
  const near = Math.exp(-hours / HOURS_ALIKE);
  const level = (days === 0 ? 1 : 0) + Math.exp(-days / WEEKS_ALIKE);
  return level * (1 + near) + Math.exp(-days / DAYS_ALIKE) * near;
}

/** An hour that is over. */
type Hour = { row: number; hour: number; off: number; noise: number };

/** Per interval of the day, the logarithm of what its forecast should be multiplied with; 0 where it is over. */
export function driftOf(days: Days, row: number): Float64Array {
  const { slots, over } = days;
  const hours = hoursBefore(days, row);
  const pulls = pullsOf(hours);
  const drift = new Float64Array(slots);
  const size = slots / 24;
  for (let from = over; from < slots; from += size) {
    const hour = Math.floor(from / size);
    const move = hours.reduce((sum, seen, index) => sum + pulls[index]! * common(seen, { row, hour }), 0);
    drift.fill(move, from, from + size);
  }
  return drift;
}

const common = (one: Pick<Hour, "row" | "hour">, other: Pick<Hour, "row" | "hour">): number =>
  ALIKE[Math.abs(one.row - other.row)]![Math.abs(one.hour - other.hour)]!;

/** How strongly each hour pulls at those that have something in common with it: what was seen of all, without what they tell of each other. */
function pullsOf(hours: readonly Hour[]): Float64Array {
  const matrix = hours.map((one, index) =>
    Float64Array.from({ length: hours.length }, (_, column) => (column <= index ? common(one, hours[column]!) : 0)),
  );
  for (const [index, { noise }] of hours.entries()) matrix[index]![index]! += noise;
  return solve(
    matrix,
    Float64Array.from(hours, ({ off }) => off),
  );
}

/** Hours of this day and of the last ones, counted from now: at half past nine an hour runs from half to half. */
function hoursBefore(days: Days, row: number): Hour[] {
  const { slots, over, from } = days;
  const size = slots / 24;
  const hours: Hour[] = [];
  for (let day = Math.max(from, row - DAYS); day <= row; day++) {
    if (day < row && Math.abs(apart(days, day, 0, slots).off) > ODD_DAY) continue;
    const until = day < row ? slots : over;
    for (let start = over % size; start + size <= until; start += size)
      hours.push(...hourOf(days, day, start, Math.floor(start / size)));
  }
  return hours;
}

/** Nothing where nobody calls. */
function hourOf(days: Days, row: number, start: number, hour: number): Hour[] {
  const { off, expected } = apart(days, row, start, start + days.slots / 24);
  if (expected < 1) return [];
  return [{ row, hour, off: within(off, ODD_HOUR), noise: MOVE ** 2 + varianceOf(expected) }];
}
