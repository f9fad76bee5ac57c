/** From places and hours to what is announced. Pure: `now` is always an argument. */
import type { Channel } from "@luwte/contract/conversations.ts";
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import { openZone, type Zone } from "@luwte/planning/calendar/zone.ts";
import type { Range } from "@luwte/planning/waiting/situation.ts";
import type { Place } from "../routing/public.ts";
import type { Hours, Named } from "./shapes.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Who is served by the same people, so that they wait alike. */
export const queueOf = ({ channel, teamId, skills }: Pick<Place, "channel" | "teamId" | "skills">): string =>
  [channel, teamId ?? "", ...skills.map(({ skillId, level }) => `${skillId}:${level}`).toSorted()].join("|");

/** Opening a zone costs a thousand times as much as asking it. */
const zones = new Map<string, Zone>();
function zoneOf(name: string): Zone {
  const zone = zones.get(name) ?? openZone(name)!;
  zones.set(name, zone);
  return zone;
}

/** On the clock of the service: the hour, and a number that grows by one each day. */
export function clockOf(at: Date, timeZone: string): { hour: number; day: number } {
  const local = at.getTime() + zoneOf(timeZone).offsetAt(at.getTime());
  return { hour: Math.floor((local % DAY) / HOUR), day: Math.floor(local / DAY) };
}

/** More ahead than this are told apart by a twentieth only: nobody can see the difference, and it is worked out once for all of them. */
const EXACT_UP_TO = 20;
export const roughly = (ahead: number): number =>
  ahead <= EXACT_UP_TO
    ? ahead
    : Math.round(EXACT_UP_TO * 1.05 ** Math.round(Math.log(ahead / EXACT_UP_TO) / Math.log(1.05)));

/** A range of service time as moments; null when there is no service time in sight. */
export function namedFrom({ low, high }: Range, now: Date, calendar: Calendar): Named | null {
  const earliest = calendar.addServiceTime(now, low / 60);
  const latest = calendar.addServiceTime(now, high / 60);
  if (earliest.kind !== "moment" || latest.kind !== "moment") return null;
  return { low, high, earliest: earliest.at, latest: latest.at };
}

export const waitedSeconds = (from: Date, until: Date, calendar: Calendar): number =>
  Math.max(0, calendar.serviceTimeBetween(from, until) * 60);

/** How many serve at each hour of the week, by what was usual; absent: nobody was ever seen then. */
export type Usual = ReadonlyMap<number, number>;
export const hourOfWeek = (day: number, hour: number): number => (((day % 7) + 7) % 7) * 24 + hour;

/**
 * Who is there now. Mails that wait while we are closed, or while nobody is at the desk for a moment, are for who usually is there; a chat is for who is there.
 * 0: nobody knows.
 */
export function servingFor(
  place: { serving: number; channel: Channel },
  { now, opening, timeZone, usual }: Pick<Hours, "opening" | "timeZone"> & { now: Date; usual: Usual },
): number {
  const next = opening[place.channel].nextOpening(now);
  const isOpen = next.kind === "moment" && next.at.getTime() <= now.getTime();
  if (place.channel === "chat" || (isOpen && place.serving > 0)) return place.serving;
  if (next.kind !== "moment") return 0;
  const { hour, day } = clockOf(next.at, timeZone);
  return usual.get(hourOfWeek(day, hour)) ?? 0;
}

/** When we are there again; null: we are, by the clock or because somebody is. */
export function opensAtFor(
  channel: Channel,
  serving: number,
  { opening }: Pick<Hours, "opening">,
  now: Date,
): Date | null {
  const next = opening[channel].nextOpening(now);
  if (next.kind !== "moment" || next.at.getTime() <= now.getTime()) return null;
  return channel === "chat" && serving > 0 ? null : next.at;
}
