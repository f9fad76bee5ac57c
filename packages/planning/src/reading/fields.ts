/**
 * Reads what comes from outside, field by field, and says everything that is wrong with it at once: where (a path like `queues[2].target.share`), what, and
 * what would be right. A field that is not known is wrong too, because it is nearly always a known one that was misspelt.
 */

export const PROBLEM_CODES = [
  "missing",
  "unknown_field",
  "not_an_object",
  "not_a_list",
  "too_short",
  "too_long",
  "not_a_number",
  "not_whole",
  "too_small",
  "too_large",
  "not_a_text",
  "not_one_of",
  "not_a_time",
  "not_later",
  "used_twice",
  "unknown_name",
  "wrong_length",
  "sum_too_large",
  "nobody_can",
  "too_heavy",
  "too_much",
  "same_shape",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
/** `wanted` is the limit, the choice of words or the length that the code speaks of; `found` is the value, shortened. */
export type Problem = { at: string; code: ProblemCode; found: string; wanted: string };
export type Problems = { kind: "problems"; problems: Problem[] };

export const MOST_PROBLEMS = 50;
const LONGEST_NAME = 100;

/** A value with the place where it stands. Every reading goes on after a problem, with something harmless. */
export class Field {
  readonly value: unknown;
  readonly at: string;
  readonly #problems: Problem[];

  constructor(value: unknown, at: string, problems: Problem[]) {
    this.value = value;
    this.at = at;
    this.#problems = problems;
  }

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  refuse(code: ProblemCode, wanted: string | number = ""): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    this.#problems.push({ at: this.at, code, found: shown(this.value), wanted: String(wanted) });
  }

  /** The fields of an object, which has no others. Of what is no object the parts are not complained about as well. */
  fields<Name extends string>(names: readonly Name[]): Record<Name, Field> {
    const known = isObject(this.value) ? this.value : {};
    const isOne = known === this.value;
    if (!isOne) this.refuse(this.isThere ? "not_an_object" : "missing");
    for (const name of Object.keys(known).filter((name) => !(names as readonly string[]).includes(name)))
      this.child(name, known[name]).refuse("unknown_field", names.join(", "));
    const part = (name: Name) => (isOne ? this.child(name, known[name]) : new Field(undefined, this.at, []));
    return Object.fromEntries(names.map((name) => [name, part(name)])) as Record<Name, Field>;
  }

  /** The entries of an object whose names are free. */
  entries(most: number): [name: string, field: Field][] {
    if (!isObject(this.value)) {
      this.refuse(this.isThere ? "not_an_object" : "missing");
      return [];
    }
    const entries = Object.entries(this.value);
    if (entries.length > most) this.refuse("too_long", most);
    return entries.slice(0, most).map(([name, value]) => [name, this.child(name, value)]);
  }

  list(least: number, most: number): Field[] {
    if (!Array.isArray(this.value)) {
      this.refuse(this.isThere ? "not_a_list" : "missing");
      return [];
    }
    if (this.value.length < least) this.refuse("too_short", least);
    if (this.value.length > most) this.refuse("too_long", most);
    return this.value.slice(0, most).map((value, index) => new Field(value, `${this.at}[${index}]`, this.#problems));
  }

  number(least: number, most: number, preset?: number): number {
    if (!this.isThere && preset !== undefined) return preset;
    if (typeof this.value !== "number" || !Number.isFinite(this.value)) {
      this.refuse(this.isThere ? "not_a_number" : "missing");
      return least;
    }
    if (this.value < least) this.refuse("too_small", least);
    else if (this.value > most) this.refuse("too_large", most);
    else return this.value;
    return least;
  }

  whole(least: number, most: number, preset?: number): number {
    const value = this.number(least, most, preset);
    if (!Number.isInteger(value)) this.refuse("not_whole");
    return Math.trunc(value);
  }

  share(preset?: number): number {
    return this.number(0, 1, preset);
  }

  text(preset?: string): string {
    if (!this.isThere && preset !== undefined) return preset;
    if (typeof this.value !== "string" || this.value.trim() === "")
      this.refuse(this.isThere ? "not_a_text" : "missing");
    else if (this.value.length > LONGEST_NAME) this.refuse("too_long", LONGEST_NAME);
    else return this.value;
    return "";
  }

  oneOf<Word extends string>(words: readonly Word[], preset?: Word): Word {
    if (!this.isThere && preset !== undefined) return preset;
    const found = words.find((word) => word === this.value);
    if (found === undefined) this.refuse(this.isThere ? "not_one_of" : "missing", words.join(", "));
    return found ?? words[0]!;
  }

  /** "08:30" as minutes after midnight; up to `most`, which may lie on the next day. */
  time(most: number, preset?: number): number {
    if (!this.isThere && preset !== undefined) return preset;
    const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(typeof this.value === "string" ? this.value : "") ?? [];
    const read = Number(hours) * 60 + Number(minutes);
    if (hours === undefined) this.refuse(this.isThere ? "not_a_time" : "missing");
    else if (read > most) this.refuse("too_large", clock(most));
    else return read;
    return 0;
  }

  /** Something further down, by its path from here. */
  below(path: string, value: unknown): Field {
    return new Field(value, this.at === "" ? path : `${this.at}.${path}`, this.#problems);
  }

  child(name: string, value: unknown): Field {
    const step = /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, LONGEST_NAME))}]`;
    return new Field(value, this.at === "" && step.startsWith(".") ? name : `${this.at}${step}`, this.#problems);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value: unknown): string =>
  value === undefined ? "" : (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 60);
/** Minutes after midnight as "07:30". */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** Names that others refer to: each once. */
export function refuseTwice(fields: readonly Field[], names: readonly string[]): void {
  for (const [index, name] of names.entries())
    if (name !== "" && names.indexOf(name) < index) fields[index]!.refuse("used_twice", name);
}

/** Reads a whole: what was read, or everything that is wrong with it. */
export function readWhole<Read>(value: unknown, read: (field: Field) => Read): { kind: "read"; read: Read } | Problems {
  const problems: Problem[] = [];
  const whole = read(new Field(value, "", problems));
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "read", read: whole };
}
