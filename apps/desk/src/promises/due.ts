/** By when: the usual choices, and what somebody typed, on the days on which the team is there. Pure: the clock and the days are arguments. */
import type { PromiseProposal } from "@luwte/contract/promises.ts";
import type { ServiceDay } from "@luwte/contract/serviceLevels.ts";
import { findMoments } from "@luwte/language/moments/find.ts";
import { phraseOf, withoutPhrase } from "@luwte/language/moments/phrase.ts";
import { resolveMoment } from "@luwte/language/moments/resolve.ts";
import type { BusinessDays, Mention, Moment } from "@luwte/language/moments/shapes.ts";
import { isOurs } from "@luwte/language/owing/ours.ts";
import { findOwed } from "@luwte/language/owing/owed.ts";
import type { Clock } from "../words/time.ts";
import { fromLocalInput, localInput } from "../words/zoned.ts";

export type Days = readonly ServiceDay[];
export type DueChoice = { key: "today" | "beforeNoon" | "twoDays"; at: number };

const MINUTE = 60_000;
/** Nobody promises for a day that ends in a moment. */
const LEAST_LEFT = 15 * MINUTE;

const todayOf = (clock: Clock): string => localInput(clock.now, clock.timeZone).slice(0, 10);
const at = (local: string, clock: Clock): number | null => fromLocalInput(local, clock.timeZone);

export function dueChoices(days: Days, clock: Clock): DueChoice[] {
  const today = days.find(({ day }) => day === todayOf(clock));
  const [next, second] = days.filter(({ day }) => day > todayOf(clock));
  const closing = today ? Date.parse(today.closesAt) : 0;
  return [
    ...(closing > clock.now + LEAST_LEFT ? [{ key: "today" as const, at: closing }] : []),
    ...(next ? [{ key: "beforeNoon" as const, at: at(`${next.day}T12:00`, clock)! }] : []),
    ...(second ? [{ key: "twoDays" as const, at: Date.parse(second.closesAt) }] : []),
  ];
}

type Meant = { at: number; sure: boolean };

/** What a line means by when. A day on which nobody is there becomes the next one on which somebody is, and is asked. Null: not to be known. */
function meantBy(mention: Mention, days: Days, clock: Clock): Meant | null {
  const moment = resolveMoment(mention, localInput(clock.now, clock.timeZone), teamOf(days, clock));
  if (!moment || moment.doubts.includes("no_such_day") || moment.doubts.includes("already_past")) return null;
  const due = at(moment.doubts.includes("nobody_there") ? onNextDay(moment, days, clock) : moment.due, clock);
  return due === null || due <= clock.now ? null : { at: due, sure: moment.doubts.length === 0 };
}

/** The days that were loaded; further ahead nobody is known to be there, so it is asked. */
function teamOf(days: Days, clock: Clock): BusinessDays {
  const known = new Map(days.map((one) => [one.day, one]));
  const hour = (day: string, end: "opensAt" | "closesAt", otherwise: number) => {
    const moment = known.get(day)?.[end];
    return moment ? minutesOf(moment, clock) : otherwise;
  };
  return {
    isOpen: (day) => known.has(day),
    opensAt: (day) => hour(day, "opensAt", NINE_IN_THE_MORNING),
    closesAt: (day) => hour(day, "closesAt", FIVE_IN_THE_AFTERNOON),
  };
}

const NINE_IN_THE_MORNING = 9 * 60;
const FIVE_IN_THE_AFTERNOON = 17 * 60;

function minutesOf(moment: string, clock: Clock): number {
  const local = localInput(Date.parse(moment), clock.timeZone);
  return Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
}

function onNextDay({ due, precision }: Moment, days: Days, clock: Clock): string {
  const next = days.find(({ day }) => day >= due.slice(0, 10));
  if (!next) return "";
  return precision === "minute" ? next.day + due.slice(10) : localInput(Date.parse(next.closesAt), clock.timeZone);
}

/** What is typed in the field proposes; `guess` is a moment that it may mean, offered and not taken. */
export type Typed = PromiseProposal & { guess: number | null };

export function proposalOf(line: string, days: Days, clock: Clock): Typed {
  const [first, ...others] = preciseIn(namedIn(line, clock));
  const meant = first ? meantBy(first, days, clock) : null;
  const phrase = first ? phraseOf(line, first, clock.language) : { at: line.length, length: 0 };
  const isSure = meant?.sure === true && others.every((other) => meantBy(other, days, clock)?.at === meant.at);
  return {
    source: "field",
    confidence: isSure ? 1 : meant ? 0.5 : 0,
    words: withoutPhrase(line, phrase, clock.language),
    dueAt: isSure ? new Date(meant.at).toISOString() : null,
    guess: isSure ? null : (meant?.at ?? null),
  };
}

/** "Tomorrow you can collect it, from nine": the time was on that day, so the day alone says nothing more. */
const preciseIn = (named: readonly Mention[]): Mention[] =>
  named.filter((one, at) => one.time !== null || one.day === null || named[at + 1]?.day !== one.day);

/** "Sorry for yesterday, we deliver tomorrow" promises tomorrow. Who types no more than "before Friday" means that. */
function namedIn(line: string, clock: Clock): Mention[] {
  const named = findMoments(line, clock.language);
  const ours = named.filter((mention) => isOurs(line, mention, clock));
  return ours.length > 0 ? ours : named;
}

/** The last sentence that says by when we do something: most likely what is being promised. Else nothing: an empty line is better than a wrong one. */
export const sentenceToPromise = (text: string, { language }: Clock): string =>
  findOwed(text, language).at(-1)?.part ?? "";
