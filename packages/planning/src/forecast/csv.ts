/**
 * Counts as a spreadsheet writes them: `date,time,calls` or `timestamp,count`, with `channel` and `handling` (seconds) when there are several channels or
 * handling times are known. Comma, semicolon or tab. What cannot be read is named with its line.
 */

import { dayNumber } from "../calendar/days.ts";
import { clockMinutes } from "../calendar/hours.ts";
import { isProblem, problem, type SeriesProblem } from "./problems.ts";

export const MOST_CHARACTERS = 64_000_000;
export const MOST_ROWS = 2_000_000;
const MOST_COUNT = 1_000_000;
const MOST_HANDLING = 86_400;

/** `local` is minutes after midnight of day 0 on the clock of the place; `instant` is in milliseconds. */
export type When = { kind: "local"; minutes: number } | { kind: "instant"; at: number };
export type Row = { line: number; when: When; channel: string; count: number; handling: number };
/** A row and the moment at which it begins. */
export type Placed = { row: Row; at: number };

/** Other words for a column, as exports write them. */
const NAMES = {
  date: ["date", "datum", "day", "dag", "jour"],
  time: ["time", "tijd", "heure", "interval"],
  timestamp: ["timestamp", "datetime", "start", "moment"],
  count: ["count", "calls", "contacts", "aantal", "nombre", "volume", "offered"],
  channel: ["channel", "kanaal", "canal", "queue"],
  handling: ["handling", "aht", "handling_seconds", "afhandeltijd"],
} as const;
type Column = keyof typeof NAMES;
type Columns = Partial<Record<Column, number>>;

const STAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00(?:\.0+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

export function readRows(text: string): Row[] | SeriesProblem {
  if (text.length > MOST_CHARACTERS) return problem("too_large", String(text.length));
  if (text.trim() === "") return problem("empty", "0");
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const separator = [";", "\t", ","].find((sign) => lines[0]!.includes(sign)) ?? ",";
  const columns = columnsOf(lines[0]!.split(separator));
  if (isProblem(columns)) return columns;
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === "") continue;
    if (rows.length === MOST_ROWS) return problem("too_many_rows", String(MOST_ROWS), index + 1);
    const row = readRow(line.split(separator).map(bare), columns, index + 1);
    if (isProblem(row)) return row;
    rows.push(row);
  }
  return rows.length > 0 ? rows : problem("empty", "0");
}

/** Spreadsheets put quotes around what they please. */
const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .trim();

function columnsOf(heading: readonly string[]): Columns | SeriesProblem {
  const columns: Columns = {};
  for (const [index, cell] of heading.entries()) {
    const name = bare(cell).toLowerCase();
    const column = (Object.keys(NAMES) as Column[]).find((known) => (NAMES[known] as readonly string[]).includes(name));
    if (!column || columns[column] !== undefined) return problem("no_such_column", bare(cell).slice(0, 60), 1);
    columns[column] = index;
  }
  const hasTime =
    columns.timestamp !== undefined
      ? columns.date === undefined
      : columns.date !== undefined && columns.time !== undefined;
  return hasTime && columns.count !== undefined
    ? columns
    : problem("columns_missing", heading.join(",").slice(0, 60), 1);
}

function readRow(cells: readonly string[], columns: Columns, line: number): Row | SeriesProblem {
  const needed = Math.max(...Object.values(columns));
  if (cells.length <= needed) return problem("row_incomplete", cells.join(",").slice(0, 60), line);
  const when =
    columns.timestamp === undefined
      ? localWhen(cells[columns.date!]!, cells[columns.time!]!, line)
      : stampWhen(cells[columns.timestamp]!, line);
  if (isProblem(when)) return when;
  const count = numberIn(cells[columns.count!]!);
  if (count === null || count > MOST_COUNT) return problem("no_such_count", cells[columns.count!]!.slice(0, 60), line);
  if (count < 0) return problem("negative_count", cells[columns.count!]!.slice(0, 60), line);
  const handling = columns.handling === undefined ? Number.NaN : handlingIn(cells[columns.handling]!);
  if (handling === null) return problem("no_such_handling_time", cells[columns.handling!]!.slice(0, 60), line);
  return {
    line,
    when,
    count,
    handling,
    channel: columns.channel === undefined ? "" : cells[columns.channel]!.slice(0, 80),
  };
}

function localWhen(date: string, time: string, line: number): When | SeriesProblem {
  const day = dayNumber(date);
  if (day === null) return problem("no_such_day", date.slice(0, 60), line);
  const minutes = clockMinutes(time.replace(/^(\d):/, "0$1:").replace(/:00$/, (tail) => (time.length > 5 ? "" : tail)));
  if (minutes === null || minutes === 1440) return problem("no_such_time", time.slice(0, 60), line);
  return { kind: "local", minutes: day * 1440 + minutes };
}

function stampWhen(stamp: string, line: number): When | SeriesProblem {
  const [, date, time, offset] = STAMP.exec(stamp) ?? [];
  if (date === undefined) return problem("no_such_time", stamp.slice(0, 60), line);
  const local = localWhen(date, time!, line);
  if (isProblem(local) || offset === undefined || local.kind !== "local") return local;
  const at = Date.parse(`${date}T${time}:00${offset}`);
  return Number.isNaN(at) ? problem("no_such_time", stamp.slice(0, 60), line) : { kind: "instant", at };
}

/** A count may have decimals (an average), with a point. An empty cell is no count: unknown is written by leaving the row out. */
function numberIn(cell: string): number | null {
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(cell) ? Number(cell) : null;
}

function handlingIn(cell: string): number | null {
  if (cell === "") return Number.NaN;
  const seconds = numberIn(cell);
  return seconds === null || seconds < 0 || seconds > MOST_HANDLING ? null : seconds;
}
