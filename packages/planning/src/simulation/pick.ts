/** The desk's rules, asked of typed rows: who gets what arrives, and what somebody takes who has room. The order itself is in `../routing/order.ts`. */
import { compareRanks, compareRoom } from "../routing/order.ts";
import { leastLoad, loadNow } from "./fresh.ts";
import { CHANNEL_COUNT, WHOLE } from "./model.ts";
import type { State } from "./state.ts";
import { hasHead } from "./waiting.ts";

export const NOBODY = -1;
export const NOTHING = -1;

/** Whether somebody who is here may be given one of this line: capacity of the channel, nothing beside the telephone, under the ceiling. */
function fits(state: State, agent: number, line: number): boolean {
  if (state.plain === 1) return state.held[agent] === 0;
  return fitsHands(state, agent, line) && loadNow(state, agent) + state.adds[line]! <= state.ceiling;
}

const fitsHands = (state: State, agent: number, line: number): boolean =>
  state.held[agent] === 0 || fitsBeside(state, agent, line);

function fitsBeside(state: State, agent: number, line: number): boolean {
  const { heldOf, capacity } = state;
  const channel = state.channelOf[line]!;
  if (state.wholeOf[line] === 1 || isWhole(heldOf, agent)) return false;
  return heldOf[agent * CHANNEL_COUNT + channel]! < capacity[state.groupOf[agent]! * CHANNEL_COUNT + channel]!;
}

function isWhole(heldOf: Int32Array, agent: number): boolean {
  for (let channel = 0; channel < CHANNEL_COUNT; channel++)
    if (WHOLE[channel] && heldOf[agent * CHANNEL_COUNT + channel]! > 0) return true;
  return false;
}

/** Whether there is room for anything at all. */
export const hasRoom = (state: State, agent: number): boolean =>
  state.held[agent] === 0 || (state.plain === 0 && hasRoomBeside(state, agent));

const hasRoomBeside = (state: State, agent: number): boolean =>
  state.held[agent]! < state.most[state.groupOf[agent]!]! && !isWhole(state.heldOf, agent);

/** Who gets one of this line, or NOBODY. */
export function pickAgent(state: State, line: number): number {
  const { groupsFrom, groupsFor, specialistsFirst } = state;
  let best = NOBODY;
  for (let at = groupsFrom[line]!; at < groupsFrom[line + 1]!; at++) {
    if (specialistsFirst && best !== NOBODY) return best;
    best = bestOf(state, line, groupsFor[at]!, best);
  }
  return best;
}

function bestOf(state: State, line: number, group: number, before: number): number {
  return state.plain === 1 ? longestSince(state, group, before) : mostRoom(state, line, group, before);
}

/** When nobody who is free carries anything, everybody has the same room and fits everything. */
function longestSince({ room, roomCount, givenAt, agentsFrom }: State, group: number, before: number): number {
  const from = agentsFrom[group]!;
  const to = from + roomCount[group]!;
  let best = before;
  let bestSince = best === NOBODY ? Infinity : givenAt[best]!;
  for (let at = from; at < to; at++) {
    const agent = room[at]!;
    const order = compareRoom(0, givenAt[agent]!, 0, bestSince);
    if (order > 0 || (order === 0 && agent > best)) continue;
    best = agent;
    bestSince = givenAt[agent]!;
  }
  return best;
}

function mostRoom(state: State, line: number, group: number, before: number): number {
  const { room, givenAt } = state;
  const from = state.agentsFrom[group]!;
  const to = from + state.roomCount[group]!;
  const mostLoad = state.ceiling - state.adds[line]!;
  let best = before;
  let bestLoad = best === NOBODY ? mostLoad : loadNow(state, best);
  for (let at = from; at < to; at++) {
    const agent = room[at]!;
    if (leastLoad(state, agent) > bestLoad || !fitsHands(state, agent, line)) continue;
    const load = loadNow(state, agent);
    if (load > bestLoad) continue;
    const order = best === NOBODY ? -1 : compareRoom(load, givenAt[agent]!, bestLoad, givenAt[best]!);
    if (order > 0 || (order === 0 && agent > best)) continue;
    best = agent;
    bestLoad = load;
  }
  return best;
}

/** The line whose head this agent takes now, or NOTHING. */
export function pickLine(state: State, agent: number): number {
  if (state.inLine === 0) return NOTHING;
  const { linesFrom, linesFor, groupOf } = state;
  const group = groupOf[agent]!;
  let best = NOTHING;
  for (let at = linesFrom[group]!; at < linesFrom[group + 1]!; at++) {
    const line = linesFor[at]!;
    if (hasHead(state, line) && fits(state, agent, line) && (best === NOTHING || isSooner(state, line, best)))
      best = line;
  }
  return best;
}

/** Of two lines in which somebody waits: whether the first one's head goes before the other's. */
export function isSooner(state: State, line: number, other: number): boolean {
  const since = headSince(state, line);
  const otherSince = headSince(state, other);
  const due = since + state.dueAfter[line]!;
  const otherDue = otherSince + state.dueAfter[other]!;
  return compareRanks(state.rankOf[line]!, due, since, state.rankOf[other]!, otherDue, otherSince) < 0;
}

function headSince({ waiting, head }: State, line: number): number {
  const { since } = waiting[line]!;
  return since[head[line]! & (since.length - 1)]!;
}
