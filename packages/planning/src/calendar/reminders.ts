/** When to remind of something that is due, in service time: never while everybody is gone. */
import type { Calendar } from "./calendar.ts";

const MINUTE = 60_000;
/** No reminder looks back further: what is due next year is not reminded this year. */
const FURTHEST_BACK = 60 * 24 * 60 * MINUTE;

/** The last moment of service from which `minutes` of service time are left until `due`; not before `earliest`. */
export function beforeDue(calendar: Calendar, due: Date, minutes: number, earliest: Date): Date {
  let [low, high] = [Math.max(earliest.getTime(), due.getTime() - FURTHEST_BACK), due.getTime()];
  if (calendar.serviceTimeBetween(new Date(low), due) <= minutes) return opening(calendar, new Date(low), due);
  while (high - low > MINUTE / 2) {
    const middle = (low + high) / 2;
    if (calendar.serviceTimeBetween(new Date(middle), due) >= minutes) low = middle;
    else high = middle;
  }
  return new Date(Math.round(low / MINUTE) * MINUTE);
}

/** When it does not open before the due time: the due time itself. */
function opening(calendar: Calendar, at: Date, due: Date): Date {
  const next = calendar.nextOpening(at);
  return next.kind === "moment" && next.at < due ? next.at : due;
}

/** `minutes` of service time before `due`. Nobody needs reminding of what they heard a minute ago: half of a short time is left to them first. */
export function reminderAt(calendar: Calendar, { since, due }: { since: Date; due: Date }, minutes: number): Date {
  const all = calendar.serviceTimeBetween(since, due);
  return beforeDue(calendar, due, Math.min(minutes, all / 2), since);
}

/** At the due time while somebody is there, also when it closes at that moment; else when it opens again. */
export function overdueAt(calendar: Calendar, due: Date): Date {
  if (calendar.isOpen(new Date(due.getTime() - 1))) return due;
  const next = calendar.nextOpening(due);
  return next.kind === "moment" ? next.at : due;
}
