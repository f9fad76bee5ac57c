/**
 * The public shift-scheduling instances (Curtois & Qu 2014, schedulingbenchmarks.org) as they are written: sections of comma-separated lines.
 * A text from outside is read here once; whatever it holds, the answer is an instance or the line that is wrong.
 */

export type Instance = {
  days: number;
  shifts: readonly InstanceShift[];
  employees: readonly Employee[];
  /** Per employee: days on which there may be no shift. */
  daysOff: readonly (readonly number[])[];
  onRequests: readonly ShiftRequest[];
  offRequests: readonly ShiftRequest[];
  cover: readonly CoverLine[];
};
/** `minutes` long; on the day after it, none of the shifts with these numbers. */
export type InstanceShift = { id: string; minutes: number; notBefore: readonly number[] };
export type Employee = {
  id: string;
  /** Per shift: at most so often in the horizon. */
  mostOf: readonly number[];
  mostMinutes: number;
  leastMinutes: number;
  mostInRow: number;
  leastInRow: number;
  leastOffInRow: number;
  mostWeekends: number;
};
export type ShiftRequest = { employee: number; day: number; shift: number; weight: number };
export type CoverLine = { day: number; shift: number; required: number; under: number; over: number };

export type InstanceProblemCode =
  | "too_large"
  | "section_missing"
  | "too_few_values"
  | "not_a_number"
  | "unknown_shift"
  | "unknown_employee"
  | "no_such_day"
  | "named_twice"
  | "least_above_most"
  | "too_many";
/** `line` counts from 1; 0 when the text as a whole is meant. */
export type InstanceProblem = { kind: "problem"; code: InstanceProblemCode; line: number; value: string };

export const MOST = { characters: 20_000_000, days: 400, shifts: 64, employees: 1000, lines: 2_000_000, number: 1e7 };

type Line = { at: number; values: string[] };
type Sections = Map<string, Line[]>;

/** Thrown and caught in this file only: a text has one first fault. */
class Fault extends Error {
  readonly problem: InstanceProblem;
  constructor(code: InstanceProblemCode, line: number, value: string) {
    super(code);
    this.problem = { kind: "problem", code, line, value: value.slice(0, 80) };
  }
}

/** The instance, minutes and days as written; or the first line that is wrong, with the value and what is wrong with it. Never throws. */
export function parseInstance(text: string): { kind: "instance"; instance: Instance } | InstanceProblem {
  try {
    return { kind: "instance", instance: readInstance(text) };
  } catch (error) {
    if (error instanceof Fault) return error.problem;
    throw error;
  }
}

function readInstance(text: string): Instance {
  if (text.length > MOST.characters) throw new Fault("too_large", 0, `${text.length}`);
  const sections = sectionsOf(text);
  const days = readDays(sections);
  const shifts = readShifts(linesOf(sections, "SHIFTS"));
  const shiftNumber = numbering(shifts.map(({ id }) => id));
  const staff = linesOf(sections, "STAFF");
  if (staff.length > MOST.employees) throw new Fault("too_many", staff[0]!.at, `${staff.length}`);
  refuseTwice(staff);
  const employees = staff.map((line) => readEmployee(line, shifts.length, shiftNumber));
  const names: Names = { days, shiftNumber, employeeNumber: numbering(employees.map(({ id }) => id)) };
  return {
    days,
    shifts,
    employees,
    daysOff: readDaysOff(sections.get("DAYS_OFF") ?? [], names),
    onRequests: (sections.get("SHIFT_ON_REQUESTS") ?? []).map((line) => readRequest(line, names)),
    offRequests: (sections.get("SHIFT_OFF_REQUESTS") ?? []).map((line) => readRequest(line, names)),
    cover: readCover(sections.get("COVER") ?? [], names),
  };
}

function sectionsOf(text: string): Sections {
  const sections: Sections = new Map();
  let current: Line[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) return;
    if (!line.startsWith("SECTION_")) {
      current.push({ at: index + 1, values: line.split(",").map((value) => value.trim()) });
      return;
    }
    current = [];
    sections.set(line.slice("SECTION_".length), current);
  });
  return sections;
}

function linesOf(sections: Sections, name: string): Line[] {
  const lines = sections.get(name);
  if (!lines || lines.length === 0) throw new Fault("section_missing", 0, `SECTION_${name}`);
  return lines;
}

function numberIn(line: Line, value: string | undefined, most = MOST.number): number {
  if (value === undefined) throw new Fault("too_few_values", line.at, line.values.join(","));
  if (!/^\d{1,9}$/.test(value)) throw new Fault("not_a_number", line.at, value);
  if (Number(value) > most) throw new Fault("too_many", line.at, value);
  return Number(value);
}

