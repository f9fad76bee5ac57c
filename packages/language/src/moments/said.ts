/** What the words of a pattern stand for: counts, units, weekdays, months. Patterns name them as {n}, {span}, {wd}, {month}, {date}, {year}. */
import type { Span } from "./shapes.ts";

export type Unit = "minute" | "hour" | "day" | "business_day" | "week" | "month" | "year";

/** The words of one language; every text is a pattern for folded text: small letters, no accents. */
export type Lexicon = {
  numbers: readonly (readonly [said: string, count: number])[];
  tens: Tens;
  ordinals: readonly (readonly [said: string, count: number])[];
  /** After digits: "3e", "1er", "2nd". */
  ordinalEnd: string;
  /** Monday first. */
  weekdays: readonly string[];
  /** Too short to be trusted but before a number, or with a full stop: "ma", "lun". */
  shortWeekdays: readonly string[];
  tinyWeekdays?: readonly string[];
  months: readonly string[];
  /** The first words of years in words: "nineteen", "twenty". */
  centuries?: readonly (readonly [said: string, years: number])[];
  units: Readonly<Record<Unit, string>>;
  /** Lengths that have a name of their own: "kwartier". */
  lengths: readonly (readonly [said: string, span: Partial<Span>])[];
  /** Behind a unit, and what share of it that adds: "deux heures et demie". */
  rest?: readonly (readonly [said: string, share: number])[];
  /** Between the parts of a length: "2 uur en 10 minuten". */
  and: string;
};

type Row = readonly [said: string, count: number];
/** From twenty to fifty-nine: `pattern` is much shorter than the rows, for it stands in many others. */
export type Tens = { readonly rows: readonly Row[]; readonly pattern: string };

/** `joint`: between ten and unit. `unitFirst`: "vijfentwintig". */
export function tensOf(names: readonly string[], units: readonly string[], joint: string, unitFirst = false): Tens {
  const composed = (ten: string, unit: string) => (unitFirst ? `${unit}${joint}${ten}` : `${ten}${joint}${unit}`);
  const rows = names.flatMap((ten, at): Row[] => [
    [ten, 20 + 10 * at],
    ...units.map((unit, one): Row => [composed(ten, unit), 20 + 10 * at + one + 1]),
  ]);
  const [ten, unit] = [any(names), any(units)];
  const pattern = unitFirst ? `(?:(?:${unit})${joint})?(?:${ten})` : `(?:${ten})(?:${joint}(?:${unit}))?`;
  return { rows, pattern };
}

