/** From what was counted to the figures that people plan with. */
import { type Estimate, estimateChange, estimateMean, estimateShare } from "./confidence.ts";
import type { Model } from "./model.ts";
import type { Scenario } from "./scenario.ts";
import {
  ABANDONED,
  AT_ONCE,
  AT_WORK,
  BESIDES,
  CALLED_BACK,
  CONTACT_FIGURES,
  DRAWERS,
  ENDS,
  IDLE,
  IN_TIME,
  LATER,
  LEFT_OVER,
  longestIn,
  ON_BREAK,
  RECOVERING,
  SENT_AWAY,
  type Tally,
  TIME_FIGURES,
  WAITED,
} from "./tally.ts";

/** Of one queue, or of all. Contacts per replication; waits in seconds, of those who were answered; shares of all that was offered. */
export type QueueFigures = {
  name: string;
  offered: Estimate;
  answered: Estimate;
  serviceLevel: Estimate;
  abandoned: Estimate;
  calledBack: Estimate;
  sentAway: Estimate;
  leftOver: Estimate;
  meanWait: Estimate;
  /** Half, and nine of ten, waited no longer than this; known to 6 %. */
  waits: { half: number; nineOfTen: number };
};
/** Hours per replication. */
export type GroupFigures = {
  name: string;
  /** The share of the time without breaks and recovery in which there is something in hand. */
  occupancy: Estimate;
  /** Contacts in hand of who has any. */
  atOnce: Estimate;
  hoursThere: Estimate;
  hoursBreak: Estimate;
  hoursRecovering: Estimate;
};
/** Means over the replications; `people` are there and not on a break, `busy` of them have something in hand. */
export type IntervalFigures = {
  day: number;
  minute: number;
  offered: number;
  serviceLevel: number;
  abandoned: number;
  people: number;
  busy: number;
};

/** What is kept of every replication, and the sums over all. */
export type Kept = {
  /** Queue by queue (the last is all of them), figure by figure: a row of all replications. */
  contacts: Float64Array[][];
  time: Float64Array[][];
  byInterval: { contacts: Float64Array; time: Float64Array };
  waits: Float64Array;
  replications: number;
};

const rows = (count: number, figures: number, length: number): Float64Array[][] =>
  Array.from({ length: count }, () => Array.from({ length: figures }, () => new Float64Array(length)));

export const recordFor = ({ queues, groups, intervals }: Model, replications: number): Kept => ({
  contacts: rows(queues + 1, CONTACT_FIGURES, replications),
  time: rows(groups, TIME_FIGURES, replications),
  byInterval: {
    contacts: new Float64Array(intervals * CONTACT_FIGURES),
    time: new Float64Array(intervals * TIME_FIGURES),
  },
  waits: new Float64Array(queues * DRAWERS),
  replications,
});

export function keep(record: Kept, replication: number, model: Model, tally: Tally): void {
  const { queues, groups, intervals } = model;
  addUp(tally.contacts, queues, intervals, CONTACT_FIGURES, (queue, interval, figure, value) => {
    record.contacts[queue]![figure]![replication]! += value;
    record.contacts[queues]![figure]![replication]! += value;
    record.byInterval.contacts[interval * CONTACT_FIGURES + figure]! += value;
  });
  addUp(tally.time, groups, intervals, TIME_FIGURES, (group, interval, figure, value) => {
    record.time[group]![figure]![replication]! += value;
    record.byInterval.time[interval * TIME_FIGURES + figure]! += value;
  });
  for (let drawer = 0; drawer < record.waits.length; drawer++) record.waits[drawer]! += tally.waits[drawer]!;
}

type Add = (of: number, interval: number, figure: number, value: number) => void;
function addUp(values: Float64Array, count: number, intervals: number, figures: number, add: Add): void {
  for (let at = 0; at < count * intervals * figures; at++) {
    const row = Math.floor(at / figures);
    if (values[at] !== 0) add(Math.floor(row / intervals), row % intervals, at % figures, values[at]!);
  }
}

const sumOf = (lists: readonly Float64Array[]): Float64Array =>
  lists.reduce((sum, list) => sum.map((value, index) => value + list[index]!));

const offeredIn = (figures: readonly Float64Array[]): Float64Array => sumOf(figures.slice(0, ENDS));
const answeredIn = (figures: readonly Float64Array[]): Float64Array => sumOf([figures[AT_ONCE]!, figures[LATER]!]);
const inTimeIn = (figures: readonly Float64Array[]): Float64Array => sumOf([figures[AT_ONCE]!, figures[IN_TIME]!]);

export function queueFigures(record: Kept, { queues }: Scenario): QueueFigures[] {
  return queues.map(({ name }, queue) => {
    const drawers = record.waits.slice(queue * DRAWERS, (queue + 1) * DRAWERS);
    return figuresOf(name, record.contacts[queue]!, drawers);
  });
}

