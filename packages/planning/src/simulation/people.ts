/** What agents do: take contacts, finish them, have breaks and recover, come and go. */
import { remember } from "./fresh.ts";
import { CHANNEL_COUNT } from "./model.ts";
import { hasRoom, NOTHING, pickLine } from "./pick.ts";
import { HERE, OFF, PAUSED, type State } from "./state.ts";
import { AT_WORK, BESIDES, IDLE, ON_BREAK, RECOVERING, TIME_FIGURES } from "./tally.ts";
import { countAnswered, leaveLine } from "./waiting.ts";
import { momentIn, setMoment } from "./wheel.ts";

/** Brings everything about somebody up to now. Call it before anything about them changes. */
export function settle(state: State, agent: number): void {
  const elapsed = state.now - state.settledAt[agent]!;
  state.settledAt[agent] = state.now;
  const where = state.where[agent]!;
  if (elapsed === 0 || where === OFF) return;
  const row = (state.groupOf[agent]! * state.intervals + state.interval) * TIME_FIGURES;
  const { time } = state.tally;
  if (where === PAUSED) {
    time[row + (state.recovers[agent]! > 0 ? RECOVERING : ON_BREAK)]! += elapsed;
    return;
  }
  const held = state.held[agent]!;
  time[row + (held === 0 ? IDLE : AT_WORK)]! += elapsed;
  if (held > 1) time[row + BESIDES]! += elapsed * (held - 1);
}

/** Every contact in hand comes nearer to its end; the more there are, the slower. Call it before their number changes. */
function workOn(state: State, agent: number, held: number): void {
  const done = (state.now - state.workedAt[agent]!) / slowness(state, agent, held);
  const from = agent * state.slots;
  for (let hand = from; hand < from + held; hand++) state.handLeft[hand]! -= done;
}

const slowness = ({ stretch, groupOf }: State, agent: number, held: number): number =>
  1 + stretch[groupOf[agent]!]! * (held - 1);

function setNextEnd(state: State, agent: number): void {
  const held = state.held[agent]!;
  const from = agent * state.slots;
  let least = held === 0 ? Infinity : state.handLeft[from]!;
  for (let hand = from + 1; hand < from + held; hand++)
    if (state.handLeft[hand]! < least) least = state.handLeft[hand]!;
  const factor = held > 1 ? slowness(state, agent, held) : 1;
  setMoment(state.soonest, agent, state.workedAt[agent]! + least * factor);
}

/** After somebody who was standing by got something in hand. */
export function begin(state: State, agent: number): void {
  setNextEnd(state, agent);
  placeInRoom(state, agent);
}

/** Gives a contact to somebody who has room. Returns the hand: the caller puts the seconds of work into it. */
export function putInHand(state: State, agent: number, line: number): number {
  settle(state, agent);
  const held = state.held[agent]!;
  if (held > 0) workOn(state, agent, held);
  state.workedAt[agent] = state.now;
  const hand = agent * state.slots + held;
  state.handLine[hand] = line;
  state.held[agent] = held + 1;
  state.heldOf[agent * CHANNEL_COUNT + state.channelOf[line]!]!++;
  state.load[agent]! += state.weight[line]!;
  state.givenAt[agent] = state.now;
  if (state.freshShare > 0) remember(state, agent, state.weight[line]!);
  return hand;
}

/** Keeps the list of those who have room. */
function placeInRoom(state: State, agent: number): void {
  const belongs = state.ready[agent] === 1 && hasRoom(state, agent);
  if (state.roomPlace[agent]! >= 0) {
    if (!belongs) leaveRoom(state, agent);
  } else if (belongs) enterRoom(state, agent);
}

/** Call it when somebody comes, goes, or owes a pause. */
function setReady(state: State, agent: number): void {
  const { where, owed, goesHome } = state;
  state.ready[agent] = Number(where[agent] === HERE && owed[agent] === 0 && goesHome[agent] === 0);
}

function enterRoom(state: State, agent: number): void {
  const group = state.groupOf[agent]!;
  const place = state.agentsFrom[group]! + state.roomCount[group]!++;
  state.room[place] = agent;
  state.roomPlace[agent] = place;
}

function leaveRoom(state: State, agent: number): void {
  const group = state.groupOf[agent]!;
  const last = state.agentsFrom[group]! + --state.roomCount[group]!;
  const place = state.roomPlace[agent]!;
  const moved = state.room[last]!;
  state.room[place] = moved;
  state.roomPlace[moved] = place;
  state.roomPlace[agent] = -1;
}

