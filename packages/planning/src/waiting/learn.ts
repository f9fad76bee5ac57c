/**
 * What a queue has learned of its waits: how they scored of late at each load and hour, and how far its announcements must be moved to hold what they promise.
 *
 * Quantiles of scores that are weighted by likeness and age (Barber, Candès, Ramdas and Tibshirani 2023) are corrected at each end by following the errors that
 * really happened (the quantile tracker of Angelopoulos, Candès and Tibshirani, "Conformal PID control", 2023): however a team changes, the share of
 * announcements that hold returns to what was promised. Pure: the order of what happened is all that counts.
 */
import { type Happened, loadOf, type Range, type Situation, scoreOf, waitOf } from "./situation.ts";

/** `score` at a load (as a logarithm) and an hour; `turn` counts what was learned, so that newer is larger. */
type Line = readonly [score: number, load: number, hour: number, turn: number];

/** Plain data, to be stored as it is. */
export type Learned = {
  /** By octaves of load, so that a long peak does not push out what is known of calm hours. Oldest first. */
  readonly drawers: readonly (readonly Line[])[];
  /** How many waits were learned from, and from how many different days. */
  readonly turns: number;
  readonly days: number;
  readonly lastDay: number;
  /** What is added to the scores of the lower and of the upper end. */
  readonly low: number;
  readonly high: number;
};

export const NOTHING_LEARNED: Learned = { drawers: [], turns: 0, days: 0, lastDay: -1, low: 0, high: 0 };

/** The share of announcements that is to hold; half of the others on each side. */
export const PROMISED = 0.8;
const MISSED = (1 - PROMISED) / 2;
const MOST_IN_DRAWER = 150;
const DRAWERS = 16;
/** Fewer say too little, and so does a single day. */
export const LEAST_TURNS = 30;
const LEAST_DAYS = 2;
/** How far an end moves for a miss, as a part of the spread of scores. */
const STEP = 0.08;
/** Loads that differ by a factor e^0.35 are alike by 1/e; hours by their distance; what is 400 waits old counts half. */
const ALIKE_LOAD = 0.35;
const ALIKE_HOURS = 2;
const HALF_LIFE = 400;
/** What is not alike at all still counts a little, so that nothing is ever decided by one wait. */
const LEAST_WEIGHT = 0.01;

export const isKnown = ({ turns, days }: Learned): boolean => turns >= LEAST_TURNS && days >= LEAST_DAYS;

/** The range of which eight of ten waits in this situation are expected to be, in seconds of service time; null until enough is known. */
export function rangeFor(learned: Learned, situation: Situation): Range | null {
  if (!isKnown(learned)) return null;
  const [low, high] = endsFor(learned, situation);
  return { low: waitOf(situation, low), high: waitOf(situation, Math.max(low, high)) };
}

/** As likely to be too long as too short. */
export function middleFor(learned: Learned, situation: Situation): number | null {
  if (!isKnown(learned)) return null;
  return waitOf(situation, weightedQuantiles(alike(learned, situation), [0.5])[0]!);
}

function endsFor(learned: Learned, situation: Situation): readonly [number, number] {
  const [low, high] = weightedQuantiles(alike(learned, situation), [MISSED, 1 - MISSED]);
  return [low! + learned.low, high! + learned.high];
}

/** Takes in what became of one wait. Call it in the order in which waits ended: an announcement may only know what was known by then. */
export function learn(learned: Learned, happened: Happened): Learned {
  const load = Math.log(loadOf(happened));
  const line: Line = [round(scoreOf(happened, happened.waited)), round(load), happened.hour, learned.turns];
  const isNewDay = happened.day !== learned.lastDay;
  return {
    drawers: putIn(learned.drawers, drawerOf(load), line),
    turns: learned.turns + 1,
    days: learned.days + Number(isNewDay),
    lastDay: happened.day,
    ...movedEnds(learned, happened),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const drawerOf = (load: number): number =>
  Math.max(0, Math.min(DRAWERS - 1, Math.floor(load / Math.LN2) + DRAWERS / 4));

function putIn(drawers: Learned["drawers"], which: number, line: Line): Learned["drawers"] {
  return Array.from({ length: Math.max(drawers.length, which + 1) }, (_, at) => {
    const lines = drawers[at] ?? [];
    return at === which ? [...lines, line].slice(-MOST_IN_DRAWER) : lines;
  });
}

/** Each end gives way by a whole step when it was passed, and comes back by so little each time that both are in balance at what was promised. */
function movedEnds(learned: Learned, { announced, waited }: Happened): Pick<Learned, "low" | "high"> {
  if (!announced) return { low: learned.low, high: learned.high };
  const step = STEP * spreadOf(learned);
  return {
    low: round5(learned.low - step * (Number(waited < announced.low) - MISSED)),
    high: round5(learned.high + step * (Number(waited > announced.high) - MISSED)),
  };
}

const round5 = (value: number): number => Math.round(value * 1e5) / 1e5;

function spreadOf({ drawers }: Learned): number {
  const scores = drawers.flatMap((lines) => lines.map(([score]) => score));
  if (scores.length < 2) return 1;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (scores.length - 1));
}

type Weighted = { readonly score: number; readonly weight: number };

function alike({ drawers, turns }: Learned, situation: Situation): Weighted[] {
  const load = Math.log(loadOf(situation));
  return drawers.flatMap((lines) =>
    lines.map(([score, itsLoad, hour, turn]) => ({
      score,
      weight:
        (LEAST_WEIGHT +
          Math.exp(-(((itsLoad - load) / ALIKE_LOAD) ** 2) - hoursApart(hour, situation.hour) / ALIKE_HOURS)) *
        0.5 ** ((turns - turn) / HALF_LIFE),
    })),
  );
}

function hoursApart(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, 24 - apart);
}

function weightedQuantiles(lines: Weighted[], shares: readonly number[]): number[] {
  lines.sort((a, b) => a.score - b.score);
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  return shares.map((share) => {
    let sum = 0;
    for (const { score, weight } of lines) {
      sum += weight;
      if (sum >= share * total) return score;
    }
    return lines.at(-1)!.score;
  });
}
