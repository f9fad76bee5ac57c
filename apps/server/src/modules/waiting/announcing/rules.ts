/** What is announced to whom in one pass. Pure. */
import type { Calendar } from "@luwte/planning/calendar/calendar.ts";
import { type Learned, rangeFor } from "@luwte/planning/waiting/learn.ts";
import { reasonToTell, type Standing, type Told } from "@luwte/planning/waiting/telling.ts";
import type { Line, Place } from "../../routing/public.ts";
import { clockOf, namedFrom, queueOf, roughly, servingFor, type Usual } from "../rules.ts";
import type { Announcement, Hours, Named, Reason, Waiting } from "../shapes.ts";

export type Scene = Hours & {
  readonly now: Date;
  readonly line: Line;
  readonly usual: Usual;
  readonly learned: ReadonlyMap<string, Learned>;
  readonly waiting: readonly Waiting[];
};
export type Wanted = { readonly place: Place; readonly said: Omit<Announcement, "id"> };

/** Everybody in the line who hears something else than they heard, or hears something for the first time. */
export function announcementsIn(scene: Scene): Wanted[] {
  const heard = new Map(scene.waiting.map((waiting) => [waiting.conversationId, waiting.said]));
  const rangeOf = rememberedRanges(scene);
  return [...scene.line.values()].flatMap((place) => {
    const said = announcementFor(scene, place, heard.get(place.id) ?? null, rangeOf);
    return said ? [{ place, said }] : [];
  });
}

type RangeOf = (queue: string, ahead: number, serving: number, calendar: Calendar) => Named | null;

/** Many stand alike, and working out a range takes a fraction of a millisecond: too long for each of thousands. */
function rememberedRanges({ learned, now, timeZone }: Scene): RangeOf {
  const known = new Map<string, Named | null>();
  const { hour } = clockOf(now, timeZone);
  return (queue, ahead, serving, calendar) => {
    const key = `${queue} ${ahead} ${serving}`;
    if (!known.has(key)) {
      const range = serving > 0 ? rangeFor(learned.get(queue)!, { ahead, serving, hour }) : null;
      known.set(key, range && namedFrom(range, now, calendar));
    }
    return known.get(key)!;
  };
}

function announcementFor(
  scene: Scene,
  place: Place,
  before: Announcement | null,
  rangeOf: RangeOf,
): Wanted["said"] | null {
  const { now, timeZone } = scene;
  const calendar = scene.measure[place.channel];
  const serving = servingFor(place, scene);
  const queue = queueOf(place);
  const named = scene.learned.has(queue) ? rangeOf(queue, roughly(place.ahead), serving, calendar) : null;
  const reason = reasonFor(before, named, { ahead: place.ahead, serving }, now);
  if (!reason) return null;
  const { channel, waitingSince, ahead } = place;
  return { at: now, queue, channel, waitingSince, ahead, serving, ...clockOf(now, timeZone), named, reason };
}

/** That nothing is known is said once, and stays so until something is. */
function reasonFor(
  before: Announcement | null,
  named: Named | null,
  { ahead, serving }: Pick<Standing, "ahead" | "serving">,
  now: Date,
): Reason | null {
  if (!before && !named) return "unknown";
  const standing: Standing = { span: named && spanOf(named), ahead, serving };
  return reasonToTell(before && toldIn(before), standing, now.getTime());
}

const spanOf = ({ earliest, latest }: Named) => ({ earliest: earliest.getTime(), latest: latest.getTime() });
const toldIn = ({ named, ahead, serving }: Announcement): Told | null => named && { ...spanOf(named), ahead, serving };
