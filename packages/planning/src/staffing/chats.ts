/**
 * Chats: an agent has several at once, and each then takes longer. Exact for agents among whom chats are always shared out evenly; departures disturb that a
 * little, and how little can be seen by simulating the same (`../simulation`).
 */
import { unserved, type Waits, waitsIn } from "./line.ts";

export type ChatTraffic = {
  arrivalsPerHour: number;
  /** How long one takes when the agent has no other. */
  handlingSeconds: number;
  /** Mean; null when nobody leaves. */
  patienceSeconds: number | null;
  /** The most that an agent has at the same time, from 1. */
  atOnce: number;
  /** How much longer each takes for every other one in hand: with 0.3, two at once take 1.3 times as long each, three 1.6 times. */
  stretch: number;
};
/** `occupancy`: what is done, as a share of what could be done with all hands full. */
export type ChatFigures = Waits & { occupancy: number };

const HOUR = 3600;

/** Chats that one agent finishes per second with so many in hand. */
export const chatRate = ({ handlingSeconds, stretch }: ChatTraffic, inHand: number): number =>
  inHand === 0 ? 0 : inHand / (1 + stretch * (inHand - 1)) / handlingSeconds;

/**
 * As `phoneFigures`, for agents with up to `atOnce` chats each: a birth-death process whose team finishes faster the more it has in hand, with the waits of
 * `line.ts` once all hands are full. Shares from 0 to 1, waits in seconds; `agents` is whole, and 0 answer nothing. Numbers below 0 are not caught.
 */
export function chatFigures(traffic: ChatTraffic, agents: number): ChatFigures {
  const arrivalRate = traffic.arrivalsPerHour / HOUR;
  const fullRate = agents * chatRate(traffic, traffic.atOnce);
  const leavingRate = traffic.patienceSeconds === null ? 0 : 1 / traffic.patienceSeconds;
  if (agents === 0) return { ...unserved(leavingRate), occupancy: 0 };
  const waits = waitsIn({ arrivalRate, fullRate, leavingRate, roomRatio: roomRatioOf(traffic, agents) });
  return { ...waits, occupancy: Math.min(1, (arrivalRate * (1 - waits.abandons)) / fullRate) };
}

/** The recursion of Erlang B, with the rate at which a team finishes that has `chats` in hand. */
function roomRatioOf(traffic: ChatTraffic, agents: number): number {
  const arrivalRate = traffic.arrivalsPerHour / HOUR;
  let ratio = 1;
  for (let chats = 1; chats < agents * traffic.atOnce; chats++)
    ratio = 1 + (ratio * teamRate(traffic, agents, chats)) / arrivalRate;
  return ratio;
}

function teamRate(traffic: ChatTraffic, agents: number, chats: number): number {
  const fewest = Math.floor(chats / agents);
  const withOneMore = chats % agents;
  return withOneMore * chatRate(traffic, fewest + 1) + (agents - withOneMore) * chatRate(traffic, fewest);
}
