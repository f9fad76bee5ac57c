/**
 * Reads what comes from outside, field by field, and says everything that is wrong with it at once: where (a path like `queues[2].target.share`), what, and
 * what would be right. A field that is not known is wrong too, because it is nearly always a known one that was misspelt.
 */

export const PROBLEM_CODES = [
  "missing",
  "unknown_field",
  "not_an_object",
  "not_a_list",
  "too_few",
  "too_many",
  "not_a_number",
  "not_whole",
  "too_small",
  "too_large",
  "not_a_text",
  "too_long",
  "not_a_name",
  "not_an_id",
  "not_one_of",
  "not_a_flag",
  "not_a_date",
  "not_a_moment",
  "not_a_time",
  "unknown_zone",
  "not_later",
  "out_of_order",
  "not_inside",
  "twice",
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
const LONGEST_TEXT = 100;
const MOST_LISTED = 20;

/**
 * A value with the place where it stands. Every reading goes on after a problem, with something harmless. Null is as good as left out: what must be there is
 * missing then, what may be there is not.
 */
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

  refuse(code: ProblemCode, wanted: string | number = "", found: unknown = this.value): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    this.#problems.push({ at: this.at, code, found: shown(found), wanted: String(wanted) });
  }

  /** Missing, when nothing is there to be wrong. */
  #refuseValue(code: ProblemCode, wanted = ""): void {
    this.refuse(this.isThere ? code : "missing", wanted);
  }

  /** The fields of an object, which has no others. Of what is no object the parts are not complained about as well. */
  fields<Name extends string>(names: readonly Name[]): Record<Name, Field> {
    const known = isObject(this.value) ? this.value : {};
    const isOne = known === this.value;
    if (!isOne) this.#refuseValue("not_an_object");
    for (const name of Object.keys(known).filter((name) => !(names as readonly string[]).includes(name)))
      this.child(name, known[name]).refuse("unknown_field", names.join(", "));
    const part = (name: Name) => (isOne ? this.part(name) : this.silent());
    return Object.fromEntries(names.map((name) => [name, part(name)])) as Record<Name, Field>;
  }

  /** One field, whatever else there is. */
  part(name: string): Field {
    const isHere = isObject(this.value) && Object.hasOwn(this.value, name);
    return this.child(name, isHere ? (this.value as Record<string, unknown>)[name] : undefined);
  }

  /** The word that tells which of several shapes this is; null when none does. */
  kind(tag: string, words: readonly string[]): string | null {
    if (!isObject(this.value)) {
      this.#refuseValue("not_an_object");
      return null;
    }
    const here = this.part(tag);
    const word = here.oneOf(words);
    return word === here.value ? word : null;
  }

  /** Nothing, of which nothing is said: for going on where a complaint was made already. */
  silent(): Field {
    return new Field(undefined, this.at, []);
  }

  /** The entries of an object whose names are free. */
  entries(most: number): [name: string, field: Field][] {
    if (!isObject(this.value)) {
      this.#refuseValue("not_an_object");
      return [];
    }
    const entries = Object.entries(this.value);
    if (entries.length > most) this.refuse("too_many", most, entries.length);
    return entries.slice(0, most).map(([name, value]) => [name, this.child(name, value)]);
  }

  list(least: number, most: number): Field[] {
    if (!Array.isArray(this.value)) {
      this.#refuseValue("not_a_list");
      return [];
    }
    const { length } = this.value;
    if (length < least) this.refuse("too_few", least, length);
    if (length > most) this.refuse("too_many", most, length);
    return this.value.slice(0, most).map((value, index) => this.item(index, value));
  }

  number(least: number, most: number, preset?: number): number {
    if (!this.isThere && preset !== undefined) return preset;
    if (typeof this.value !== "number" || !Number.isFinite(this.value)) {
      this.#refuseValue("not_a_number");
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

  flag(): boolean {
    if (typeof this.value !== "boolean") this.#refuseValue("not_a_flag");
    return this.value === true;
  }

  /** Any short text, an empty one too. */
  text(): string {
    if (typeof this.value !== "string") this.#refuseValue("not_a_text");
    else if (this.value.length > LONGEST_TEXT) this.refuse("too_long", LONGEST_TEXT);
    else return this.value;
    return "";
  }

  /** What people or others refer to: not blank, and nothing that a line or a column could be broken with. */
  name(preset?: string): string {
    if (!this.isThere && preset !== undefined) return preset;
    const name = this.text();
    if (name !== this.value) return name;
    if (name.trim() === "") this.refuse("missing");
    else if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) this.refuse("not_a_name");
    return name;
  }

  oneOf<Word extends string | number>(words: readonly Word[], preset?: Word): Word {
    if (!this.isThere && preset !== undefined) return preset;
    const found = words.find((word) => word === this.value);
    if (found === undefined) this.#refuseValue("not_one_of", words.join(", "));
    return found ?? words[0]!;
  }

  /** A text of a form of its own, left as it is written. */
  written(isRight: (text: string) => boolean, code: ProblemCode): string {
    if (typeof this.value === "string" && isRight(this.value)) return this.value;
    this.#refuseValue(code);
    return "";
  }

  /** "08:30" as minutes after midnight; up to `most`, which may lie on the next day. */
  time(most: number, preset?: number): number {
    if (!this.isThere && preset !== undefined) return preset;
    const [, hours, minutes] = /^(\d\d):([0-5]\d)$/.exec(typeof this.value === "string" ? this.value : "") ?? [];
    const read = Number(hours) * 60 + Number(minutes);
    if (hours === undefined) this.#refuseValue("not_a_time");
    else if (read > most) this.refuse("too_large", clock(most));
    else return read;
    return 0;
  }

  /** Something further down, by its path from here. */
  below(path: string, value: unknown): Field {
    return new Field(value, this.at === "" ? path : `${this.at}.${path}`, this.#problems);
  }

  item(index: number, value: unknown): Field {
    return new Field(value, `${this.at}[${index}]`, this.#problems);
  }

  child(name: string, value: unknown): Field {
    const step = /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, LONGEST_TEXT))}]`;
    return new Field(value, this.at === "" && step.startsWith(".") ? name : `${this.at}${step}`, this.#problems);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value: unknown): string =>
  value === undefined ? "" : (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 80);
/** Minutes after midnight as "07:30". */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

/** The first names that there are, for who wrote another. */
export const listed = (names: readonly string[]): string =>
  names.length === 0 ? "-" : names.slice(0, MOST_LISTED).join(", ") + (names.length > MOST_LISTED ? ", ..." : "");

/** Names that others refer to: each once. */
export function refuseTwice(fields: readonly Field[], names: readonly string[]): void {
  for (const [index, name] of names.entries())
    if (name !== "" && names.indexOf(name) < index) fields[index]!.refuse("twice", "", name);
}

/**
 * Reads a whole: what was read, or everything that is wrong with it. `check` says what fields mean to each other, once each of them is right; `at` is where
 * the whole stands in something larger.
 */
export function readWhole<Read>(
  value: unknown,
  read: (field: Field) => Read,
  check: (read: Read, field: Field) => void = () => {},
  at = "",
): { kind: "read"; read: Read } | Problems {
  const problems: Problem[] = [];
  const field = new Field(value, at, problems);
  const whole = read(field);
  if (problems.length === 0) check(whole, field);
  return problems.length > 0 ? { kind: "problems", problems } : { kind: "read", read: whole };
}
