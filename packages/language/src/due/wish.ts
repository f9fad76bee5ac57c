/**
 * By when, read from a line that somebody typed: "bellen over de levering morgen voor 12". What the line says is a wish; which moment that is depends on the
 * clock and the service hours, which are not known here. Not the grammar of promises in letters: only what one types on purpose. Pure.
 */
import { DUE_WORDS, type DueLanguage, type DueWords } from "./words.ts";

export type DueDay =
  | { kind: "ahead"; days: number }
  | { kind: "business_days"; days: number }
  /** The next one, today not counted; 0 is Monday. */
  | { kind: "weekday"; weekday: number }
  | { kind: "date"; day: number; month: number };
export type DueTime = { hours: number; minutes: number };
export type DueWish = { kind: "in"; minutes: number } | { kind: "on"; day: DueDay; time: DueTime | null };

export type Read = {
  /** The line without what says by when. */
  words: string;
  wish: DueWish | null;
  /** False: said twice, or in a way that can mean two things. Then it is asked. */
  sure: boolean;
};

const MOST_READ = 400;
const NUMBER = "\\d{1,3}";
/** Letters and digits around it make it another word: `\b` does not know é. */
const ALONE = { before: "(?<![\\p{L}\\d])", after: "(?![\\p{L}\\d])" };

type Found = { at: number; length: number; wish: DueWish; sure: boolean };

export function readDue(line: string, language: DueLanguage): Read {
  const text = line.slice(0, MOST_READ);
  const found = findDue(text, DUE_WORDS[language]);
  const [first] = found;
  if (!first) return { words: tidy(text), wish: null, sure: false };
  const words = tidy(text.slice(0, first.at) + text.slice(first.at + first.length));
  return { words, wish: first.wish, sure: first.sure && found.length === 1 };
}

/** What is left may begin or end with a sign that belonged to what is gone. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;!?])/g, "$1")
    .replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, "");

const any = (parts: readonly string[]): string => parts.map((part) => `(?:${part})`).join("|");

function patternOf(words: DueWords): RegExp {
  const { at, clock, noon, units } = words;
  const count = `${NUMBER}|${any(words.numbers)}`;
  const unit = any([units.businessDays, units.days, units.hours, units.minutes]);
  const after = `(?:${any(words.after)})\\s?(?<count>${count})\\s?(?<unit>${unit})`;
  const date = `(?<dayOfMonth>\\d{1,2})(?:er|e)?\\s(?<month>${any(words.months)})|(?<day2>\\d{1,2})[/-](?<month2>\\d{1,2})(?![/\\d-])`;
  const day = `(?<ahead>${any(words.ahead.map(([said]) => said))})|(?<weekday>${any(words.weekdays)})|${date}`;
  const time = `(?<noon>${noon})|(?:(?<sign>${at})\\s)?(?<hours>\\d{1,2})(?:[:.hu](?<minutes>\\d{2}))?(?<tail>${clock})`;
  const before = `(?:(?:op|le|ce|on|by|before|voor|vóór|tegen|avant|pour|uiterlijk)\\s)?`;
  return new RegExp(
    `${ALONE.before}(?:${after}|${before}(?:${day})(?:,?\\s(?:${time}))?|${timeAlone(words)})${ALONE.after}`,
    "giu",
  );
}

/** A bare number is no time: it needs a word before it. */
const timeAlone = ({ at, clock, noon }: DueWords): string =>
  `(?<noonAlone>${noon})|(?:${at})\\s(?<hoursAlone>\\d{1,2})(?:[:.hu](?<minutesAlone>\\d{2}))?(?<tailAlone>${clock})`;

/** More than one is too many: it is not known which is meant. */
const MOST_FOUND = 2;

function findDue(text: string, words: DueWords): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(patternOf(words))) {
    const read = meaning(match.groups ?? {}, words);
    if (read) found.push({ at: match.index, length: match[0].length, ...read });
    if (found.length === MOST_FOUND) break;
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Meaning = { wish: DueWish; sure: boolean };

/** Read from the top; the first line that is there says it. */
function meaning(groups: Groups, words: DueWords): Meaning | null {
  if (groups.count) return afterSpan(groups, words);
  const alone = {
    noon: groups.noonAlone,
    hours: groups.hoursAlone,
    minutes: groups.minutesAlone,
    tail: groups.tailAlone,
  };
  const day = dayOf(groups, words);
  const time = timeOf(day ? groups : alone);
  if (time === "none" && (groups.hours || alone.hours)) return null;
  const moment = time === "none" ? null : time;
  if (day) return { wish: { kind: "on", day, time: moment?.time ?? null }, sure: moment?.sure ?? true };
  return moment
    ? { wish: { kind: "on", day: { kind: "ahead", days: 0 }, time: moment.time }, sure: moment.sure }
    : null;
}

const says = (pattern: string, text: string): boolean => new RegExp(`^(?:${pattern})$`, "iu").test(text);

function afterSpan({ count = "", unit = "" }: Groups, { numbers, units }: DueWords): Meaning | null {
  const word = numbers.findIndex((number) => says(number, count)) + 1;
  const amount = /^\d+$/.test(count) ? Number(count) : word;
  if (amount === 0) return null;
  const SPANS: readonly [string, DueWish][] = [
    [units.businessDays, { kind: "on", day: { kind: "business_days", days: amount }, time: null }],
    [units.days, { kind: "on", day: { kind: "ahead", days: amount }, time: null }],
    [units.hours, { kind: "in", minutes: amount * 60 }],
    [units.minutes, { kind: "in", minutes: amount }],
  ];
  const span = SPANS.find(([pattern]) => says(pattern, unit));
  return span ? { wish: span[1], sure: true } : null;
}

function dayOf({ ahead, weekday, dayOfMonth, month, day2, month2 }: Groups, words: DueWords): DueDay | null {
  if (ahead) return { kind: "ahead", days: words.ahead.find(([said]) => says(said, ahead))![1] };
  if (weekday) return { kind: "weekday", weekday: words.weekdays.findIndex((said) => says(said, weekday)) };
  if (dayOfMonth && month) return date(Number(dayOfMonth), words.months.findIndex((said) => says(said, month)) + 1);
  return day2 && month2 ? date(Number(day2), Number(month2)) : null;
}

const date = (day: number, month: number): DueDay | null =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { kind: "date", day, month } : null;

/** From one to six without minutes may be in the afternoon, or may not: it is asked. */
const MAY_BE_AFTERNOON = 6;

function timeOf({ noon, hours, minutes, tail = "" }: Groups): { time: DueTime; sure: boolean } | "none" {
  if (noon) return { time: { hours: 12, minutes: 0 }, sure: true };
  if (!hours) return "none";
  const [said, past] = [Number(hours), Number(minutes ?? 0)];
  if (said > 23 || past > 59) return "none";
  const isAfternoon = /pm$/i.test(tail) && said < 12;
  const isSaid = /[ap]m$/i.test(tail) || minutes !== undefined || said > MAY_BE_AFTERNOON;
  const isLikely = isAfternoon || (!isSaid && said > 0);
  return { time: { hours: said + (isLikely ? 12 : 0), minutes: past }, sure: isSaid };
}
