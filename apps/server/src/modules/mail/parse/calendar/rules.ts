/** An invitation (text/calendar) in a few words, so that nobody needs another program to see what is asked. */
import type { CalendarEvent } from "../shapes.ts";

const MOST_LINES = 5000;
const MOST_EVENTS = 20;

/** iCalendar's lines, unfolded: name, parameters, value. */
type Line = { readonly name: string; readonly parameters: string; readonly value: string };

export function eventsOf(text: string): CalendarEvent[] {
  const lines = unfold(text).slice(0, MOST_LINES).map(lineOf);
  const method = lines.find((line) => line.name === "METHOD")?.value.toUpperCase() ?? "";
  return blocksOf(lines)
    .slice(0, MOST_EVENTS)
    .map((block) => eventOf(block, method));
}

const unfold = (text: string): string[] =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\n[ \t]/g, "")
    .split("\n");

function lineOf(line: string): Line {
  const hit = /^([A-Za-z0-9-]{1,60})((?:;(?:[^:";]|"[^"]*")*)*):(.*)$/s.exec(line.slice(0, 20_000));
  return { name: hit?.[1]?.toUpperCase() ?? "", parameters: hit?.[2] ?? "", value: unescapeText(hit?.[3] ?? "") };
}

const unescapeText = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_code, letter: string) => (letter.toLowerCase() === "n" ? "\n" : letter)).trim();

/** The lines of each VEVENT, without those of the alarms inside it. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let inside: string[] = [];
  for (const line of lines) {
    const value = line.value.toUpperCase();
    if (line.name === "BEGIN") {
      inside.push(value);
      if (value === "VEVENT") blocks.push([]);
    } else if (line.name === "END") inside = inside.slice(0, -1);
    else if (inside.at(-1) === "VEVENT") blocks.at(-1)!.push(line);
  }
  return blocks;
}

function eventOf(block: readonly Line[], method: string): CalendarEvent {
  const find = (name: string): Line | undefined => block.find((line) => line.name === name);
  const start = find("DTSTART");
  return {
    method,
    summary: (find("SUMMARY")?.value ?? "").slice(0, 500),
    location: (find("LOCATION")?.value ?? "").slice(0, 500),
    start: timeOf(start?.value),
    end: timeOf(find("DTEND")?.value),
    zone: /;TZID="?([^;:"]{1,80})/i.exec(start?.parameters ?? "")?.[1] ?? null,
    organizer: (find("ORGANIZER")?.value ?? "").replace(/^mailto:/i, "").slice(0, 320),
    uid: (find("UID")?.value ?? "").slice(0, 500),
    recurring: find("RRULE") !== undefined,
  };
}

/** `20261123T100000Z` as `2026-11-23T10:00:00Z`; a whole day as `2026-11-23`. */
function timeOf(value: string | undefined): string | null {
  const hit = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(value ?? "");
  if (!hit) return null;
  const [, year, month, day, hour, minute, second, zone] = hit;
  return `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ""}`;
}
