/**
 * What the clocks of a place show, from the time zone data that the runtime already has (Intl). Asking Intl is slow and offsets change twice a year, so
 * the changes of a year are looked up once and remembered.
 */
import { DAY } from "./days.ts";

/** From `from` until `to` the local clock is `offset` milliseconds ahead of UTC. */
export type OffsetSpan = { from: number; to: number; offset: number };

export type Zone = {
  name: string;
  offsetAt(at: number): number;
  /** The spans that together cover everything from `from` until `to`, in order. */
  spans(from: number, to: number): OffsetSpan[];
};

const WEEK = 7 * DAY;
const MINUTE = 60_000;
const OFFSET_TEXT = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/;

/** null when the runtime knows no zone of that name. */
export function openZone(name: string): Zone | null {
  const ask = askOffset(name);
  if (!ask) return null;
  const years = new Map<number, OffsetSpan[]>();
  const spansOfYear = (year: number) => remember(years, year, () => findSpans(ask, Date.UTC(year), Date.UTC(year + 1)));
  return {
    name,
    offsetAt: (at) => spansOfYear(utcYear(at)).find((span) => at < span.to)!.offset,
    spans: (from, to) => joinSpans(from, to, spansOfYear),
  };
}

/**
 * The moment at which the clock of a place shows `wall`: that reading as if it were UTC. Both in milliseconds since 1970. Corrected twice, so that it is right on a day on
 * which the clock changes as well.
 */
export const momentAt = (zone: Zone, wall: number): number => wall - zone.offsetAt(wall - zone.offsetAt(wall));

const utcYear = (at: number): number => new Date(at).getUTCFullYear();

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function askOffset(timeZone: string): ((at: number) => number) | null {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    return (at) => readOffset(format.format(at));
  } catch {
    return null; // Intl refuses an unknown name with a RangeError.
  }
}

function readOffset(text: string): number {
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = OFFSET_TEXT.exec(text) ?? [];
  const size = Number(hours) * 3_600_000 + Number(minutes) * MINUTE + Number(seconds) * 1000;
  return sign === "-" ? -size : size;
}

/** Looks once a week: no place changes its clocks and back again within seven days. */
function findSpans(ask: (at: number) => number, from: number, to: number): OffsetSpan[] {
  const spans: OffsetSpan[] = [{ from, to, offset: ask(from) }];
  for (let at = from; at < to; at += WEEK) {
    const last = spans.at(-1)!;
    const until = Math.min(at + WEEK, to - MINUTE);
    if (ask(until) === last.offset) continue;
    last.to = findChange(ask, at, until);
    spans.push({ from: last.to, to, offset: ask(last.to) });
  }
  return spans;
}

/** The first whole minute after `low` at which the offset is another than at `low`; `high` has another. */
function findChange(ask: (at: number) => number, low: number, high: number): number {
  const before = ask(low);
  let [same, other] = [low / MINUTE, high / MINUTE];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (ask(middle * MINUTE) === before) same = middle;
    else other = middle;
  }
  return other * MINUTE;
}

function joinSpans(from: number, to: number, ofYear: (year: number) => OffsetSpan[]): OffsetSpan[] {
  const joined: OffsetSpan[] = [];
  for (let year = utcYear(from); year <= utcYear(to - 1); year++) {
    for (const span of ofYear(year)) {
      const last = joined.at(-1);
      if (last?.offset === span.offset) last.to = span.to;
      else joined.push({ ...span });
    }
  }
  return joined
    .map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from < span.to);
}
