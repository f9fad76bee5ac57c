/** What the words of a pattern stand for: counts, units, weekdays, months. Patterns name them as {n}, {span}, {wd}, {month}, {date}, {year}. */
import type { Span } from "./shapes.ts";

export type Unit = "minute" | "hour" | "day" | "business_day" | "week" | "month" | "year";

/** The words of one language; every text is a pattern for folded text: small letters, no accents. */
export type Lexicon = {
  numbers: readonly (readonly [said: string, count: number])[];
  ordinals: readonly (readonly [said: string, count: number])[];
  /** After digits: "3e", "1er", "2nd". */
  ordinalEnd: string;
  /** Monday first. */
  weekdays: readonly string[];
  /** Too short to be trusted but before a number, or with a full stop: "ma", "lun". */
  shortWeekdays: readonly string[];
  months: readonly string[];
  units: Readonly<Record<Unit, string>>;
  /** Lengths that have a name of their own: "kwartier". */
  lengths: readonly (readonly [said: string, span: Partial<Span>])[];
  /** Between the parts of a length: "2 uur en 10 minuten". */
  and: string;
};

/** From twenty to fifty-nine: 20 and up for the first of `names`. */
export const tens = (
  names: readonly string[],
  composed: (ten: string, unit: string) => string,
  units: readonly string[],
): [said: string, count: number][] =>
  names.flatMap((ten, at) => [
    [ten, 20 + 10 * at] as [string, number],
    ...units.map((unit, one): [string, number] => [composed(ten, unit), 20 + 10 * at + one + 1]),
  ]);

export type Said = {
  n?: number;
  span?: Span;
  wd?: number;
  month?: number;
  date?: number;
  year?: number;
  /** Hours and minutes as counts. */
  h?: number;
  m?: number;
  h2?: number;
  m2?: number;
};

export const any = (parts: readonly string[]): string => parts.toSorted((a, b) => b.length - a.length).join("|");
const firsts = (rows: readonly (readonly [string, unknown])[]): string => any(rows.map(([said]) => said));
export const says = (pattern: string, text: string): boolean => new RegExp(`^(?:${pattern})$`, "u").test(text);

export const NO_SPAN: Span = { months: 0, days: 0, businessDays: 0, minutes: 0 };
const DIGITS = "\\d{1,3}";

export type Macros = Readonly<Record<string, string>>;

export function macrosOf(words: Lexicon): Macros {
  const count = `${DIGITS}|${firsts(words.numbers)}`;
  // "5 to 7 days" is over in seven; "a week or two" is said too loosely to be read.
  const upTo = `(?:(?:${count})\\s?(?:-|tot|a|to|of|ou|or)\\s?)?`;
  const loose = `(?!\\s(?:of|ou|or)\\s(?:${count})(?!\\p{L}))`;
  const one = `(?:(?:${firsts(words.lengths)})(?![\\p{L}])|${upTo}(?:${count})\\s?(?:${any(Object.values(words.units))})(?![\\p{L}])${loose})`;
  const weekday = `${any(words.weekdays)}|(?:${any(words.shortWeekdays)})\\.?`;
  return {
    n: `(?<n>${count})`,
    nth: `(?<n>${firsts(words.ordinals)}|\\d{1,2}(?:${words.ordinalEnd}))`,
    span: `(?<span>${one}(?:,?\\s(?:${words.and}\\s)?${one})*)`,
    wd: `(?<wd>${any(words.weekdays)})`,
    anywd: `(?<wd>${weekday})`,
    shortwd: `(?<wd>${any(words.shortWeekdays)})\\.?`,
    month: `(?<month>${any(words.months)})(?:\\.(?=\\s?[\\d,]))?`,
    date: `(?<date>\\d{1,2}(?:\\s?(?:${words.ordinalEnd}))?|${firsts(words.ordinals)}|${firsts(words.numbers.filter(([said]) => said.length > 3))})`,
    nthdate: `(?<date>\\d{1,2}\\s?(?:${words.ordinalEnd})|${firsts(words.ordinals)})`,
    year: "(?<year>(?:19|20)\\d{2})",
    h: `(?<h>\\d{1,2}|${firsts(words.numbers.filter(([, count]) => count <= 24))})`,
    h2: `(?<h2>\\d{1,2}|${firsts(words.numbers.filter(([, count]) => count <= 24))})`,
    m: "(?<m>[0-5]\\d)",
    m2: "(?<m2>[0-5]\\d)",
  };
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function readSaid(groups: Groups, words: Lexicon): Said {
  const said: Said = {};
  const { n, span, wd, month, date, year } = groups;
  if (n) said.n = countOf(n, words);
  if (span) said.span = spanOf(span, words);
  if (wd) said.wd = weekdayIn(wd, words);
  if (month) said.month = words.months.findIndex((pattern) => says(pattern, month)) + 1;
  if (date) said.date = countOf(date, words);
  if (year) said.year = Number(year);
  for (const name of ["h", "m", "h2", "m2"] as const) if (groups[name]) said[name] = countOf(groups[name], words);
  return said;
}

const weekdayIn = (text: string, { weekdays, shortWeekdays }: Lexicon): number => {
  const bare = text.replace(".", "");
  const whole = weekdays.findIndex((pattern) => says(pattern, bare));
  return whole >= 0 ? whole : shortWeekdays.findIndex((pattern) => says(pattern, bare));
};

function countOf(text: string, { numbers, ordinals }: Lexicon): number {
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  return [...numbers, ...ordinals].find(([pattern]) => says(pattern, text))?.[1] ?? 0;
}

const SPANS: Readonly<Record<Unit, (count: number) => Partial<Span>>> = {
  minute: (count) => ({ minutes: count }),
  hour: (count) => ({ minutes: count * 60 }),
  day: (count) => ({ days: count }),
  business_day: (count) => ({ businessDays: count }),
  week: (count) => ({ days: count * 7 }),
  month: (count) => ({ months: count }),
  year: (count) => ({ months: count * 12 }),
};
const UNITS = Object.keys(SPANS) as Unit[];

function spanOf(text: string, words: Lexicon): Span {
  const count = `${DIGITS}|${firsts(words.numbers)}`;
  const unit = any(Object.values(words.units));
  const one = new RegExp(
    `(?<length>${firsts(words.lengths)})(?![\\p{L}])|(?:(?<count>${count})\\s?(?<unit>${unit})(?![\\p{L}]))`,
    "gu",
  );
  let sum = NO_SPAN;
  for (const { groups } of text.matchAll(one)) sum = added(sum, lengthOf(groups ?? {}, words));
  return sum;
}

function lengthOf({ count = "", unit = "", length }: Groups, words: Lexicon): Partial<Span> {
  if (length) return words.lengths.find(([pattern]) => says(pattern, length))![1];
  const kind = UNITS.find((name) => says(words.units[name], unit));
  return kind ? SPANS[kind](countOf(count, words)) : {};
}

const added = (sum: Span, more: Partial<Span>): Span => ({
  months: sum.months + (more.months ?? 0),
  days: sum.days + (more.days ?? 0),
  businessDays: sum.businessDays + (more.businessDays ?? 0),
  minutes: sum.minutes + (more.minutes ?? 0),
});
