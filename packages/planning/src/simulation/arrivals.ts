/** When contacts come and what they are like. Everything about a contact is drawn when it comes, so that its chance does not depend on what happens to it. */
import { CALLS_AGAIN, dropFirst, LEAVES, plan, soonestIn } from "./agenda.ts";
import { type Durations, EXPONENTIAL, HEAVINESS_COUNT, HEAVY, LIGHT, LOGNORMAL, NORMAL } from "./model.ts";
import { begin, giveHead, putInHand } from "./people.ts";
import { isSooner, NOBODY, NOTHING, pickAgent } from "./pick.ts";
import { exponential, exponentialByOne, nextBits, normal, normalByTwo, type Streams, uniform } from "./random.ts";
import { setMoment as setContact } from "./soonest.ts";
import {
  AGAIN,
  agendaPlayer,
  DAYS,
  GAPS,
  HANDLING,
  HEAVINESS,
  LEAVING,
  PATIENCE,
  STREAMS_A_QUEUE,
  type State,
  sweepPlayer,
} from "./state.ts";
import { ABANDONED, CALLED_BACK } from "./tally.ts";
import { countAtOnce, hasHead, joinLine, takeAway } from "./waiting.ts";
import { setMoment } from "./wheel.ts";

/** Draws how busy each day is, and the first contact of every queue. */
export function openQueues(state: State): void {
  const { streams, busy } = state;
  const stream = state.queues * STREAMS_A_QUEUE + DAYS;
  for (let queue = 0; queue < state.queues; queue++) {
    const sigma = Math.sqrt(Math.log1p(state.variation[queue]! ** 2));
    for (let day = 0; day < state.days; day++)
      busy[queue * state.days + day] = Math.exp(sigma * normal(streams, stream) - sigma ** 2 / 2);
    planContact(state, queue);
  }
}

/** A Poisson process whose rate changes: an exponential amount of expectation is used up, interval after interval. */
function planContact(state: State, queue: number): void {
  const { cursor } = state;
  let need = exponential(state.streams, queue * STREAMS_A_QUEUE + GAPS);
  let from = state.now;
  for (let interval = cursor[queue]!; interval < state.intervals; interval++) {
    if (from < state.opens[interval]!) from = state.opens[interval]!;
    const factor = state.busy[queue * state.days + state.dayOf[interval]!]!;
    const rate = state.rate[queue * state.intervals + interval]! * factor;
    const expected = (state.closes[interval]! - from) * rate;
    if (need < expected) {
      cursor[queue] = interval;
      setContact(state.contacts, queue, from + need / rate);
      return;
    }
    need -= expected;
    from = state.closes[interval]!;
  }
  cursor[queue] = state.intervals;
  setContact(state.contacts, queue, Infinity);
}

export function arrive(state: State, queue: number): void {
  const counts = state.now >= state.warmUp ? state.cursor[queue]! : -1;
  contact(state, queue, counts, queue * STREAMS_A_QUEUE);
  planContact(state, queue);
}

/** Somebody contacts us. `streams`: where their chance comes from. */
function contact(state: State, queue: number, counts: number, from: number): void {
  const line = drawLine(state, queue, from);
  // Who waits does so because nobody has room: whoever comes after cannot be luckier, unless load may have fallen in the meantime.
  const agent = hasHead(state, line) || mayHaveChanged(state) ? NOBODY : pickAgent(state, line);
  if (agent !== NOBODY) {
    passOver(state.streams, from + PATIENCE, state.patience, queue);
    countAtOnce(state, queue, counts);
    const hand = putInHand(state, agent, line);
    draw(state.handLeft, hand, state.streams, from + HANDLING, state.handling, queue);
    begin(state, agent);
  } else {
    const at = joinLine(state, line, counts);
    const { work, leaves } = state.waiting[line]!;
    draw(work, at, state.streams, from + HANDLING, state.handling, queue);
    drawPatience(leaves, at, state.streams, from + PATIENCE, state.patience, queue);
    leaves[at]! += state.now;
    if (state.leavingMatters[queue] === 1) planLeaving(state, line, at);
    if (mayHaveChanged(state)) giveAll(state);
  }
}

function drawLine(state: State, queue: number, from: number): number {
  const only = state.onlyLine[queue]!;
  if (only >= 0) return only;
  const heavy = state.heavyShare[queue]!;
  const chance = uniform(state.streams, from + HEAVINESS);
  const heaviness = chance < heavy ? HEAVY : chance < heavy + state.lightShare[queue]! ? LIGHT : NORMAL;
  const line = state.lineOf[queue * HEAVINESS_COUNT + heaviness]!;
  // Rounding can leave a sliver to a kind that there is not.
  return line >= 0 ? line : state.lineOf[queue * HEAVINESS_COUNT + (heavy > 0 ? HEAVY : LIGHT)]!;
}

/** Draws a duration into a row; not returned, because a number that is returned is put in a box, a hundred million times a minute. */
function draw(
  into: Float64Array,
  at: number,
  streams: Streams,
  stream: number,
  durations: Durations,
  queue: number,
): void {
  const kind = durations.kind[queue];
  if (kind === EXPONENTIAL) into[at] = durations.mean[queue]! * exponential(streams, stream);
  else if (kind === LOGNORMAL)
    into[at] = Math.exp(durations.mu[queue]! + durations.sigma[queue]! * normal(streams, stream));
  else into[at] = durations.mean[queue]!;
}

