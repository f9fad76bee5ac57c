/**
 * Load: how much is asked of somebody now, as one quantity. Routing asks it today; recovery, forecast and roster will ask the same function, so that what
 * protects people is one number with one explanation. Pure: `now` is an argument.
 *
 * It counts work and never the person: no speed, no score, no learned weight. All weights are settings that a team can read.
 */
import { CHANNELS, type Channel, HEAVINESS } from "@luwte/contract/conversations.ts";
import { LOAD_PARTS, type Load, type LoadSettings } from "@luwte/contract/routing.ts";
import { freshness } from "@luwte/planning/routing/order.ts";
import type { Heaviness, OpenWork, RecentWork, Work } from "./shapes.ts";

type LoadPart = Load["parts"][number];
type Horizon = Load["horizon"];

const HOUR = 3_600_000;
/** Loads are sums of fractions: compared and shown in thousandths, so that 0.1 + 0.2 is 0.3. */
const rounded = (load: number): number => Math.round(load * 1000) / 1000;

export const DEFAULT_LOAD_SETTINGS: LoadSettings = {
  weights: { mail: 1, chat: 2 },
  heaviness: { light: 0.5, normal: 1, heavy: 2 },
  quietShare: { mail: 0, chat: 0.5 },
  freshShare: 0.1,
  ceiling: 10,
  horizon: { normal: 0.4, busy: 0.8 },
};

/** Calm, normal or busy; read from the top, the first line that holds wins. */
const HORIZON: readonly { name: Horizon; holds: (share: number, from: LoadSettings["horizon"]) => boolean }[] = [
  { name: "busy", holds: (share, from) => share >= from.busy },
  { name: "normal", holds: (share, from) => share >= from.normal },
  { name: "calm", holds: () => true },
];

export function loadOf(work: Work, settings: LoadSettings, now: Date): Load {
  const parts = countParts(work, settings, now).filter((part) => part.count > 0);
  for (const part of parts) part.load = rounded(part.load);
  const load = rounded(parts.reduce((sum, part) => sum + part.load, 0));
  return { load, ceiling: settings.ceiling, parts, horizon: horizonOf(load, settings) };
}

export const horizonOf = (load: number, settings: LoadSettings): Horizon =>
  HORIZON.find((line) => line.holds(load / settings.ceiling, settings.horizon))!.name;

/** Every kind of part of every channel: what ordinary conversations weigh, what heavy (or light) ones differ from that, what is left of freshness. */
function countParts(work: Work, settings: LoadSettings, now: Date): LoadPart[] {
  const parts = CHANNELS.flatMap((channel) =>
    LOAD_PARTS.map((kind): LoadPart => ({ kind, channel, count: 0, load: 0 })),
  );
  for (const item of work.open) {
    const ordinary = ordinaryWeight(item, settings);
    if (!item.quiet || ordinary > 0) add(parts, item.quiet ? "quiet" : "waiting", item.channel, ordinary);
    if (item.heaviness !== "normal") add(parts, "heavy", item.channel, weightOf(item, settings) - ordinary);
  }
  for (const item of work.recent) {
    const fresh = freshLoad(item, settings, now);
    if (fresh > 0) add(parts, "fresh", item.channel, fresh);
  }
  return parts;
}

function add(parts: LoadPart[], kind: LoadPart["kind"], channel: Channel, load: number): void {
  const part = parts[CHANNELS.indexOf(channel) * LOAD_PARTS.length + LOAD_PARTS.indexOf(kind)]!;
  part.count += 1;
  part.load += load;
}

const ordinaryWeight = ({ channel, quiet }: OpenWork, settings: LoadSettings): number =>
  settings.weights[channel] * (quiet ? settings.quietShare[channel] : 1);

const weightOf = (item: OpenWork, settings: LoadSettings): number =>
  ordinaryWeight(item, settings) * settings.heaviness[item.heaviness];

const freshLoad = (item: RecentWork, settings: LoadSettings, now: Date): number =>
  weightOf({ ...item, quiet: false }, settings) *
  settings.freshShare *
  freshness(now.getTime() - item.at.getTime(), HOUR);

/** What a conversation adds at the moment it comes. */
export const loadAdded = (item: { channel: Channel; heaviness: Heaviness }, settings: LoadSettings): number =>
  rounded(weightOf({ ...item, quiet: false }, settings) * (1 + settings.freshShare));

/** Whether somebody may be given this besides what they have. */
export const fitsUnderCeiling = (
  load: number,
  item: { channel: Channel; heaviness: Heaviness },
  settings: LoadSettings,
): boolean => rounded(load + loadAdded(item, settings)) <= settings.ceiling;

/** The least ceiling with which somebody who has nothing can be given anything: below it the heaviest conversation would wait for ever. */
export const leastCeiling = (settings: LoadSettings): number =>
  Math.max(...CHANNELS.flatMap((channel) => HEAVINESS.map((heaviness) => loadAdded({ channel, heaviness }, settings))));
