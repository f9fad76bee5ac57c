/**
 * How a day's contacts are spread over its intervals, per weekday, recent weeks first. A weekday borrows from weekdays of the same shape (an empirical Bayes
 * estimate: as if `BORROWED` contacts of theirs were its own), so that a small team's Tuesday is not one Tuesday's chance.
 */
export type ProfileInput = {
  slots: number;
  /** Contacts per interval without gaps or odd intervals. */
  clean: Float64Array;
  /** Rows that may be learned from; the others are unknown or odd. */
  rows: readonly number[];
  origin: number;
  weekdayOf(row: number): number;
  isHoliday(row: number): boolean;
};

export type Profiles = {
  /** Shares of a day that add up to 1; per weekday. */
  weekdays: readonly Float64Array[];
  /** The same on a holiday that falls on that weekday. */
  holidays: readonly Float64Array[];
};

const HALF_LIFE = 30;
const BORROWED = 5000;
const BORROWED_BY_HOLIDAY = 500;
/** A team with fewer contacts needs more weeks to show its shape. */
const MANY_A_DAY = 1000;
const MOST_STRETCH = 4;
/** Shapes that put less than the first share of contacts elsewhere are the same, more than the second strangers. */
const ALIKE = [0.1, 0.2] as const;
const BLOCKS = 12;

export function profilesOf(input: ProfileInput, borrowed?: Profiles): Profiles {
  const ordinary = input.rows.filter((row) => !input.isHoliday(row));
  const sums = weekdaySums(input, ordinary, halfLifeFor(input, ordinary));
  const shapes = sums.map((sum) => blocksOf(sum));
  const weekdays = sums.map((sum, weekday) =>
    blend(sum, others(sums, shapes, weekday), BORROWED, borrowed?.weekdays[weekday]),
  );
  const onHolidays = addUp(input, input.rows.filter(input.isHoliday), () => 1);
  return { weekdays, holidays: weekdays.map((shape) => blend(onHolidays, shape, BORROWED_BY_HOLIDAY)) };
}

function halfLifeFor(input: ProfileInput, rows: readonly number[]): number {
  const recent = rows.slice(-56);
  const daily = addUp(input, recent, () => 1).reduce((sum, value) => sum + value, 0) / Math.max(1, recent.length);
  return HALF_LIFE * Math.min(MOST_STRETCH, Math.max(1, Math.sqrt(MANY_A_DAY / Math.max(1, daily))));
}

function weekdaySums(input: ProfileInput, rows: readonly number[], halfLife: number): Float64Array[] {
  const weight = (row: number) => 0.5 ** ((input.origin - 1 - row) / halfLife);
  const byWeekday = Map.groupBy(rows, input.weekdayOf);
  return Array.from({ length: 7 }, (_, weekday) => addUp(input, byWeekday.get(weekday) ?? [], weight));
}

function addUp({ slots, clean }: ProfileInput, rows: readonly number[], weight: (row: number) => number): Float64Array {
  const sum = new Float64Array(slots);
  for (const row of rows) {
    const share = weight(row);
    for (let slot = 0; slot < slots; slot++) sum[slot]! += share * clean[row * slots + slot]!;
  }
  return sum;
}

/** A weekday and those like it, together. */
function others(sums: readonly Float64Array[], shapes: readonly Float64Array[], weekday: number): Float64Array {
  const together = new Float64Array(sums[weekday]!.length);
  for (const [other, sum] of sums.entries()) {
    const likeness = likenessOf(shapes[weekday]!, shapes[other]!);
    if (likeness > 0) for (const [slot, value] of sum.entries()) together[slot]! += likeness * value;
  }
  return together;
}

function blocksOf(sum: Float64Array): Float64Array {
  const blocks = new Float64Array(BLOCKS);
  for (const [slot, value] of sum.entries()) blocks[Math.floor((slot * BLOCKS) / sum.length)]! += value;
  return normal(blocks);
}

/** From 1 (the same shape) to 0, by the share of contacts that would have to move. */
function likenessOf(one: Float64Array, other: Float64Array): number {
  const apart = one.reduce((sum, share, block) => sum + Math.abs(share - other[block]!), 0) / 2;
  return Math.min(1, Math.max(0, (ALIKE[1] - apart) / (ALIKE[1] - ALIKE[0])));
}

/** Own contacts, and as many more as `strength` in the shape of `from`; what nobody has seen has the shape of `prior`, or is flat. */
function blend(own: Float64Array, from: Float64Array, strength: number, prior?: Float64Array): Float64Array {
  const shape = normal(from, prior);
  return normal(own.map((value, slot) => value + strength * shape[slot]!));
}

const PRIOR_STRENGTH = 200;

function normal(values: Float64Array, prior?: Float64Array): Float64Array {
  const lent = prior ? values.map((value, slot) => value + PRIOR_STRENGTH * prior[slot]!) : values;
  const total = lent.reduce((sum, value) => sum + value, 0);
  return lent.map((value) => (total > 0 ? value / total : 1 / values.length));
}
