/** Shapes: what an object from outside looks like, said once, from which its type follows. They only name the readings of a `Field`, which does the complaining. */
import { dayNumber } from "../calendar/days.ts";
import { clockMinutes } from "../calendar/hours.ts";
import type { Field, ProblemCode } from "./fields.ts";

export type Reader<Read> = (field: Field) => Read;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type ReadObject<Needs extends Readers, May extends Readers> = { [Name in keyof Needs]: ReturnType<Needs[Name]> } & {
  [Name in keyof May]?: ReturnType<May[Name]>;
};

/** An object with these fields and no others. */
export function object<Needs extends Readers, May extends Readers>(
  needs: Needs,
  may: May,
): Reader<ReadObject<Needs, May>> {
  const [needed, optional] = [Object.entries(needs), Object.entries(may)];
  const names = [...needed, ...optional].map(([name]) => name);
  return (field) => {
    const fields = field.fields(names);
    const given = optional.filter(([name]) => fields[name]!.isThere);
    const entries = [...needed, ...given].map(([name, read]) => [name, read(fields[name]!)]);
    // Every field was read by the reader of its name, which is what the type says.
    return Object.fromEntries(entries) as ReadObject<Needs, May>;
  };
}

/** Which of several shapes, by the field that tells them apart. */
export function variant<Read>(tag: string, shapes: Readonly<Record<string, Reader<Read>>>): Reader<Read> {
  const kinds = Object.keys(shapes);
  return (field) => {
    const kind = field.kind(tag, kinds);
    return kind === null ? shapes[kinds[0]!]!(field.silent()) : shapes[kind]!(field);
  };
}

/** From `least` to `most` of the same, counted before any is read; a longer list is refused and read up to `most`. */
export const list =
  <Read>(read: Reader<Read>, most: number, least = 0): Reader<Read[]> =>
  (field) =>
    field.list(least, most).map((each) => read(each));

/** At most `most` names that are free, each with a value; a name that every object has is only a name. */
export const entries =
  <Read>(read: Reader<Read>, most: number): Reader<Record<string, Read>> =>
  (field) =>
    Object.fromEntries(field.entries(most).map(([name, each]) => [name, read(each)]));

/** Null itself, where null says something: elsewhere it is as good as left out. */
export const orNull =
  <Read>(read: Reader<Read>): Reader<Read | null> =>
  (field) =>
    field.value === null ? null : read(field);

/** Any text of at most a hundred characters, an empty one too; refused with `too_long` or `not_a_text`. */
export const text: Reader<string> = (field) => field.text();
/** What others refer to: a text on one line that is not blank; refused with `missing` or `not_a_name`. */
export const name: Reader<string> = (field) => field.name();
/** True or false, and no word for it; refused with `not_a_flag`. */
export const flag: Reader<boolean> = (field) => field.flag();

/** A finite number from `least` to `most`, both allowed; refused with `too_small`, `too_large` or `not_a_number`. */
export const number =
  (least: number, most: number): Reader<number> =>
  (field) =>
    field.number(least, most);

/** A number as above without a fraction; refused with `not_whole`. */
export const whole =
  (least: number, most: number): Reader<number> =>
  (field) =>
    field.whole(least, most);

/** One of these words or numbers, exactly as they are written; refused with `not_one_of` and all of them. */
export const oneOf =
  <const Word extends string | number>(...words: readonly Word[]): Reader<Word> =>
  (field) =>
    field.oneOf(words);

/** A text of a form of its own, such as a date, left as it is written; refused with `code`. */
export const written =
  (isRight: (text: string) => boolean, code: ProblemCode): Reader<string> =>
  (field) =>
    field.written(isRight, code);

/** "2026-03-29", a day that there is, left as it is written. */
export const date = written((value) => dayNumber(value) !== null, "not_a_date");
/** "07:30", up to "24:00", left as it is written. */
export const clockTime = written((value) => clockMinutes(value) !== null, "not_a_time");
