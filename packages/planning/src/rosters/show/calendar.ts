/** One agent's shifts as iCalendar (RFC 5545), for the calendar in a pocket. Times are in UTC, so that no calendar needs to know the zone. */
import { momentOf, openClock } from "../clock.ts";
import type { RosterProblem } from "../problem.ts";
import type { Roster } from "../roster.ts";
import { clockOf, type Event, eventsOf } from "./moments.ts";

/** The words in it, in the agent's language: `summary` of a shift, `pause` for a line per break ("12:30-13:00" follows). */
export type CalendarWords = { summary(event: Event): string; pause: string };

const OCTETS = 75;

/** A whole file. A shift that comes in a later version of the roster under the same agent and date replaces the one there was. */
export function calendarOf(problem: RosterProblem, roster: Roster, agent: string, words: CalendarWords): string {
  const told = momentOf(problem.toldAt);
  const stamp = told ? (openClock(problem.zone)?.at(told.day, told.minutes) ?? 0) : 0;
  const events = eventsOf(problem, roster).filter(({ assignment }) => assignment.agent === agent);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Luwte//Roster//EN",
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, stamp, problem.zone, words)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: Event, stamp: number, zone: string, words: CalendarWords): string[] {
  const { assignment, start, end, breaks } = event;
  const clock = clockOf(zone);
  const pauses = breaks.map(({ from, to }) => `${words.pause} ${clock(from).time}-${clock(to).time}`);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(`${assignment.agent}-${assignment.date}@roster.luwte`)}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(start)}`,
    `DTEND:${utc(end)}`,
    `SUMMARY:${escaped(words.summary(event))}`,
    ...(pauses.length > 0 ? [`DESCRIPTION:${escaped(pauses.join("\n"))}`] : []),
    "END:VEVENT",
  ];
}

/** 20260302T080000Z */
function utc(at: number): string {
  return `${new Date(at * 60_000).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}

/** Nothing that somebody wrote can begin a line or a property of its own. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r?\n|\r/g, "\\n")
    .replaceAll(/\p{Cc}/gu, "");
}

/** At most 75 octets a line; what follows begins with a space. A character is never cut in two. */
function folded(line: string): string {
  let [text, room] = ["", OCTETS];
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (size > room) [text, room] = [`${text}\r\n `, OCTETS - 1];
    text += sign;
    room -= size;
  }
  return text;
}