function readDays(sections: Sections): number {
  const line = linesOf(sections, "HORIZON")[0]!;
  const days = numberIn(line, line.values[0], MOST.days);
  if (days === 0) throw new Fault("no_such_day", line.at, "0");
  return days;
}

const numbering = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, at) => [id, at]));

function refuseTwice(lines: readonly Line[]): void {
  const seen = new Set<string>();
  for (const { at, values } of lines) {
    if (seen.has(values[0]!)) throw new Fault("named_twice", at, values[0]!);
    seen.add(values[0]!);
  }
}

function readShifts(lines: readonly Line[]): InstanceShift[] {
  if (lines.length > MOST.shifts) throw new Fault("too_many", lines[0]!.at, `${lines.length}`);
  refuseTwice(lines);
  const known = numbering(lines.map(({ values }) => values[0]!));
  return lines.map((line) => ({
    id: line.values[0]!,
    minutes: readMinutes(line),
    notBefore: (line.values[2] ?? "")
      .split("|")
      .filter(Boolean)
      .map((id) => lookUp(known, id, line, "unknown_shift")),
  }));
}

function readMinutes(line: Line): number {
  const minutes = numberIn(line, line.values[1], 2880);
  if (minutes === 0) throw new Fault("not_a_number", line.at, "0");
  return minutes;
}

function lookUp(known: ReadonlyMap<string, number>, id: string, line: Line, code: InstanceProblemCode): number {
  const found = known.get(id);
  if (found === undefined) throw new Fault(code, line.at, id);
  return found;
}

function readEmployee(line: Line, shifts: number, shiftNumber: ReadonlyMap<string, number>): Employee {
  const [mostMinutes, leastMinutes, mostInRow, leastInRow, leastOffInRow, mostWeekends] = [2, 3, 4, 5, 6, 7].map((at) =>
    numberIn(line, line.values[at]),
  ) as [number, number, number, number, number, number];
  if (leastMinutes > mostMinutes) throw new Fault("least_above_most", line.at, `${leastMinutes} > ${mostMinutes}`);
  if (leastInRow > mostInRow) throw new Fault("least_above_most", line.at, `${leastInRow} > ${mostInRow}`);
  const mostOf = readMostOf(line, shifts, shiftNumber);
  return { id: line.values[0]!, mostOf, mostMinutes, leastMinutes, mostInRow, leastInRow, leastOffInRow, mostWeekends };
}

/** "E=14|L=0": a shift that is not named may not be given. */
function readMostOf(line: Line, shifts: number, shiftNumber: ReadonlyMap<string, number>): number[] {
  const most = new Array<number>(shifts).fill(0);
  for (const part of (line.values[1] ?? "").split("|").filter(Boolean)) {
    const [id = "", times] = part.split("=");
    most[lookUp(shiftNumber, id, line, "unknown_shift")] = numberIn(line, times);
  }
  return most;
}

type Names = {
  days: number;
  shiftNumber: ReadonlyMap<string, number>;
  employeeNumber: ReadonlyMap<string, number>;
};

function dayIn(line: Line, value: string | undefined, { days }: Names): number {
  const day = numberIn(line, value);
  if (day >= days) throw new Fault("no_such_day", line.at, `${day}`);
  return day;
}

function readDaysOff(lines: readonly Line[], names: Names): number[][] {
  const off: number[][] = Array.from({ length: names.employeeNumber.size }, () => []);
  for (const line of lines) {
    const employee = lookUp(names.employeeNumber, line.values[0]!, line, "unknown_employee");
    for (const value of line.values.slice(1).filter(Boolean)) off[employee]!.push(dayIn(line, value, names));
  }
  return off;
}

function readRequest(line: Line, names: Names): ShiftRequest {
  return {
    employee: lookUp(names.employeeNumber, line.values[0]!, line, "unknown_employee"),
    day: dayIn(line, line.values[1], names),
    shift: lookUp(names.shiftNumber, line.values[2] ?? "", line, "unknown_shift"),
    weight: numberIn(line, line.values[3]),
  };
}

function readCover(lines: readonly Line[], names: Names): CoverLine[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const day = dayIn(line, line.values[0], names);
    const shift = lookUp(names.shiftNumber, line.values[1] ?? "", line, "unknown_shift");
    if (seen.has(`${day},${shift}`)) throw new Fault("named_twice", line.at, `${day},${line.values[1]}`);
    seen.add(`${day},${shift}`);
    const [required, under, over] = [2, 3, 4].map((at) => numberIn(line, line.values[at])) as [number, number, number];
    return { day, shift, required, under, over };
  });
}
