/** A roster as CSV (RFC 4180), one line per shift, for a spreadsheet or a payroll. */
import type { RosterProblem } from "../problem.ts";
import type { Roster } from "../roster.ts";
import { clockOf, type Event, eventsOf } from "./moments.ts";

const COLUMNS = ["agent", "date", "shift", "kind", "skill", "start", "end", "breaks", "minutes"] as const;

/** `start` and `end` are moments on the clock of the problem's zone; `minutes` is elapsed time less unpaid breaks. Ordered by agent, then by date. */
export function tableOf(problem: RosterProblem, roster: Roster): string {
  const clock = clockOf(problem.zone);
  const rows = eventsOf(problem, roster)
    .toSorted((a, b) => compare(a.assignment.agent, b.assignment.agent) || a.start - b.start)
    .map((event) => rowOf(event, clock));
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function rowOf({ assignment, type, start, end, breaks }: Event, clock: ReturnType<typeof clockOf>): string[] {
  const moment = (at: number) => `${clock(at).date}T${clock(at).time}`;
  const unpaid = type.breaks.reduce((sum, { minutes, paid }) => sum + (paid ? 0 : minutes), 0);
  const { agent, date, shiftType, skill } = assignment;
  const pauses = breaks.map(({ from, to }) => `${clock(from).time}-${clock(to).time}`).join(" ");
  const minutes = type.kind === "work" ? end - start - unpaid : 0;
  return [agent, date, shiftType, type.kind, skill ?? "", moment(start), moment(end), pauses, String(minutes)];
}

/** A cell that a spreadsheet would take for a formula gets a quote in front: a name must not be able to compute. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
