/** Reads the counts that a forecast or a telephone system writes: a table with a moment, a count, and perhaps a handling time in each row. */

export type CountsProblemCode =
  | "no_header"
  | "no_count_column"
  | "no_moment_column"
  | "no_rows"
  | "too_many_rows"
  | "wrong_width"
  | "not_a_moment"
  | "not_a_count"
  | "not_seconds"
  | "not_in_order"
  | "not_in_step";
/** `line` counts from 1, with the header. `found` is what stands there. */
export type CountsProblem = { kind: "problem"; code: CountsProblemCode; line: number; found: string };
export type Counts = {
  kind: "counts";
  labels: string[];
  counts: number[];
  handlingSeconds: number[] | null;
  intervalMinutes: number;
};

const MOMENT = ["timestamp", "moment", "datetime"];
const COUNT = ["count", "calls", "contacts", "expected", "forecast", "point"];
const HANDLING = ["handling", "handling_seconds", "aht"];
const MOST_ROWS = 2688;
const MINUTE = 60_000;
/** "2026-11-23T09:30", with a blank for the T and with seconds or a zone if it must be. */
const WRITTEN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Contacts by interval, and seconds of handling where the table has them. The interval is the least distance between two rows, in minutes; nights may be
 * missing. The first thing that is wrong is told with its line: nothing is put in order, filled in or left out by itself.
 */
export function readCounts(text: string): Counts | CountsProblem {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  while (lines.at(-1)?.trim() === "") lines.pop();
  const header = cellsOf(lines[0] ?? "").map((name) => name.toLowerCase());
  if (header.length < 2) return problem("no_header", 1, lines[0] ?? "");
  if (lines.length < 2) return problem("no_rows", 1, "");
  if (lines.length - 1 > MOST_ROWS) return problem("too_many_rows", MOST_ROWS + 1, String(lines.length - 1));
  const columns = columnsOf(header);
  if (columns.count < 0) return problem("no_count_column", 1, lines[0]!);
  if (columns.moment.length === 0) return problem("no_moment_column", 1, lines[0]!);
  return readRows(lines.slice(1), columns, header.length);
}

const problem = (code: CountsProblemCode, line: number, found: string): CountsProblem => ({
  kind: "problem",
  code,
  line,
  found: found.slice(0, 60),
});

/** Comma or semicolon: spreadsheets write both. Names and numbers need no quotes; those that have them lose them. */
const cellsOf = (line: string): string[] => line.split(/[;,]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));

type Columns = { moment: number[]; count: number; handling: number };
function columnsOf(header: readonly string[]): Columns {
  const at = (names: readonly string[]) => header.findIndex((name) => names.includes(name));
  const [date, time] = [header.indexOf("date"), header.indexOf("time")];
  const whole = at(MOMENT);
  const moment = whole >= 0 ? [whole] : date >= 0 && time >= 0 ? [date, time] : [];
  return { moment, count: at(COUNT), handling: at(HANDLING) };
}

type Row = { label: string; at: number; count: number; handling: number | null };

function readRows(lines: readonly string[], columns: Columns, width: number): Counts | CountsProblem {
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    const row = readRow(cellsOf(line), columns, width, index + 2);
    if ("code" in row) return row;
    if (rows.length > 0 && row.at <= rows.at(-1)!.at) return problem("not_in_order", index + 2, row.label);
    rows.push(row);
  }
  return inStep(rows, columns);
}

function readRow(cells: readonly string[], columns: Columns, width: number, line: number): Row | CountsProblem {
  if (cells.length !== width) return problem("wrong_width", line, String(cells.length));
  const label = columns.moment.map((column) => cells[column]).join(" ");
  const at = WRITTEN.test(label) ? Date.parse(withZone(label.replace(" ", "T"))) : Number.NaN;
  if (Number.isNaN(at)) return problem("not_a_moment", line, label);
  const count = numberIn(cells[columns.count]!);
  if (!(count >= 0)) return problem("not_a_count", line, cells[columns.count]!);
  const handling = columns.handling < 0 ? null : numberIn(cells[columns.handling]!);
  if (handling !== null && !(handling > 0)) return problem("not_seconds", line, cells[columns.handling]!);
  return { label: label.slice(0, 16).replace("T", " "), at, count, handling };
}

/** Without a zone the clock of nowhere in particular: only the order and the distances matter here. */
const withZone = (written: string): string => (/(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`);
const numberIn = (cell: string): number => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN);

/** Nights may be missing, but each row lies a whole number of intervals after the one before. */
function inStep(rows: readonly Row[], columns: Columns): Counts | CountsProblem {
  const gaps = rows.slice(1).map(({ at }, index) => at - rows[index]!.at);
  const step = gaps.length > 0 ? Math.min(...gaps) : 30 * MINUTE;
  const odd = gaps.findIndex((gap) => gap % step !== 0);
  if (odd >= 0) return problem("not_in_step", odd + 3, rows[odd + 1]!.label);
  if (step % MINUTE !== 0) return problem("not_in_step", 3, rows[1]!.label);
  return {
    kind: "counts",
    labels: rows.map(({ label }) => label),
    counts: rows.map(({ count }) => count),
    handlingSeconds: columns.handling < 0 ? null : rows.map(({ handling }) => handling!),
    intervalMinutes: step / MINUTE,
  };
}
