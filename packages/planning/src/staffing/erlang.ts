/**
 * The formulas of A. K. Erlang (B, C) and C. Palm (A) for agents who do one thing at a time: M/M/n/n, M/M/n and M/M/n+M. Exact, and steady for many
 * thousands of agents: no factorial and no power is ever formed, only the recursion of the inverse.
 *
 * Offered load is in erlang: contacts per second times seconds of handling, so the number of agents that would be busy if nobody ever waited.
 */
import { unserved, type Waits, waitsIn } from "./line.ts";

export type PhoneTraffic = {
  arrivalsPerHour: number;
  handlingSeconds: number;
  /** Mean; null when nobody hangs up (Erlang C). */
  patienceSeconds: number | null;
};
export type PhoneFigures = Waits & {
  /** The share of their time that agents are busy; 1 when more comes than they can do and nobody hangs up. */
  occupancy: number;
};

const HOUR = 3600;

export const offeredLoad = (traffic: Pick<PhoneTraffic, "arrivalsPerHour" | "handlingSeconds">): number =>
  (traffic.arrivalsPerHour / HOUR) * traffic.handlingSeconds;

/**
 * Erlang B: the share that is turned away when there is no waiting room. 1/B(n) = 1 + n/a 1/B(n-1); see R. B. Cooper, "Introduction to Queueing Theory"
 * (2nd ed., 1981), section 3.3. Infinite on the way means that the share is below 1e-308, and 0 comes out.
 */
export const blockingProbability = (load: number, agents: number): number => 1 / inverseBlocking(load, agents);

function inverseBlocking(load: number, agents: number): number {
  let inverse = 1;
  for (let agent = 1; agent <= agents; agent++) inverse = 1 + (inverse * agent) / load;
  return inverse;
}

/** Erlang C: the share that has to wait when nobody hangs up; 1 when the load is not below the number of agents. */
export function waitingProbability(load: number, agents: number): number {
  if (load >= agents) return 1;
  const blocked = blockingProbability(load, agents);
  return blocked / (1 - (load / agents) * (1 - blocked));
}

/**
 * Erlang C without patience, Erlang A with, by the formulas named above. Shares from 0 to 1, waits in seconds; Infinity where the line only grows, which is an
 * answer and no error. `agents` is whole; with 0 of them nothing is answered. Numbers below 0 are not caught: `readStaffingRequest` refuses them.
 */
export function phoneFigures(traffic: PhoneTraffic, agents: number): PhoneFigures {
  const load = offeredLoad(traffic);
  const waits = agents > 0 ? waitsIn(lineOf(traffic, agents)) : unserved(leavingRateOf(traffic));
  return { ...waits, occupancy: agents > 0 ? Math.min(1, (load * (1 - waits.abandons)) / agents) : 0 };
}

const lineOf = (traffic: PhoneTraffic, agents: number) => ({
  arrivalRate: traffic.arrivalsPerHour / HOUR,
  fullRate: agents / traffic.handlingSeconds,
  leavingRate: leavingRateOf(traffic),
  roomRatio: inverseBlocking(offeredLoad(traffic), agents - 1),
});

const leavingRateOf = ({ patienceSeconds }: PhoneTraffic): number =>
  patienceSeconds === null ? 0 : 1 / patienceSeconds;
