/**
 * What a day's total may depend on, as columns of a regression: the weekday, the day of the month (salaries, invoices), the time of the year once two
 * winters were seen, holidays and the days around them, days with a name, drivers. A holiday has a column that it shares with all holidays and one of its
 * own, so that one that was never seen is forecast as a holiday in general.
 */
import { DAY, weekdayOf } from "../calendar/days.ts";
import type { DayFacts, DayMark } from "./facts.ts";
import type { SparseRow } from "./ridge.ts";

export type Column =
  | { kind: "always" | "weekday" | "day_of_month" | "time_of_year" }
  | { kind: "mark"; mark: DayMark; shared: boolean };

export type Design = {
  columns: readonly Column[];
  /** How strongly each is pulled to its belief, in days, when the days before `origin` are known. */
  pull(origin: number): Float64Array;
  belief: Float64Array;
  /** The column that marks of one code have in common. */
  sharedColumn(code: DayMark["code"]): number | undefined;
  /** By row of the series; also rows after its end. */
  rowOf(row: number): SparseRow;
};

/** Chosen on folds before those that any published figure is measured on; see docs/subsystems/forecast.md. */
const PULL = { always: 1e-6, weekday: 0.1, day_of_month: 8, time_of_year: 20, shared: 1, own: 1, driver: 0.5 };
/** Calls about an invoice do not all come on the day itself: neighbours share half of what a day of the month shows. */
const NEAR = [
  [-2, 0.125],
  [-1, 0.125],
  [0, 0.5],
  [1, 0.125],
  [2, 0.125],
] as const;
const WAVES = 3;
const YEAR = 365.2425;
/** Before that many days a wave of a year cannot be told from a trend. */
const DAYS_FOR_YEAR = 500;
/** Letters and mails are answered over days. */
const DRIVER_DAYS = 3;

export function designOf({ firstDay, days }: { firstDay: number; days: number }, facts: DayFacts): Design {
  const fixed = days < DAYS_FOR_YEAR ? FIXED : [...FIXED, ...repeat("time_of_year", 2 * WAVES)];
  const marks = markColumns(facts, fixed.length);
  const columns: Column[] = [...fixed, ...marks.list];
  const rows = new Map<number, SparseRow>();
  const rowOf = (row: number): SparseRow => {
    const known = rows.get(row) ?? rowFor(firstDay + row, facts, marks, fixed.length > FIXED.length);
    rows.set(row, known);
    return known;
  };
  return {
    columns,
    pull: (origin) => pullOf(columns, origin),
    belief: beliefOf(columns),
    sharedColumn: (code) => marks.shared.get(code),
    rowOf,
  };
}

const repeat = (kind: "weekday" | "day_of_month" | "time_of_year", times: number): Column[] =>
  Array.from({ length: times }, () => ({ kind }));
const FIXED: readonly Column[] = [{ kind: "always" }, ...repeat("weekday", 7), ...repeat("day_of_month", 31)];

type MarkColumns = {
  list: Column[];
  own: Map<string, number>;
  shared: Map<string, number>;
  largest: Map<string, number>;
};

const nameOf = (mark: DayMark, later = 0): string => `${mark.code} ${mark.key} ${later}`;

function markColumns(facts: DayFacts, first: number): MarkColumns {
  const found: MarkColumns = { list: [], own: new Map(), shared: new Map(), largest: new Map() };
  const put = (where: Map<string, number>, name: string, mark: DayMark, shared: boolean) => {
    if (where.has(name)) return;
    where.set(name, first + found.list.length);
    found.list.push({ kind: "mark", mark, shared });
  };
  for (const mark of [...facts.values()].flat().filter(teaches)) {
    const days = mark.code === "driver" ? DRIVER_DAYS : 1;
    for (let later = 0; later < days; later++) put(found.own, nameOf(mark, later), mark, false);
    if (isAboutHoliday(mark)) put(found.shared, mark.code, mark, true);
    found.largest.set(nameOf(mark), Math.max(found.largest.get(nameOf(mark)) ?? 0, Math.abs(mark.amount)));
  }
  return found;
}

/** Those have a column in common with others of their kind. */
export const isAboutHoliday = (mark: DayMark): boolean => !["special_day", "driver", "closed_day"].includes(mark.code);

/** A closed day has no effect to learn: it is simply left out. */
const teaches = (mark: DayMark): boolean => mark.code !== "closed_day";

function rowFor(day: number, facts: DayFacts, marks: MarkColumns, inYear: boolean): SparseRow {
  const fixed: [number, number][] = [
    [0, 1],
    [1 + weekdayOf(day), 1],
    ...monthPart(day),
    ...(inYear ? yearPart(day) : []),
  ];
  const today = (facts.get(day) ?? []).filter(teaches).flatMap((mark) => markPart(mark, 0, marks));
  const earlier = [1, 2].flatMap((later) =>
    driversOn(facts, day - later).flatMap((mark) => markPart(mark, later, marks)),
  );
  return [...fixed, ...today, ...earlier];
}

const driversOn = (facts: DayFacts, day: number): DayMark[] =>
  (facts.get(day) ?? []).filter((mark) => mark.code === "driver");

function monthPart(day: number): [number, number][] {
  return NEAR.map(([apart, share]) => [7 + new Date((day + apart) * DAY).getUTCDate(), share]);
}

function yearPart(day: number): [number, number][] {
  const turn = (2 * Math.PI * day) / YEAR;
  return Array.from({ length: WAVES }, (_, wave) => wave).flatMap((wave): [number, number][] => [
    [39 + 2 * wave, Math.cos(turn * (wave + 1))],
    [40 + 2 * wave, Math.sin(turn * (wave + 1))],
  ]);
}

/** Amounts are shares of the largest ever planned, so that the pull means the same for ten letters and for a million. */
function markPart(mark: DayMark, later: number, marks: MarkColumns): [number, number][] {
  const size = mark.amount / (marks.largest.get(nameOf(mark)) || 1);
  const own: [number, number] = [marks.own.get(nameOf(mark, later))!, size];
  return isAboutHoliday(mark) ? [own, [marks.shared.get(mark.code)!, 1]] : [own];
}

function pullOf(columns: readonly Column[], origin: number): Float64Array {
  return Float64Array.from(columns, (column) => {
    if (column.kind === "time_of_year") return origin < DAYS_FOR_YEAR ? 1e9 : PULL.time_of_year;
    if (column.kind !== "mark") return PULL[column.kind];
    if (column.mark.code === "driver") return PULL.driver;
    return column.shared ? PULL.shared : PULL.own;
  });
}

function beliefOf(columns: readonly Column[]): Float64Array {
  return Float64Array.from(columns, (column) => {
    if (column.kind !== "mark" || column.shared) return 0;
    return column.mark.expected ? Math.log(column.mark.expected) : 0;
  });
}
