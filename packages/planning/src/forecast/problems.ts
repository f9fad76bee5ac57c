/** What can be wrong with counts as they are given, and what was put right: never silently. Codes, with the value and the line; who shows them has the words. */

/** Nothing can be forecast from this; `value` is what is wrong, `line` counts from 1 with the heading. */
export type SeriesProblem = { kind: "problem"; code: SeriesProblemCode; value: string; line?: number };

export type SeriesProblemCode =
  | "empty"
  | "too_large"
  | "too_many_rows"
  | "no_such_column"
  | "columns_missing"
  | "row_incomplete"
  | "no_such_day"
  | "no_such_time"
  | "time_off_grid"
  | "no_such_count"
  | "negative_count"
  | "no_such_handling_time"
  | "twice"
  | "too_many_days"
  | "too_many_channels"
  | "no_such_zone"
  | "no_such_interval"
  | "finer_than_counted"
  | "no_such_channel"
  | "which_channel"
  | "no_such_name"
  | "no_such_kind"
  | "no_such_factor"
  | "too_little_history";

/** What was repaired, how often, and where it first was. */
export type Repair = { code: RepairCode; times: number; first: string };

export type RepairCode =
  /** Rows were out of order; they were put in order. */
  | "unsorted"
  /** Whole days without a row: unknown, not zero. */
  | "missing_days"
  /** Intervals without a row: unknown, not zero. */
  | "missing_intervals"
  /** The file has no zero at all, so an interval without a row on a day with rows is taken as zero. */
  | "zeros_left_out"
  /** A count at a time that the clock skipped in spring: counted an hour later. */
  | "skipped_hour"
  /** One row for an hour that the clock shows twice in autumn: taken as both together. */
  | "doubled_hour_once"
  /** The last day is not complete: used for the forecast of its rest only. */
  | "day_not_over";

/** `line` counts from 1, where the problem stands in a file. */
export const problem = (code: SeriesProblemCode, value: string, line?: number): SeriesProblem =>
  line === undefined ? { kind: "problem", code, value } : { kind: "problem", code, value, line };

/** Works for whatever may be a problem instead. */
export function isProblem(value: unknown): value is SeriesProblem {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "problem";
}

/** Notes what was put right, once per kind. */
export type RepairLog = { note(code: RepairCode, where: string, times?: number): void; list(): Repair[] };

export function repairLog(): RepairLog {
  const found = new Map<RepairCode, Repair>();
  return {
    note(code, where, times = 1) {
      const known = found.get(code);
      found.set(code, known ? { ...known, times: known.times + times } : { code, times, first: where });
    },
    list: () => [...found.values()],
  };
}