/** From a known number of numbers: one, or two, as `passOver` takes. */
function drawPatience(
  into: Float64Array,
  at: number,
  streams: Streams,
  stream: number,
  durations: Durations,
  queue: number,
): void {
  const kind = durations.kind[queue];
  if (kind === EXPONENTIAL) into[at] = durations.mean[queue]! * exponentialByOne(streams, stream);
  else if (kind === LOGNORMAL)
    into[at] = Math.exp(durations.mu[queue]! + durations.sigma[queue]! * normalByTwo(streams, stream));
  else into[at] = durations.mean[queue]!;
}

/** Takes from a stream what drawing would have taken: the next contact's chance is the same whether or not this one needed its own. */
function passOver(streams: Streams, stream: number, { kind }: Durations, queue: number): void {
  if (kind[queue] === EXPONENTIAL || kind[queue] === LOGNORMAL) nextBits(streams, stream);
  if (kind[queue] === LOGNORMAL) nextBits(streams, stream);
}

/** Load falls with time alone, so with a fresh share something that waits may fit by now: when somebody who could take it has room. */
function mayHaveChanged(state: State): boolean {
  if (state.freshShare === 0 || state.inLine === 0) return false;
  for (let line = 0; line < state.lines; line++) if (hasHead(state, line) && somebodyHasRoom(state, line)) return true;
  return false;
}

function somebodyHasRoom({ groupsFrom, groupsFor, roomCount }: State, line: number): boolean {
  for (let at = groupsFrom[line]!; at < groupsFrom[line + 1]!; at++) if (roomCount[groupsFor[at]!]! > 0) return true;
  return false;
}

/** Who accepts a call-back, or will call again, is taken out of the line by an event; who only gives up is not. */
function planLeaving(state: State, line: number, at: number): void {
  const queue = state.queueOf[line]!;
  const { leaves } = state.waiting[line]!;
  const offered = state.now + state.callBackAfter[queue]!;
  const accepts = drawLeaving(state, queue) < state.callBackAccepts[queue]! && offered < leaves[at]!;
  const returns = drawLeaving(state, queue) < state.redialShare[queue]! && leaves[at]! < Infinity;
  if (!accepts && !returns) return;
  plan(
    state.agenda,
    accepts ? offered : leaves[at]!,
    LEAVES,
    accepts ? line + state.lines : line,
    state.tail[line]! - 1,
  );
  leaves[at] = Infinity;
  setMoment(state.soonest, agendaPlayer(state), soonestIn(state.agenda));
}

const drawLeaving = (state: State, queue: number): number => uniform(state.streams, queue * STREAMS_A_QUEUE + LEAVING);

/** The moment of the agenda has come. */
export function keepAgenda(state: State): void {
  const { agenda } = state;
  const [kind, where, which] = [agenda.kind[0]!, agenda.where[0]!, agenda.which[0]!];
  dropFirst(agenda);
  if (kind === CALLS_AGAIN) again(state, where, which);
  else if (where < state.lines) giveUp(state, where, which);
  else acceptCallBack(state, where - state.lines, which);
  setMoment(state.soonest, agendaPlayer(state), soonestIn(agenda));
}

/** Who calls again is a new contact in the interval in which they do, with chance of its own: the others keep theirs. */
function again(state: State, queue: number, counts: number): void {
  contact(state, queue, counts < 0 ? counts : state.interval, queue * STREAMS_A_QUEUE + AGAIN - HANDLING);
}

/** Only who will call again has an event for it. */
function giveUp(state: State, line: number, place: number): void {
  const counts = takeAway(state, line, place, ABANDONED);
  const queue = state.queueOf[line]!;
  if (counts === undefined) return;
  const after = state.redialAfter[queue]! * exponential(state.streams, queue * STREAMS_A_QUEUE + LEAVING);
  plan(state.agenda, state.now + after, CALLS_AGAIN, queue, counts);
}

function acceptCallBack(state: State, line: number, place: number): void {
  const counts = takeAway(state, line, place, CALLED_BACK);
  if (counts === undefined) return;
  again(state, state.callBackQueue[state.queueOf[line]!]!, counts);
}

/** One pass of the router: the most urgent first, each to whom it suits best; a line that suits nobody is passed over. */
export function giveAll(state: State): void {
  const { lines } = state;
  passedOver.fill(0, 0, lines);
  for (let line = mostUrgent(state); line !== NOTHING; line = mostUrgent(state)) {
    const agent = pickAgent(state, line);
    if (agent === NOBODY) passedOver[line] = 1;
    else giveHead(state, agent, line);
  }
  sweepLater(state);
}

const MOST_LINES = 1024;
const passedOver = new Int32Array(MOST_LINES);

function mostUrgent(state: State): number {
  let best = NOTHING;
  for (let line = 0; line < state.lines; line++)
    if (passedOver[line] === 0 && hasHead(state, line) && (best === NOTHING || isSooner(state, line, best)))
      best = line;
  return best;
}

/** As often as the desk's router looks again for what only the clock changes. */
const SWEEP = 2;
function sweepLater(state: State): void {
  const waits = mayHaveChanged(state);
  setMoment(state.soonest, sweepPlayer(state), waits ? state.now + SWEEP : Infinity);
}