export function totalFigures(record: Kept, { queues }: Scenario): QueueFigures {
  const drawers = new Float64Array(DRAWERS);
  for (const [at, count] of record.waits.entries()) drawers[at % DRAWERS]! += count;
  return figuresOf("total", record.contacts[queues.length]!, drawers);
}

function figuresOf(name: string, figures: readonly Float64Array[], drawers: Float64Array): QueueFigures {
  const offered = offeredIn(figures);
  const share = (figure: number) => estimateShare(figures[figure]!, offered);
  const atOnce = figures[AT_ONCE]!.reduce((sum, count) => sum + count, 0);
  return {
    name,
    offered: estimateMean(offered),
    answered: estimateMean(answeredIn(figures)),
    serviceLevel: estimateShare(inTimeIn(figures), offered),
    abandoned: share(ABANDONED),
    calledBack: share(CALLED_BACK),
    sentAway: share(SENT_AWAY),
    leftOver: share(LEFT_OVER),
    meanWait: estimateShare(figures[WAITED]!, answeredIn(figures)),
    waits: { half: waitOf(0.5, atOnce, drawers), nineOfTen: waitOf(0.9, atOnce, drawers) },
  };
}

/** The wait that a share of those answered does not exceed. */
function waitOf(share: number, atOnce: number, drawers: Float64Array): number {
  const answered = drawers.reduce((sum, count) => sum + count, atOnce);
  let counted = atOnce;
  if (counted >= share * answered) return 0;
  const drawer = drawers.findIndex((count) => {
    counted += count;
    return counted >= share * answered;
  });
  return longestIn(drawer);
}

const HOUR = 3600;
export function groupFigures(record: Kept, { groups }: Scenario): GroupFigures[] {
  return groups.map(({ name }, group) => {
    const figures = record.time[group]!;
    const there = sumOf([figures[IDLE]!, figures[AT_WORK]!]);
    const hours = (seconds: Float64Array) => estimateMean(seconds.map((value) => value / HOUR));
    return {
      name,
      occupancy: estimateShare(figures[AT_WORK]!, there),
      atOnce: estimateShare(sumOf([figures[AT_WORK]!, figures[BESIDES]!]), figures[AT_WORK]!),
      hoursThere: hours(there),
      hoursBreak: hours(figures[ON_BREAK]!),
      hoursRecovering: hours(figures[RECOVERING]!),
    };
  });
}

export function intervalFigures({ byInterval, replications }: Kept, model: Model): IntervalFigures[] {
  return Array.from(model.opens, (opens, interval) => {
    const ends = byInterval.contacts.subarray(interval * CONTACT_FIGURES, (interval + 1) * CONTACT_FIGURES);
    const time = byInterval.time.subarray(interval * TIME_FIGURES, (interval + 1) * TIME_FIGURES);
    const offered = ends.subarray(0, ENDS).reduce((sum, count) => sum + count, 0);
    const seconds = replications * (model.closes[interval]! - opens);
    return {
      day: model.dayOf[interval]!,
      minute: (opens / 60) % 1440,
      offered: offered / replications,
      serviceLevel: offered === 0 ? 1 : (ends[AT_ONCE]! + ends[IN_TIME]!) / offered,
      abandoned: offered === 0 ? 0 : ends[ABANDONED]! / offered,
      people: (time[IDLE]! + time[AT_WORK]!) / seconds,
      busy: time[AT_WORK]! / seconds,
    };
  });
}

/** What a change does; positive is more. */
export type Change = { name: string; serviceLevel: Estimate; abandoned: Estimate; meanWait: Estimate };

export function changesBetween(before: Kept, after: Kept, { queues }: Scenario): Change[] {
  return [...queues.map(({ name }) => name), "total"].map((name, queue) => {
    const [was, is] = [before.contacts[queue]!, after.contacts[queue]!];
    const change = (parts: (figures: readonly Float64Array[]) => Float64Array, wholes = offeredIn) =>
      estimateChange({ parts: parts(was), wholes: wholes(was) }, { parts: parts(is), wholes: wholes(is) });
    return {
      name,
      serviceLevel: change(inTimeIn),
      abandoned: change((figures) => figures[ABANDONED]!),
      meanWait: change((figures) => figures[WAITED]!, answeredIn),
    };
  });
}

export function occupancyChanges(before: Kept, after: Kept, { groups }: Scenario) {
  return groups.map(({ name }, group) => {
    const work = ({ time }: Kept) => ({
      parts: time[group]![AT_WORK]!,
      wholes: sumOf([time[group]![IDLE]!, time[group]![AT_WORK]!]),
    });
    return { name, occupancy: estimateChange(work(before), work(after)) };
  });
}
