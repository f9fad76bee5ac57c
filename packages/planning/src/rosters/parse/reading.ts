/**
 * Small readers of input from outside. Each reads one shape at a place (a path like `agents[3].history[0].start`) and either gives it back whole or notes
 * what is wrong there; all that is wrong is told at once, at most MOST_PROBLEMS.
 */
import { dayNumber } from "../../calendar/days.ts";
import { clockMinutes } from "../../calendar/hours.ts";
import { momentOf } from "../clock.ts";

/** `params` hold what the sentence about the code needs: a bound, what is allowed. */
export type InputProblem = {
  at: string;
  code: InputProblemCode;
  value: string;
  params: Readonly<Record<string, string | number>>;
};
export type InputProblemCode =
  | "missing"
  | "unknown_field"
  | "not_an_object"
  | "not_a_list"
  | "too_many"
  | "too_few"
  | "not_a_text"
  | "too_long"
  | "not_an_id"
  | "not_a_number"
  | "too_small"
  | "too_large"
  | "not_one_of"
  | "not_a_flag"
  | "not_a_date"
  | "not_a_moment"
  | "not_a_time"
  | "twice"
  | "unknown_reference"
  | "out_of_order"
  | "not_inside"
  | "unknown_zone";

export const MOST_PROBLEMS = 50;
const LONGEST_ID = 100;

/** A place in the input, and where complaints about it go. */
export type At = { path: string; problems: InputProblem[] };
export type Reader<T> = (value: unknown, at: At) => T | undefined;

/** Nothing is read on failure, so undefined is what every reader gives back then. */
export function complain(
  at: At,
  code: InputProblemCode,
  value: unknown,
  params: InputProblem["params"] = {},
): undefined {
  if (at.problems.length < MOST_PROBLEMS) at.problems.push({ at: at.path, code, value: shown(value), params });
  return undefined;
}

function shown(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 80);
}

export const under = (at: At, name: string): At => ({ ...at, path: at.path === "" ? name : `${at.path}.${name}` });
export const item = (at: At, index: number): At => ({ ...at, path: `${at.path}[${index}]` });

type Fields = Readonly<Record<string, Reader<unknown>>>;
type ReadFields<Needs extends Fields, May extends Fields> = {
  [K in keyof Needs]: Exclude<ReturnType<Needs[K]>, undefined>;
} & {
  [K in keyof May]?: Exclude<ReturnType<May[K]>, undefined>;
};

/** An object with these fields and no others. */
export function object<Needs extends Fields, May extends Fields>(
  needs: Needs,
  may: May,
): Reader<ReadFields<Needs, May>> {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return complain(at, "not_an_object", value);
    const given = value as Readonly<Record<string, unknown>>;
    const before = at.problems.length;
    for (const name of Object.keys(given))
      if (!Object.hasOwn(needs, name) && !Object.hasOwn(may, name)) complain(under(at, name), "unknown_field", name);
    const read = [...readFields(needs, given, at, true), ...readFields(may, given, at, false)];
    // Every field was read by the reader of its name, which is what the type says.
    return at.problems.length > before ? undefined : (Object.fromEntries(read) as ReadFields<Needs, May>);
  };
}

function readFields(fields: Fields, given: Readonly<Record<string, unknown>>, at: At, needed: boolean) {
  return Object.entries(fields).flatMap(([name, read]): [string, unknown][] => {
    const here = under(at, name);
    if (Object.hasOwn(given, name) && given[name] !== undefined) return [[name, read(given[name], here)]];
    if (needed) complain(here, "missing", "");
    return [];
  });
}

/** Which of several shapes, by the field that tells them apart. */
export function variant<T>(tag: string, shapes: Readonly<Record<string, Reader<T>>>): Reader<T> {
  return (value, at) => {
    const kind = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[tag] : undefined;
    const read = typeof kind === "string" && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return read
      ? read(value, at)
      : complain(under(at, tag), "not_one_of", kind, { allowed: Object.keys(shapes).join(", ") });
  };
}

export function list<T>(read: Reader<T>, most: number, least = 0): Reader<T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return complain(at, "not_a_list", value);
    if (value.length > most) return complain(at, "too_many", value.length, { most });
    if (value.length < least) return complain(at, "too_few", value.length, { least });
    const before = at.problems.length;
    const items = value.map((each: unknown, index) => read(each, item(at, index)));
    return at.problems.length > before ? undefined : (items as T[]);
  };
}

export const text: Reader<string> = (value, at) => {
  if (typeof value !== "string") return complain(at, "not_a_text", value);
  return value.length > LONGEST_ID ? complain(at, "too_long", value, { most: LONGEST_ID }) : value;
};

/** A name that others refer to: not empty, and nothing that a line or a column could be broken with. */
export const id: Reader<string> = (value, at) => {
  const read = text(value, at);
  if (read === undefined || /^[^\p{Cc}\p{Zl}\p{Zp}]+$/u.test(read)) return read;
  return complain(at, "not_an_id", value);
};

export const number =
  (least: number, most: number): Reader<number> =>
  (value, at) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return complain(at, "not_a_number", value);
    if (value < least) return complain(at, "too_small", value, { least });
    return value > most ? complain(at, "too_large", value, { most }) : value;
  };

export const whole =
  (least: number, most: number): Reader<number> =>
  (value, at) =>
    Number.isInteger(value) ? number(least, most)(value, at) : complain(at, "not_a_number", value);

export const flag: Reader<boolean> = (value, at) =>
  typeof value === "boolean" ? value : complain(at, "not_a_flag", value);

export const oneOf =
  <const T extends string | number>(...values: readonly T[]): Reader<T> =>
  (value, at) =>
    values.find((each) => each === value) ?? complain(at, "not_one_of", value, { allowed: values.join(", ") });

const written =
  (isRight: (text: string) => boolean, code: InputProblemCode): Reader<string> =>
  (value, at) =>
    typeof value === "string" && isRight(value) ? value : complain(at, code, value);

export const date = written((value) => dayNumber(value) !== null, "not_a_date");
export const moment = written((value) => momentOf(value) !== null, "not_a_moment");
export const clockTime = written((value) => clockMinutes(value) !== null, "not_a_time");
