/** How many agents it takes, and what asks for so many: the service that was agreed, or the people who give it. */
import { type ChatTraffic, chatFigures } from "./chats.ts";
import { offeredLoad, type PhoneTraffic, phoneFigures } from "./erlang.ts";
import type { Waits } from "./line.ts";

/** So great a share of all contacts is answered within so many seconds. */
export type Target = { within: number; share: number };

export type Aims = {
  target: Target;
  /** The greatest share that may leave before an answer; null when that was not agreed. */
  mostAbandoned: number | null;
  /**
   * Health limit: the greatest share of their time that agents are busy. A rule of thumb, not a law of nature: above 85 % there is no time left to recover
   * between contacts. null switches it off.
   */
  mostOccupancy: number | null;
};
/** Usual in the field; a setting, because what people can bear depends on the work. */
export const USUAL_MOST_OCCUPANCY = 0.85;

/** What decided. `occupancy`: the service would allow fewer, the health limit does not. */
export type Because = "nothing_to_do" | "service" | "abandonment" | "occupancy";
export type Reached = { answeredWithinTarget: number; abandons: number; meanWaitAnswered: number; occupancy: number };
export type Requirement = Reached & {
  agents: number;
  because: Because;
  /** What each aim asks for by itself. */
  asks: { service: number; abandonment: number; occupancy: number };
};

/** More is a mistake in the figures, and every search must end. */
export const MOST_AGENTS = 100_000;

/** The least number of agents for calls. Shares from 0 to 1, times in seconds; figures are expected to be in range, as `readStaffingRequest` leaves them. */
export function phoneRequirement(traffic: PhoneTraffic, aims: Aims): Requirement {
  const crowd = Math.ceil(offeredLoad(traffic));
  return requirement(traffic.arrivalsPerHour, crowd, aims, (agents) => phoneFigures(traffic, agents));
}

/** The same for chats, of which an agent has several at once. */
export function chatRequirement(traffic: ChatTraffic, aims: Aims): Requirement {
  const crowd = Math.ceil(offeredLoad(traffic));
  return requirement(traffic.arrivalsPerHour, crowd, aims, (agents) => chatFigures(traffic, agents));
}

type FiguresWith = (agents: number) => Waits & { occupancy: number };

function requirement(arrivalsPerHour: number, crowd: number, aims: Aims, figuresWith: FiguresWith): Requirement {
  if (arrivalsPerHour <= 0) return NOTHING_TO_DO;
  const { target, mostAbandoned, mostOccupancy } = aims;
  const least = (holds: (figures: Waits & { occupancy: number }) => boolean) =>
    leastThat((agents) => holds(figuresWith(agents)), crowd);
  const asks = {
    service: least((figures) => figures.answeredWithin(target.within) >= target.share),
    abandonment: mostAbandoned === null ? 0 : least(({ abandons }) => abandons <= mostAbandoned),
    occupancy: mostOccupancy === null ? 0 : least(({ occupancy }) => occupancy <= mostOccupancy),
  };
  const agents = Math.max(asks.service, asks.abandonment, asks.occupancy);
  return { agents, because: becauseOf(asks), asks, ...reached(figuresWith(agents), target) };
}

export const reached = (figures: Waits & { occupancy: number }, target: Target): Reached => ({
  answeredWithinTarget: figures.answeredWithin(target.within),
  abandons: figures.abandons,
  meanWaitAnswered: figures.meanWaitAnswered,
  occupancy: figures.occupancy,
});

const NOTHING_TO_DO: Requirement = {
  agents: 0,
  because: "nothing_to_do",
  asks: { service: 0, abandonment: 0, occupancy: 0 },
  answeredWithinTarget: 1,
  abandons: 0,
  meanWaitAnswered: 0,
  occupancy: 0,
};

/** The limit is named only when it really asks for more than the service does. */
function becauseOf({ service, abandonment, occupancy }: Requirement["asks"]): Because {
  if (occupancy > Math.max(service, abandonment)) return "occupancy";
  return abandonment > service ? "abandonment" : "service";
}

/** The least number from which it holds; it must go on to hold above it. Doubles steps away from `guess`, then halves them. */
export function leastThat(holds: (agents: number) => boolean, guess: number): number {
  let high = Math.min(MOST_AGENTS, Math.max(1, guess));
  let low = 0;
  for (let step = 1; !holds(high) && high < MOST_AGENTS; step *= 2) {
    low = high;
    high = Math.min(MOST_AGENTS, high + step);
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
