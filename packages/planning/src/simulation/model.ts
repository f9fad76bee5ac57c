/** A scenario as the simulation reads it: numbers in rows, worked out once and then only read. Seconds throughout; loads in thousandths. */
import { rankOf } from "../routing/order.ts";
import {
  CHANNELS,
  canServe,
  type Duration,
  type Group,
  HEAVINESS,
  intervalsADay,
  isLive,
  type Queue,
  type Scenario,
} from "./scenario.ts";
import { type Schedule, scheduleOf } from "./schedule.ts";

/** Kinds of durations; NEVER is patience without end. */
export const [EXPONENTIAL, LOGNORMAL, FIXED, NEVER] = [0, 1, 2, 3];
export const CHANNEL_COUNT = CHANNELS.length;
/** Channels that ask for somebody whole: the telephone, and a call-back, which is a telephone too. */
export const WHOLE: readonly boolean[] = CHANNELS.map((channel) => channel === "phone" || channel === "callback");
export const HEAVINESS_COUNT = HEAVINESS.length;
export const [LIGHT, NORMAL, HEAVY] = [0, 1, 2];
const THOUSANDTHS = 1000;

export type Durations = { kind: Int32Array; mean: Float64Array; mu: Float64Array; sigma: Float64Array };

/** A line: the contacts of one queue that weigh the same. They ask exactly the same of who takes them, so each line is served in order. */
export type Model = {
  queues: number;
  lines: number;
  groups: number;
  agents: number;
  intervals: number;
  days: number;
  end: number;
  warmUp: number;
  /** By interval. */
  opens: Float64Array;
  closes: Float64Array;
  dayOf: Int32Array;
  /** Contacts per second: queue by queue, interval by interval. */
  rate: Float64Array;
  handling: Durations;
  patience: Durations;
  variation: Float64Array;
  within: Float64Array;
  live: Int32Array;
  heavyShare: Float64Array;
  lightShare: Float64Array;
  redialShare: Float64Array;
  redialAfter: Float64Array;
  callBackAfter: Float64Array;
  callBackAccepts: Float64Array;
  callBackQueue: Int32Array;
  /** 1 where leaving a line starts something. */
  leavingMatters: Int32Array;
  /** Queue by queue: the line of light, normal and heavy contacts; -1 when there are none. */
  lineOf: Int32Array;
  /** By queue: its line when it has only one, else -1. */
  onlyLine: Int32Array;
  queueOf: Int32Array;
  channelOf: Int32Array;
  wholeOf: Int32Array;
  heavyOf: Int32Array;
  rankOf: Int32Array;
  dueAfter: Float64Array;
  weight: Int32Array;
  /** `weight` with the fresh part, which it has at the moment it comes. */
  adds: Int32Array;
  /** The groups that serve a line, in the order in which they are asked: from groupsFrom[line] up to groupsFrom[line + 1]. */
  groupsFrom: Int32Array;
  groupsFor: Int32Array;
  linesFrom: Int32Array;
  linesFor: Int32Array;
  capacity: Int32Array;
  /** The most of all channels together. */
  most: Int32Array;
  stretch: Float64Array;
  recovery: Float64Array;
  sickness: Float64Array;
  groupOf: Int32Array;
  agentsFrom: Int32Array;
  /** The most that anybody has at once. */
  slots: number;
  specialistsFirst: boolean;
  freshShare: number;
  /** 1 when everybody has one thing at a time and nothing is remembered: who is free carries nothing. */
  plain: number;
  ceiling: number;
  schedule: Schedule;
};

type Line = { queue: number; heaviness: number };

