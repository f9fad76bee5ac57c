/** Days that the planner knows of, from a spreadsheet: `date,name,kind` with `amount` for a driver and `expected` as a multiple of an ordinary day (1.5). */
import { dayNumber } from "../calendar/days.ts";
import { MOST_PLANNED, type PlannedDay } from "./facts.ts";
import { isProblem, problem, type SeriesProblem } from "./problems.ts";

const KINDS = { special: "special_day", driver: "driver", closed: "closed_day" } as const;
const HEADING = ["date", "name", "kind", "amount", "expected"] as const;
const MOST_CHARACTERS = 2_000_000;

/** Reads a table of special days (comma or semicolon); the first line that cannot be understood is told with its number. */
export function readPlannedDays(text: string): PlannedDay[] | SeriesProblem {
  if (text.length > MOST_CHARACTERS) return problem("too_large", String(text.length));
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const separator = lines[0]!.includes(";") ? ";" : ",";
  const heading = lines[0]!.split(separator).map((cell) => cell.trim().toLowerCase());
  const strange = heading.findIndex((cell, index) => cell !== HEADING[index]);
  if (strange >= 0) return problem("no_such_column", heading[strange]!.slice(0, 60), 1);
  if (heading.length < 3) return problem("columns_missing", heading.join(",").slice(0, 60), 1);
  const days: PlannedDay[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === "") continue;
    if (days.length === MOST_PLANNED) return problem("too_many_rows", String(MOST_PLANNED), index + 1);
    const day = readDay(
      line.split(separator).map((cell) => cell.trim()),
      index + 1,
    );
    if (isProblem(day)) return day;
    days.push(day);
  }
  return days;
}

function readDay(
  [day = "", name = "", kind = "", amount = "", expected = ""]: string[],
  line: number,
): PlannedDay | SeriesProblem {
  if (dayNumber(day) === null) return problem("no_such_day", day.slice(0, 60), line);
  if (name === "" || name.length > 80) return problem("no_such_name", name.slice(0, 60), line);
  const known = Object.entries(KINDS).find(([word]) => word === kind);
  if (!known) return problem("no_such_kind", kind.slice(0, 60), line);
  const [size, factor] = [positive(amount), positive(expected)];
  if (size === null) return problem("no_such_count", amount.slice(0, 60), line);
  if (factor === null || (factor !== undefined && !(factor > 0 && factor <= 100)))
    return problem("no_such_factor", expected.slice(0, 60), line);
  const planned = { day, name, kind: known[1] };
  return { ...planned, ...(amount && { amount: size! }), ...(expected && { expected: factor! }) };
}

/** undefined for an empty cell, null for what is no amount. */
function positive(cell: string): number | null | undefined {
  if (cell === "") return undefined;
  return /^\d{1,12}(\.\d{1,6})?$/.test(cell) ? Number(cell) : null;
}
