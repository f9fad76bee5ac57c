/** Everything that changes while one replication runs. Made once, cleared for each: nothing is allocated while time passes. */
import { type Agenda, agendaOf, clearAgenda } from "./agenda.ts";
import { CHANNEL_COUNT, type Model } from "./model.ts";
import { type Streams, streamsFor } from "./random.ts";
import { clearSoonest, type Soonest, soonestOf } from "./soonest.ts";
import { clearTally, type Tally, tallyFor } from "./tally.ts";
import { clearWheel, type Wheel, wheelOf } from "./wheel.ts";

/** Where somebody is. On a break or recovering: no contacts until the pause is over. */
export const [OFF, HERE, PAUSED] = [0, 1, 2];

/** Contacts that wait, in order; places are counted from the first that ever waited and kept modulo the length, which is a power of two. */
export type Waiting = {
  since: Float64Array;
  /** When it gives up; Infinity when it never does, or when an event of the agenda takes it away. */
  leaves: Float64Array;
  /** Seconds that it will take. */
  work: Float64Array;
  /** The interval that it counts for; -1 before counting began. */
  counts: Int32Array;
};

/** The model and what changes are one object, because the hot loop reads both and one look-up is less than two. */
export type State = Model & Changing;
type Changing = {
  streams: Streams;
  /** The next moment of every agent, of the agenda, of the schedule and of the next sweep. */
  soonest: Wheel;
  /** The next contact of every queue. Apart, because of few a tournament is shorter than a wheel. */
  contacts: Soonest;
  agenda: Agenda;
  tally: Tally;
  now: number;
  interval: number;
  /** The next line of the schedule. */
  next: number;
  /** By queue: the interval of its next contact. */
  cursor: Int32Array;
  /** Queue by queue, day by day: how much busier than expected. */
  busy: Float64Array;
  ill: Int32Array;
  waiting: Waiting[];
  /** By line: the place of who is first, and the place after who is last. */
  head: Int32Array;
  tail: Int32Array;
  /** How many stand in all lines together; who gave up and was not found gone yet is among them. */
  inLine: number;
  where: Int32Array;
  /** How many contacts an agent has, and of which channels. */
  held: Int32Array;
  heldOf: Int32Array;
  load: Int32Array;
  givenAt: Float64Array;
  /** Seconds of break or recovery that begin when the hands are empty. */
  owed: Float64Array;
  recovers: Float64Array;
  goesHome: Int32Array;
  /** 1 when somebody may be given something: here, and neither a pause nor the way home is due. */
  ready: Int32Array;
  /** What each hand has: its line, and the seconds that are left if it were the only one. */
  handLine: Int32Array;
  handLeft: Float64Array;
  /** Until when `handLeft` is worked out, and until when time has been counted. */
  workedAt: Float64Array;
  settledAt: Float64Array;
  /** Group by group, from agentsFrom on: who is here and has room. `roomPlace`: where an agent stands in it, or -1. */
  room: Int32Array;
  roomCount: Int32Array;
  roomPlace: Int32Array;
  /** What came to each agent in the last hour; see fresh.ts. */
  recentAt: Float64Array;
  recentWeight: Float64Array;
  recentHead: Int32Array;
  recentTail: Int32Array;
  recentSum: Float64Array;
  recentMoment: Float64Array;
};

/** Who plays for the next moment besides the agents, after them. */
export const agendaPlayer = ({ agents }: Model): number => agents;
export const schedulePlayer = ({ agents }: Model): number => agents + 1;
export const sweepPlayer = ({ agents }: Model): number => agents + 2;

/** More than anybody is given in an hour. */
export const MOST_RECENT = 512;
const FIRST_LENGTH = 256;
/** Streams of a queue. */
export const [GAPS, HANDLING, PATIENCE, HEAVINESS, LEAVING, AGAIN] = [0, 1, 2, 3, 4, 5];
export const STREAMS_A_QUEUE = 6;
/** After those of the queues: how busy days are, and who is ill. */
export const [DAYS, ILLNESS] = [0, 1];

/** Rows for one replication at a time, of a model that `modelOf` made; `runReplication` clears them each time. */
export function stateFor(model: Model): State {
  const { queues, agents, groups, slots, freshShare } = model;
  const recent = freshShare > 0 ? agents * MOST_RECENT : 0;
  return {
    streams: streamsFor(queues * STREAMS_A_QUEUE + 2),
    contacts: soonestOf(queues),
    soonest: wheelOf(sweepPlayer(model) + 1, gapOf(model)),
    agenda: agendaOf(),
    tally: tallyFor(model),
    now: 0.5,
    interval: 0,
    next: 0,
    cursor: new Int32Array(queues),
    busy: new Float64Array(queues * model.days),
    ill: new Int32Array(model.schedule.dutyGroup.length),
    waiting: Array.from({ length: model.lines }, () => emptyLine(FIRST_LENGTH)),
    head: new Int32Array(model.lines),
    tail: new Int32Array(model.lines),
    inLine: 0,
    where: new Int32Array(agents),
    held: new Int32Array(agents),
    heldOf: new Int32Array(agents * CHANNEL_COUNT),
    load: new Int32Array(agents),
    givenAt: new Float64Array(agents),
    owed: new Float64Array(agents),
    recovers: new Float64Array(agents),
    goesHome: new Int32Array(agents),
    ready: new Int32Array(agents),
    handLine: new Int32Array(agents * slots),
    handLeft: new Float64Array(agents * slots),
    workedAt: new Float64Array(agents),
    settledAt: new Float64Array(agents),
    room: new Int32Array(agents),
    roomCount: new Int32Array(groups),
    roomPlace: new Int32Array(agents),
    recentAt: new Float64Array(recent),
    recentWeight: new Float64Array(recent),
    recentHead: new Int32Array(agents),
    recentTail: new Int32Array(agents),
    recentSum: new Float64Array(agents),
    recentMoment: new Float64Array(agents),
    ...model,
  };
}

/** About how long from one end of a contact to the next when everybody is at work; in seconds. */
const gapOf = ({ handling: { mean }, queues, agents }: Model): number =>
  Math.max(0.001, mean.reduce((sum, seconds) => sum + seconds, 0) / queues / Math.max(1, agents));

export const emptyLine = (length: number): Waiting => ({
  since: new Float64Array(length),
  leaves: new Float64Array(length),
  work: new Float64Array(length),
  counts: new Int32Array(length),
});

/** Back to before the first day. */
export function clearState(state: State): void {
  clearWheel(state.soonest);
  clearSoonest(state.contacts);
  clearAgenda(state.agenda);
  clearTally(state.tally);
  for (const row of [state.head, state.tail]) row.fill(0);
  for (const row of [state.cursor, state.where, state.held, state.heldOf, state.load, state.goesHome, state.ready])
    row.fill(0);
  for (const row of [state.owed, state.recovers, state.workedAt, state.settledAt, state.recentSum, state.recentMoment])
    row.fill(0);
  for (const row of [state.roomCount, state.recentHead, state.recentTail]) row.fill(0);
  state.givenAt.fill(-1);
  state.roomPlace.fill(-1);
  [state.now, state.interval, state.next, state.inLine] = [0, 0, 0, 0];
}
