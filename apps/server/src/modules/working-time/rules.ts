/** Whether something may be pushed to somebody, and when it will be. Pure. */
import type { PersonId } from "@luwte/contract/ids.ts";
import { OVERRIDE_MINUTES, type Reach } from "@luwte/contract/workingTime.ts";
import { nextStartOf, stateAt, type WorkingTime } from "@luwte/planning/calendar/working.ts";
import type { Zone } from "@luwte/planning/calendar/zone.ts";
import type { Written } from "./shapes.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A shift by own choice ends by itself: nobody forgets to go home for good. */
const LONGEST_CHOICE = 12 * HOUR;

export const timeOf = ({ patterns, days, chosen }: Written): WorkingTime => ({
  patterns,
  daysOff: days.flatMap(({ day }) => (day.kind === "off" ? [day.day] : [])),
  extra: days.flatMap(({ day }) => (day.kind === "extra" ? [{ day: day.day, from: day.from, to: day.to }] : [])),
  chosen,
});

type Facts = { personId: PersonId; written: Written; zone: Zone; atDesk: boolean };

/** What is written decides; where nothing is, a desk that is open and a choice that is not "away". */
export function reachOf({ personId, written, zone, atDesk }: Facts, now: Date): Reach {
  const time = timeOf(written);
  const state = stateAt(time, zone, now);
  if (state === "unknown")
    return { personId, works: atDesk, because: atDesk ? "at_desk" : "not_at_desk", nextStart: null };
  const works = state === "working";
  const because = written.chosen.some(({ from, to }) => from <= now && now < to) ? "chosen" : "written";
  const nextStart = works ? null : (nextStartOf(time, zone, now)?.toISOString() ?? null);
  return { personId, works, because, nextStart };
}

/** Why a choice of "until" cannot be; null: it can. */
export function problemWithChoice(until: Date, now: Date): { code: string; latest?: string } | null {
  if (until <= now) return { code: "in_the_past" };
  const latest = new Date(now.getTime() + LONGEST_CHOICE);
  return until > latest ? { code: "too_far", latest: latest.toISOString() } : null;
}

/** From when on an override still lets something through. */
export const overridesSince = (now: Date): Date => new Date(now.getTime() - OVERRIDE_MINUTES * MINUTE);

/** The first of twelve months, with the present one as the last. */
export const yearBefore = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1));