/** The scenario must have been read by `readScenario`, or be as sound as one that was. */
export function modelOf(written: Scenario): Model {
  const scenario = { ...written, groups: written.groups.map((group) => withoutIdle(group, written.queues)) };
  const { queues, groups, routing } = scenario;
  const lines = linesOf(queues);
  const schedule = scheduleOf(scenario);
  const served = servedBy(lines, scenario);
  return {
    queues: queues.length,
    lines: lines.length,
    groups: groups.length,
    days: scenario.days,
    ...queueRows(queues),
    ...lineRows(lines, scenario),
    ...intervalRows(scenario),
    ...groupRows(groups),
    ...listsOf("groups", served),
    ...listsOf("lines", transposed(served, groups.length)),
    agents: schedule.groupOf.length,
    groupOf: schedule.groupOf,
    agentsFrom: schedule.agentsFrom,
    end: schedule.end,
    specialistsFirst: routing.choose === "specialists_first",
    freshShare: routing.freshShare,
    plain: Number(routing.freshShare === 0 && groups.every(isOneByOne)),
    ceiling: Math.round(routing.ceiling * THOUSANDTHS),
    schedule,
  };
}

const linesOf = (queues: readonly Queue[]): Line[] =>
  queues.flatMap((queue, index) =>
    HEAVINESS.flatMap((name, heaviness) => (queue.heaviness[name] > 0 ? [{ queue: index, heaviness }] : [])),
  );

function queueRows(queues: readonly Queue[]) {
  const row = (value: (queue: Queue) => number) => Float64Array.from(queues, value);
  return {
    handling: durationsOf(queues.map(({ handling }) => handling)),
    patience: durationsOf(queues.map(({ patience }) => patience)),
    variation: row(({ variation }) => variation),
    within: row(({ target }) => target.within),
    live: Int32Array.from(queues, ({ channel }) => Number(isLive(channel))),
    heavyShare: row(({ heaviness }) => heaviness.heavy),
    lightShare: row(({ heaviness }) => heaviness.light),
    redialShare: row(({ redial }) => redial?.share ?? 0),
    redialAfter: row(({ redial }) => redial?.after ?? 0),
    callBackAfter: row(({ callBack }) => callBack?.after ?? 0),
    callBackAccepts: row(({ callBack }) => callBack?.accepts ?? 0),
    leavingMatters: Int32Array.from(queues, ({ redial, callBack }) => Number(redial !== null || callBack !== null)),
    callBackQueue: Int32Array.from(queues, ({ callBack }) => queues.findIndex(({ name }) => name === callBack?.queue)),
  };
}

/** The logarithm of a lognormal time is normal; `mu` and `sigma` are its mean and deviation. */
function durationsOf(durations: readonly (Duration | null)[]): Durations {
  const sigmaOf = (duration: Duration | null) => Math.sqrt(Math.log1p((duration?.cv ?? 0) ** 2));
  const meanOf = (duration: Duration | null) => duration?.mean ?? Infinity;
  return {
    kind: Int32Array.from(durations, kindOf),
    mean: Float64Array.from(durations, meanOf),
    mu: Float64Array.from(durations, (duration) => Math.log(meanOf(duration)) - sigmaOf(duration) ** 2 / 2),
    sigma: Float64Array.from(durations, sigmaOf),
  };
}

const kindOf = (duration: Duration | null): number =>
  duration === null ? NEVER : { exponential: EXPONENTIAL, lognormal: LOGNORMAL, fixed: FIXED }[duration.distribution];

function lineRows(lines: readonly Line[], { queues, routing }: Scenario) {
  const row = (value: (queue: Queue, heaviness: number) => number) =>
    Int32Array.from(lines, ({ queue, heaviness }) => value(queues[queue]!, heaviness));
  const weightOf = ({ channel }: Queue, heaviness: number) =>
    routing.weights[channel] * routing.heaviness[HEAVINESS[heaviness]!];
  const lineOf = new Int32Array(queues.length * HEAVINESS_COUNT).fill(-1);
  for (const [line, { queue, heaviness }] of lines.entries()) lineOf[queue * HEAVINESS_COUNT + heaviness] = line;
  const linesIn = (queue: number) => lines.flatMap((line, index) => (line.queue === queue ? [index] : []));
  return {
    lineOf,
    onlyLine: Int32Array.from(queues, (_, queue) => (linesIn(queue).length === 1 ? linesIn(queue)[0]! : -1)),
    queueOf: Int32Array.from(lines, ({ queue }) => queue),
    channelOf: row(({ channel }) => CHANNELS.indexOf(channel)),
    wholeOf: row(({ channel }) => Number(WHOLE[CHANNELS.indexOf(channel)])),
    heavyOf: row((_, heaviness) => Number(heaviness === HEAVY)),
    rankOf: row(({ channel, priority }) => rankOf({ live: isLive(channel), high: priority === "high" })),
    dueAfter: Float64Array.from(lines, ({ queue }) => queues[queue]!.target.within),
    weight: row((queue, heaviness) => Math.round(weightOf(queue, heaviness) * THOUSANDTHS)),
    adds: row((queue, heaviness) => Math.round(weightOf(queue, heaviness) * (1 + routing.freshShare) * THOUSANDTHS)),
  };
}

