/**
 * Counts per interval on the clock of one place: a grid of local days times intervals of the day. Staff is planned by the clock on the wall, and customers
 * call by it. An interval that the clock skips in spring has no length, one that it shows twice in autumn has the length of two; what is compared and
 * forecast are counts per interval of ordinary length.
 */
export const INTERVALS = [15, 30, 60] as const;
/** In minutes. */
export type IntervalMinutes = (typeof INTERVALS)[number];

export type Series = {
  /** IANA name: "Europe/Amsterdam". */
  zone: string;
  minutes: IntervalMinutes;
  /** Day number (see calendar/days) of the first row. */
  firstDay: number;
  days: number;
  /** Intervals of a day of 24 hours. */
  slots: number;
  /** Contacts that arrived, `days` rows of `slots`; NaN where nobody knows. */
  counts: Float64Array;
  /** How many intervals long each is in fact: 1, except where the clock changes. */
  lengths: Float64Array;
  /** Mean handling time of the contacts of each interval in seconds; NaN where nobody knows. Absent when nothing is known of it. */
  handling?: Float64Array;
};

/** Ten years of quarters of an hour. */
export const MOST_DAYS = 3660;

/** Contacts per interval of ordinary length; NaN where unknown or where the interval does not exist. */
export function ratesOf(series: Series): Float64Array {
  return series.counts.map((count, at) => (series.lengths[at]! > 0 ? count / series.lengths[at]! : Number.NaN));
}

/** The day number of the last day of a series. */
export const lastDayOf = (series: Series): number => series.firstDay + series.days - 1;

/** The part from row `from` until row `to` (not included), as a series of its own. */
export function daysOf(series: Series, from: number, to: number): Series {
  const cut = (values: Float64Array) => values.slice(from * series.slots, to * series.slots);
  const part = { ...series, firstDay: series.firstDay + from, days: Math.max(0, to - from) };
  const grid = { counts: cut(series.counts), lengths: cut(series.lengths) };
  return series.handling ? { ...part, ...grid, handling: cut(series.handling) } : { ...part, ...grid };
}

/** The same counts on the days of another series of the same zone and interval; days that it has not are unknown, days that the other has not are left out. */
export function alignedTo(series: Series, other: Series): Series {
  const offset = (other.firstDay - series.firstDay) * series.slots;
  const moved = (values: Float64Array) => other.counts.map((_, at) => values[at + offset] ?? Number.NaN);
  const counts = moved(series.counts);
  return series.handling ? { ...other, counts, handling: moved(series.handling) } : { ...other, counts };
}

/** Every interval of the day that exists has a count. */
export function isWholeDay(series: Series, row: number): boolean {
  for (let at = row * series.slots; at < (row + 1) * series.slots; at++)
    if (Number.isNaN(series.counts[at]!) && series.lengths[at]! > 0) return false;
  return true;
}

/** How many leading intervals of a day are over: after the last count that is known. */
export function slotsKnown(series: Series, row: number): number {
  for (let slot = series.slots - 1; slot >= 0; slot--)
    if (!Number.isNaN(series.counts[row * series.slots + slot]!)) return slot + 1;
  return 0;
}
