/** By when: the usual choices, and what somebody typed, on the days on which the team is there. Pure: the clock and the days are arguments. */
import type { PromiseProposal } from "@luwte/contract/promises.ts";
import type { ServiceDay } from "@luwte/contract/serviceLevels.ts";
import { type DueDay, type DueTime, type DueWish, readDue } from "@luwte/language/due/wish.ts";
import type { Clock } from "../words/time.ts";
import { fromLocalInput, localInput } from "../words/zoned.ts";

export type Days = readonly ServiceDay[];
export type DueChoice = { key: "today" | "beforeNoon" | "twoDays"; at: number };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Nobody promises for a day that ends in a moment. */
const LEAST_LEFT = 15 * MINUTE;

const todayOf = (clock: Clock): string => localInput(clock.now, clock.timeZone).slice(0, 10);
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const atTime = (day: string, { hours, minutes }: DueTime, clock: Clock): number | null =>
  fromLocalInput(`${day}T${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`, clock.timeZone);

const NOON: DueTime = { hours: 12, minutes: 0 };

export function dueChoices(days: Days, clock: Clock): DueChoice[] {
  const today = days.find(({ day }) => day === todayOf(clock));
  const [next, second] = days.filter(({ day }) => day > todayOf(clock));
  const closing = today ? Date.parse(today.closesAt) : 0;
  return [
    ...(closing > clock.now + LEAST_LEFT ? [{ key: "today" as const, at: closing }] : []),
    ...(next ? [{ key: "beforeNoon" as const, at: atTime(next.day, NOON, clock)! }] : []),
    ...(second ? [{ key: "twoDays" as const, at: Date.parse(second.closesAt) }] : []),
  ];
}

type Meant = { at: number; sure: boolean };

/** A day on which nobody is there becomes the next one on which somebody is, and is asked. Null: not to be known. */
export function momentOf(wish: DueWish, days: Days, clock: Clock): Meant | null {
  if (wish.kind === "in") return { at: clock.now + wish.minutes * MINUTE, sure: true };
  const wanted = dayOf(wish.day, days, clock);
  const there = wanted && days.find(({ day }) => day >= wanted);
  if (!there) return null;
  const at = wish.time ? atTime(there.day, wish.time, clock) : Date.parse(there.closesAt);
  if (at === null || at <= clock.now) return null;
  return { at, sure: there.day === wanted };
}

const DAYS: {
  [Kind in DueDay["kind"]]: (wish: Extract<DueDay, { kind: Kind }>, days: Days, today: string) => string | null;
} = {
  ahead: ({ days }, _service, today) => dayAfter(today, days),
  business_days: ({ days }, service, today) => service.filter(({ day }) => day > today)[days - 1]?.day ?? null,
  weekday: ({ weekday }, _service, today) => nextWeekday(today, weekday),
  date: ({ day, month }, _service, today) => nextDate(today, day, month),
};

const dayOf = (wish: DueDay, days: Days, clock: Clock): string | null =>
  (DAYS[wish.kind] as (wish: DueDay, days: Days, today: string) => string | null)(wish, days, todayOf(clock));

function nextWeekday(today: string, weekday: number): string {
  const now = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayAfter(today, (weekday - now + 7) % 7 || 7);
}

/** This year, or the next when it is over already. Null for a day that no month has. */
function nextDate(today: string, day: number, month: number): string | null {
  const year = Number(today.slice(0, 4));
  const written = (of: number) => `${of}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const chosen = written(year) >= today ? written(year) : written(year + 1);
  const exists = !Number.isNaN(Date.parse(chosen)) && new Date(chosen).toISOString().startsWith(chosen);
  return exists ? chosen : null;
}

/** What is typed in the field proposes; `guess` is a moment that it may mean, offered and not taken. */
export type Typed = PromiseProposal & { guess: number | null };

export function proposalOf(line: string, days: Days, clock: Clock): Typed {
  const { words, wish, sure } = readDue(line, clock.language);
  const meant = wish && momentOf(wish, days, clock);
  const isSure = meant !== null && sure && meant.sure;
  return {
    source: "field",
    confidence: isSure ? 1 : meant ? 0.5 : 0,
    words,
    dueAt: isSure ? new Date(meant.at).toISOString() : null,
    guess: isSure ? null : (meant?.at ?? null),
  };
}

const SENTENCE = /[^.!?\n]+[.!?]?/g;
/** To whom one writes is no part of what one promises. */
const GREETING =
  /^\s*(?:beste|geachte|dag|hallo|goedemorgen|goedemiddag|bonjour|chère?|dear|hi|hello)\b[^,]{0,60},\s*/iu;

/** The last sentence that says by when: most likely what is being promised. Else nothing: an empty line is better than a wrong one. */
export function sentenceToPromise(text: string, clock: Clock): string {
  const sentences = text.match(SENTENCE) ?? [];
  return (
    sentences
      .findLast((sentence) => readDue(sentence, clock.language).wish !== null)
      ?.replace(GREETING, "")
      .trim() ?? ""
  );
}