export type Said = {
  n?: number;
  span?: Span;
  wd?: number;
  month?: number;
  date?: number;
  year?: number;
  week?: number;
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

const countIn = ({ tens, numbers }: Lexicon): string => `${DIGITS}|${tens.pattern}|${firsts(numbers)}`;

const restIn = ({ rest = [] }: Lexicon): string => (rest.length > 0 ? `(?:(?:${firsts(rest)})(?![\\p{L}\\d]))?` : "");

export type Macros = Readonly<Record<string, string>>;

export function macrosOf(words: Lexicon): Macros {
  const count = countIn(words);
  // "5 to 7 days" is over in seven, "a week to ten days" in ten; "a week or two" is said too loosely to be read, and "deux jours à 17h" is a time of that day.
  const upTo = `(?:(?:${count})\\s?(?:heures?\\s(?=a\\s)|\\p{L}{3,9}\\s(?=a\\s(?!\\S{1,9} ?h(?:eures?)?(?!\\p{L}))|tot\\s|to\\s))?(?:-|(?<!1)/|tot|a|to|of|ou|or)\\s?)?`;
  const loose = `(?!\\s(?:of|ou|or)\\s(?:${count})(?!\\p{L}))`;
  const one = `(?:(?:${firsts(words.lengths)})(?![\\p{L}])|${upTo}(?:${count})\\s?(?:${any(Object.values(words.units))})(?![\\p{L}])${restIn(words)}${loose})`;
  const hour = firsts([...words.numbers, ...words.tens.rows].filter(([, hours]) => hours <= 24));
  const weekday = `${any(words.weekdays)}|(?:${any(words.shortWeekdays)})\\.?`;
  return {
    n: `(?<n>${count})`,
    nth: `(?<n>${firsts(words.ordinals)}|\\d{1,2}(?:${words.ordinalEnd}))`,
    span: `(?<span>(?<!\\d[.,:])${one}(?:,?\\s(?:${words.and}\\s)?${one})*)`,
    wd: `(?<wd>${any(words.weekdays)})`,
    anywd: `(?<wd>${weekday})`,
    shortwd: `(?<wd>${any(words.shortWeekdays)})\\.?`,
    tinywd: `(?<wd>${any(words.tinyWeekdays ?? [])})`,
    month: `(?<month>${any(words.months)})(?:\\.(?=\\s?[\\d,]))?`,
    date: `(?<date>\\d{1,2}(?:\\s?(?:${words.ordinalEnd}))?|${firsts(words.ordinals)}|${words.tens.pattern}|${firsts(words.numbers.filter(([said, count]) => said.length > 3 && count > 1))})`,
    nthdate: `(?<date>\\d{1,2}\\s?(?:${words.ordinalEnd})|${firsts(words.ordinals)})`,
    year: `(?<year>(?:19|20)\\d{2}|'\\d{2}${yearsInWords(words)})`,
    week: "(?<week>[1-5]?\\d)",
    h: `(?<h>\\d{1,2}|${hour})`,
    h2: `(?<h2>\\d{1,2}|${hour})`,
    m: "(?<m>[0-5]\\d)",
    m2: "(?<m2>[0-5]\\d)",
  };
}

/** Of a century only its tens: "January twenty five" is a day. */
function yearsInWords({ centuries, tens, numbers }: Lexicon): string {
  if (!centuries) return "";
  const teens = numbers.filter(([, count]) => count >= 10);
  return `|(?:${firsts(centuries)})[- ](?:${tens.pattern}|${firsts(teens)})`;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function readSaid(groups: Groups, words: Lexicon): Said {
  const said: Said = {};
  const { n, span, wd, month, date, year, week } = groups;
  if (n) said.n = countOf(n, words);
  if (span) said.span = spanOf(span, words);
  if (wd) said.wd = weekdayIn(wd, words);
  if (month) said.month = words.months.findIndex((pattern) => says(pattern, month)) + 1;
  if (date) said.date = countOf(date, words);
  if (year) said.year = yearIn(year, words);
  if (week) said.week = Number(week);
  for (const name of ["h", "m", "h2", "m2"] as const) if (groups[name]) said[name] = countOf(groups[name], words);
  return said;
}

/** "'78" was, "'27" comes. */
function yearIn(text: string, words: Lexicon): number {
  const century = words.centuries?.find(([pattern]) => new RegExp(`^(?:${pattern})[- ]`, "u").test(text));
  if (century) return century[1] + countOf(text.replace(new RegExp(`^(?:${century[0]})[- ]`, "u"), ""), words);
  const digits = text.replace("'", "");
  return text.length > 3 ? Number(text) : Number(digits) + (digits < "70" ? 2000 : 1900);
}

function weekdayIn(text: string, { weekdays, shortWeekdays, tinyWeekdays = [] }: Lexicon): number {
  const bare = text.replace(".", "");
  const found = [weekdays, shortWeekdays, tinyWeekdays].map((names) =>
    names.findIndex((pattern) => says(pattern, bare)),
  );
  return found.find((at) => at >= 0) ?? -1;
}

function countOf(text: string, { numbers, tens, ordinals }: Lexicon): number {
  const digits = /^\d+/.exec(text);
  if (digits) return Number(digits[0]);
  return [...numbers, ...tens.rows, ...ordinals].find(([pattern]) => says(pattern, text))?.[1] ?? 0;
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
  const count = countIn(words);
  const unit = any(Object.values(words.units));
  const one = new RegExp(
    `(?<length>${firsts(words.lengths)})(?![\\p{L}])|(?:(?<count>${count})\\s?(?<unit>${unit})(?![\\p{L}])(?<rest>${restIn(words)}))`,
    "gu",
  );
  // "A week to ten days" is over in ten days.
  const longest = text.split(new RegExp(`(?:${unit})\\s(?:a|tot|to)\\s`, "u")).at(-1)!;
  let sum = NO_SPAN;
  for (const { groups } of longest.matchAll(one)) sum = added(sum, lengthOf(groups ?? {}, words));
  return sum;
}

function lengthOf({ count = "", unit = "", rest = "", length }: Groups, words: Lexicon): Partial<Span> {
  if (length) return words.lengths.find(([pattern]) => says(pattern, length))![1];
  const kind = UNITS.find((name) => says(words.units[name], unit));
  const share = rest && words.rest?.find(([pattern]) => new RegExp(`(?:${pattern})$`, "u").test(unit + rest))?.[1];
  return kind ? wholeDays(SPANS[kind](countOf(count, words) + (share || 0))) : {};
}

/** Half a month is fifteen days; a day and a half is over on the second, a week and a half on the tenth. */
function wholeDays({ months = 0, days = 0, businessDays = 0, minutes = 0 }: Partial<Span>): Span {
  const rest = Math.round((months % 1) * 30);
  return {
    months: Math.floor(months),
    days: (days > 7 ? Math.floor(days) : Math.ceil(days)) + rest,
    businessDays: Math.ceil(businessDays),
    minutes,
  };
}

const added = (sum: Span, more: Partial<Span>): Span => ({
  months: sum.months + (more.months ?? 0),
  days: sum.days + (more.days ?? 0),
  businessDays: sum.businessDays + (more.businessDays ?? 0),
  minutes: sum.minutes + (more.minutes ?? 0),
});