function intervalRows(scenario: Scenario) {
  const { queues, days, hours, intervalMinutes } = scenario;
  const perDay = intervalsADay(scenario);
  const intervals = perDay * days;
  const dayOf = Int32Array.from({ length: intervals }, (_, interval) => Math.floor(interval / perDay));
  const start = (interval: number, place: number) => dayOf[interval]! * 1440 + hours.from + place * intervalMinutes;
  const opens = Float64Array.from(dayOf, (_, interval) => 60 * start(interval, interval % perDay));
  const closes = Float64Array.from(dayOf, (day, interval) =>
    Math.min(60 * (day * 1440 + hours.to), 60 * start(interval, (interval % perDay) + 1)),
  );
  const rate = new Float64Array(queues.length * intervals);
  for (const [queue, { counts }] of queues.entries())
    for (let interval = 0; interval < intervals; interval++)
      rate[queue * intervals + interval] = counts[interval]! / (closes[interval]! - opens[interval]!);
  return { intervals, dayOf, opens, closes, rate, warmUp: 60 * (hours.from + scenario.warmUpMinutes) };
}

function groupRows(groups: readonly Group[]) {
  const row = (value: (group: Group) => number) => Float64Array.from(groups, value);
  const most = Int32Array.from(groups, mostOf);
  return {
    capacity: Int32Array.from(groups.flatMap(({ capacity }) => CHANNELS.map((channel) => capacity[channel]))),
    most,
    slots: Math.max(1, ...most),
    stretch: row(({ stretch }) => stretch),
    recovery: row(({ recovery }) => recovery),
    sickness: row(({ sickness }) => sickness),
  };
}

/** Who may hold three chats but serves none is busy with one call. */
function withoutIdle(group: Group, queues: readonly Queue[]): Group {
  const served = queues.filter(({ needs }) => canServe(group.skills, needs)).map(({ channel }) => channel);
  const entries = CHANNELS.map((channel) => [channel, served.includes(channel) ? group.capacity[channel] : 0]);
  return { ...group, capacity: Object.fromEntries(entries) as Group["capacity"] };
}

const mostOf = ({ capacity }: Group): number =>
  CHANNELS.reduce((sum, channel, at) => sum + (WHOLE[at] ? 0 : capacity[channel]), 0);
const isOneByOne = (group: Group): boolean => mostOf(group) <= 1;

/** For each line the groups that may take it, in the order in which they are asked. */
function servedBy(lines: readonly Line[], { queues, groups, routing }: Scenario): number[][] {
  const takes = (group: Group, { queue }: Line) =>
    canServe(group.skills, queues[queue]!.needs) && group.capacity[queues[queue]!.channel] > 0;
  const breadth = groups.map((group) => lines.filter((line) => takes(group, line)).length);
  return lines.map((line) => {
    const able = groups.flatMap((group, index) => (takes(group, line) ? [index] : []));
    return routing.choose === "most_room" ? able : able.sort((a, b) => breadth[a]! - breadth[b]! || a - b);
  });
}

const transposed = (lists: readonly number[][], count: number): number[][] =>
  Array.from({ length: count }, (_, of) => lists.flatMap((list, index) => (list.includes(of) ? [index] : [])));

function listsOf<Name extends "groups" | "lines">(name: Name, lists: readonly number[][]) {
  const from = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) from[index + 1] = from[index]! + list.length;
  return { [`${name}From`]: from, [`${name}For`]: Int32Array.from(lists.flat()) } as Record<
    `${Name}From` | `${Name}For`,
    Int32Array
  >;
}
