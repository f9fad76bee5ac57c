/** Which times are offered, and what a choice must hold. Pure. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { WaitSettings } from "@luwte/contract/waiting.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import { serviceDays } from "@luwte/planning/calendar/serviceDays.ts";
import { freeSlots } from "@luwte/planning/waiting/slots.ts";
import { clockOf, hourOfWeek, type Usual } from "../rules.ts";
import { CHOICE_KINDS, type ChoiceKind } from "../shapes.ts";

const MINUTE = 60_000;
export const MOST_SLOTS = 12;
/** More than are shown, so that a time that was shown a moment ago is still among them when it is chosen. */
const MOST_LOOKED_AT = 400;
/** Just before its time a colleague gets it. */
const COMES_UP_MINUTES = 5;

export type Capacity = {
  readonly settings: WaitSettings;
  readonly calendar: Calendar;
  readonly timeZone: string;
  readonly usual: Usual;
  readonly taken: readonly Date[];
  readonly now: Date;
};

/** Where nobody was ever seen there is somebody, since we say that we are open; at an hour that is known to be empty there is nobody. */
const AT_LEAST_ONE = 1;

/** Every time at which one more is possible, soonest first. */
export function slotsIn({ settings, calendar, timeZone, usual, taken, now }: Capacity): Date[] {
  const { minutes, percent, leadMinutes: lead, daysAhead } = settings;
  const isOpen = (at: number) => calendar.isOpen(new Date(at)) && calendar.isOpen(new Date(at + minutes * MINUTE - 1));
  return freeSlots({
    open: serviceDays(calendar, now, daysAhead).map(({ opensAt, closesAt }) => ({
      from: opensAt.getTime(),
      to: closesAt.getTime(),
    })),
    serving: (at) => (isOpen(at) ? servingAt(usual, new Date(at), timeZone) : 0),
    taken: taken.map((at) => at.getTime()),
    now: now.getTime(),
    minutes,
    share: percent / 100,
    lead,
    most: MOST_LOOKED_AT,
  }).map((at) => new Date(at));
}

function servingAt(usual: Usual, at: Date, timeZone: string): number {
  if (usual.size === 0) return AT_LEAST_ONE;
  const { day, hour } = clockOf(at, timeZone);
  return usual.get(hourOfWeek(day, hour)) ?? AT_LEAST_ONE;
}

/** Spread over what is free: the soonest few, and then some of each later day, so that a list stays short. */
export function shownOf(slots: readonly Date[], timeZone: string): Date[] {
  const days = Map.groupBy(slots, (at) => clockOf(at, timeZone).day);
  const few = [...days.values()].flatMap((day) => sampled(day, Math.max(2, Math.floor(MOST_SLOTS / days.size))));
  return few.slice(0, MOST_SLOTS);
}

/** Evenly, the first among them. */
function sampled(slots: readonly Date[], most: number): Date[] {
  if (slots.length <= most) return [...slots];
  return Array.from({ length: most }, (_, index) => slots[Math.floor((index * slots.length) / most)]!);
}

/** Who wrote a mail is mailed anyway, and has no chat to come back to. */
const FOR_MAILS: readonly ChoiceKind[] = ["call"];

export const kindsIn = (settings: WaitSettings, channel: Channel): ChoiceKind[] =>
  CHOICE_KINDS.filter((kind) => settings[kind] && (channel === "chat" || FOR_MAILS.includes(kind)));

/** Put aside until then; null: it comes up at once. */
export function asideUntil(at: Date, now: Date): Date | null {
  const until = new Date(at.getTime() - COMES_UP_MINUTES * MINUTE);
  return until > now ? until : null;
}

const PHONE = /^\+?[\d\s()./-]{6,30}$/;
/** As it was written; null: nobody can be called on it. */
export function readPhone(given: string): string | null {
  const phone = given.trim();
  const digits = phone.replace(/\D/g, "").length;
  return PHONE.test(phone) && digits >= 6 && digits <= 15 ? phone : null;
}