/** The moment of somebody has come: a contact is finished, or a pause is over. */
export function momentOf(state: State, agent: number): void {
  settle(state, agent);
  if (state.where[agent] === PAUSED) comeBack(state, agent);
  else if (state.heavyOf[finish(state, agent)] === 1) rest(state, agent);
  afterwards(state, agent);
}

/** Puts the contact with the least left out of hand, and says of which line it was. */
function finish(state: State, agent: number): number {
  const { handLeft, handLine } = state;
  const held = state.held[agent]!;
  const from = agent * state.slots;
  if (held > 1) workOn(state, agent, held);
  state.workedAt[agent] = state.now;
  const last = from + held - 1;
  let done = from;
  for (let hand = from + 1; hand <= last; hand++) if (handLeft[hand]! < handLeft[done]!) done = hand;
  const line = handLine[done]!;
  handLine[done] = handLine[last]!;
  handLeft[done] = handLeft[last]!;
  state.held[agent] = held - 1;
  state.heldOf[agent * CHANNEL_COUNT + state.channelOf[line]!]!--;
  state.load[agent]! -= state.weight[line]!;
  return line;
}

function rest(state: State, agent: number): void {
  const seconds = state.recovery[state.groupOf[agent]!]!;
  state.recovers[agent]! += seconds;
  state.owed[agent]! += seconds;
  setReady(state, agent);
}

/** What comes next for somebody whose hands changed: more work, or home or a pause once the hands are empty. */
function afterwards(state: State, agent: number): void {
  if (state.ready[agent] === 0 && state.held[agent] === 0) {
    leave(state, agent);
    return;
  }
  if (state.ready[agent] === 1) takeWork(state, agent);
  begin(state, agent);
}

function leave(state: State, agent: number): void {
  if (state.goesHome[agent] === 1) goHome(state, agent);
  else beginPause(state, agent);
}

/** As much as there is room for, the most urgent first. */
export function takeWork(state: State, agent: number): void {
  while (hasRoom(state, agent)) {
    const line = pickLine(state, agent);
    if (line === NOTHING) return;
    takeHead(state, agent, line);
  }
}

function takeHead(state: State, agent: number, line: number): void {
  const { work } = state.waiting[line]!;
  const at = leaveLine(state, line);
  countAnswered(state, line, at);
  const hand = putInHand(state, agent, line);
  state.handLeft[hand] = work[at]!;
}

/** Gives the head of a line to somebody whom the router chose. */
export function giveHead(state: State, agent: number, line: number): void {
  takeHead(state, agent, line);
  begin(state, agent);
}

function beginPause(state: State, agent: number): void {
  settle(state, agent);
  state.where[agent] = PAUSED;
  setMoment(state.soonest, agent, state.now + state.owed[agent]!);
  state.owed[agent] = 0;
  standBy(state, agent);
}

function standBy(state: State, agent: number): void {
  setReady(state, agent);
  placeInRoom(state, agent);
}

function comeBack(state: State, agent: number): void {
  state.where[agent] = HERE;
  state.recovers[agent] = 0;
  setReady(state, agent);
}

function goHome(state: State, agent: number): void {
  settle(state, agent);
  state.where[agent] = OFF;
  for (const row of [state.goesHome, state.owed, state.recovers]) row[agent] = 0;
  setMoment(state.soonest, agent, Infinity);
  standBy(state, agent);
}

export function beginShift(state: State, agent: number): void {
  settle(state, agent);
  state.goesHome[agent] = 0;
  if (state.where[agent] === OFF) state.where[agent] = HERE;
  setReady(state, agent);
  if (state.where[agent] === HERE) afterwards(state, agent);
}

/** Whoever has somebody on the line finishes first; nothing new is given. */
export function endShift(state: State, agent: number): void {
  if (state.where[agent] === OFF) return;
  state.goesHome[agent] = 1;
  standBy(state, agent);
  if (state.held[agent] === 0) goHome(state, agent);
}

/** A break is whole: it begins when the hands are empty, and lasts as long as it was meant to. During a pause it comes after it. */
export function beginBreak(state: State, agent: number, seconds: number): void {
  if (state.where[agent] === OFF) return;
  if (state.where[agent] === PAUSED) {
    setMoment(state.soonest, agent, momentIn(state.soonest, agent) + seconds);
    return;
  }
  state.owed[agent]! += seconds;
  standBy(state, agent);
  if (state.held[agent] === 0) beginPause(state, agent);
}
