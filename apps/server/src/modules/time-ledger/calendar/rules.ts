/** Meetings from an iCalendar file (RFC 5545): only from when until when. Titles, places and guests are not read. */
import { momentAt, type Zone } from "@luwte/planning/calendar/zone.ts";
import ICAL from "ical.js";
import type { Meeting } from "../shapes.ts";

const HOUR = 3_600_000;
/** What lasts longer is leave or a reminder, and no meeting. */
const LONGEST_MS = 10 * HOUR;
/** Of all rules of one file together: a rule of a century must not keep a server busy. */
const MOST_STEPS = 6_000;
const MOST_MEETINGS = 1_000;

type Window = { from: Date; to: Date; zone: Zone; openZone: (name: string) => Zone | null };
export type Read = { meetings: Meeting[]; skipped: number };

/** Null: it is no calendar. What cannot be a meeting is counted: all-day, cancelled, marked as free, or too long. */
export function readMeetings(text: string, window: Window): Read | null {
  const root = parsed(text);
  if (!root) return null;
  const read: Read = { meetings: [], skipped: 0 };
  const budget = { steps: MOST_STEPS };
  for (const component of root.getAllSubcomponents("vevent")) {
    const event = new ICAL.Event(component);
    if (event.isRecurrenceException()) continue;
    if (isNoMeeting(event)) read.skipped++;
    else read.meetings.push(...occurrences(event, window, budget));
  }
  read.meetings = read.meetings.slice(0, MOST_MEETINGS);
  return read;
}

function parsed(text: string): ICAL.Component | null {
  try {
    const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return root.name === "vcalendar" ? root : null;
  } catch {
    return null; // The library throws at what it cannot read.
  }
}

function isNoMeeting(event: ICAL.Event): boolean {
  if (!event.startDate || event.startDate.isDate) return true;
  const said = (name: string) => String(event.component.getFirstPropertyValue(name) ?? "").toUpperCase();
  return said("status") === "CANCELLED" || said("transp") === "TRANSPARENT";
}

function occurrences(event: ICAL.Event, window: Window, budget: { steps: number }): Meeting[] {
  if (!event.isRecurring()) return within(event, event.startDate, event.endDate, window);
  const found: Meeting[] = [];
  const iterator = event.iterator();
  while (budget.steps-- > 0) {
    const next = iterator.next();
    if (!next || momentOf(next, zoneOf(event), window) >= window.to) break;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    if (!isNoMeeting(item)) found.push(...within(item, startDate, endDate, window));
  }
  return found;
}

/** The name of a zone as the file writes it. */
const zoneOf = ({ component }: ICAL.Event): string | null =>
  (component.getFirstProperty("dtstart")?.getParameter("tzid") as string | undefined) ?? null;

function within(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, window: Window): Meeting[] {
  const zone = zoneOf(event);
  const [from, to] = [momentOf(start, zone, window), momentOf(end, zone, window)];
  const isMeeting = from < to && +to - +from <= LONGEST_MS;
  return isMeeting && to > window.from && from < window.to ? [{ from, to }] : [];
}

/** By the zone that is named, where the runtime knows it, else as the file explains it; a time without a zone is one of the organisation. */
function momentOf(time: ICAL.Time, name: string | null, { zone, openZone }: Window): Date {
  if (time.zone?.tzid === "UTC") return time.toJSDate();
  const known = name === null ? zone : openZone(name);
  if (!known && time.zone && time.zone.tzid !== "floating") return time.toJSDate();
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  return new Date(momentAt(known ?? zone, wall));
}
