/** The part of the load that is what came in the last hour, falling in a straight line to nothing. Kept as two sums, so that it costs the same however much came. */
import { MOST_RECENT, type State } from "./state.ts";

const HOUR = 3600;

/** What somebody carries now, in thousandths. */
export const loadNow = (state: State, agent: number): number =>
  state.freshShare === 0 ? state.load[agent]! : state.load[agent]! + freshLoad(state, agent);

/** The weights of the last hour, each times its freshness, times the share that a setting gives them. In thousandths, rounded, as the desk does. */
function freshLoad(state: State, agent: number): number {
  forget(state, agent);
  return Math.round(freshness(state, agent)) | 0;
}

const freshness = (state: State, agent: number): number =>
  (state.recentSum[agent]! * (1 - state.now / HOUR) + state.recentMoment[agent]! / HOUR) * state.freshShare;

/** Never more than `loadNow`, and quickly known: what came more than an hour ago counts for less than nothing until it is forgotten. */
export const leastLoad = (state: State, agent: number): number => state.load[agent]! + freshness(state, agent) - 1;

function forget(state: State, agent: number): void {
  let head = state.recentHead[agent]!;
  const tail = state.recentTail[agent]!;
  for (; head < tail; head++) {
    const place = agent * MOST_RECENT + (head % MOST_RECENT);
    if (state.now - state.recentAt[place]! < HOUR) break;
    drop(state, agent, place);
  }
  state.recentHead[agent] = head;
}

function drop(state: State, agent: number, place: number): void {
  state.recentSum[agent]! -= state.recentWeight[place]!;
  state.recentMoment[agent]! -= state.recentWeight[place]! * state.recentAt[place]!;
}

export function remember(state: State, agent: number, weight: number): void {
  const tail = state.recentTail[agent]!;
  const place = agent * MOST_RECENT + (tail % MOST_RECENT);
  if (tail - state.recentHead[agent]! === MOST_RECENT) {
    drop(state, agent, place);
    state.recentHead[agent]!++;
  }
  state.recentAt[place] = state.now;
  state.recentWeight[place] = weight;
  state.recentTail[agent] = tail + 1;
  state.recentSum[agent]! += weight;
  state.recentMoment[agent]! += weight * state.now;
}
