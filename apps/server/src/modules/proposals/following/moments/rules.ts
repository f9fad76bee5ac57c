/** Which moment words of an earlier message mean, read as on the day they were written. Pure. */
import { resolveMoment } from "@luwte/language/moments/resolve.ts";
import type { BusinessDays, Mention } from "@luwte/language/moments/shapes.ts";
import { momentAt, openZone, type Zone } from "@luwte/planning/calendar/zone.ts";
import type { Place } from "../shapes.ts";

export type Meant = { readonly at: Date; readonly isSure: boolean };

const MINUTE = 60_000;
const A_DAY = 1440;
const [NINE_IN_THE_MORNING, FIVE_IN_THE_AFTERNOON] = [9 * 60, 17 * 60];

const localOf = (at: number, zone: Zone): string => new Date(at + zone.offsetAt(at)).toISOString().slice(0, 16);

function teamOf({ days }: Place, zone: Zone): BusinessDays {
  const minutesOf = (moment: string): number => {
    const at = Date.parse(moment);
    return ((at + zone.offsetAt(at)) / MINUTE) % A_DAY;
  };
  const hours = new Map(
    days.map(({ day, opensAt, closesAt }) => [day, { opens: minutesOf(opensAt), closes: minutesOf(closesAt) }]),
  );
  return {
    isOpen: (day) => hours.has(day),
    opensAt: (day) => hours.get(day)?.opens ?? NINE_IN_THE_MORNING,
    closesAt: (day) => hours.get(day)?.closes ?? FIVE_IN_THE_AFTERNOON,
  };
}

/** Null: it names no moment, or one that is over. */
export function meantBy(mention: Mention, writtenAt: Date, place: Place): Meant | null {
  const zone = openZone(place.timeZone);
  const moment = zone && resolveMoment(mention, localOf(writtenAt.getTime(), zone), teamOf(place, zone));
  if (!zone || !moment || moment.doubts.includes("no_such_day")) return null;
  const at = new Date(momentAt(zone, Date.parse(`${moment.due.slice(0, 16)}:00Z`)));
  return at > place.now ? { at, isSure: moment.doubts.length === 0 } : null;
}
