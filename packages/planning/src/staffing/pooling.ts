/** One team or several: what is gained when agents who can do each other's work share one line. */
import { offeredLoad, type PhoneTraffic } from "./erlang.ts";
import { type Aims, phoneRequirement, type Requirement } from "./requirement.ts";

export type PhoneWork = { traffic: PhoneTraffic; aims: Aims };
export type PoolingGain = { separate: number; together: number; saved: number };

/**
 * Several kinds of calls as one: they come together, take their mean and are given up at their mean rate. A mixture of exponential handling times is more
 * scattered than one, so for kinds that differ greatly this is a little too hopeful; simulation says how much.
 */
export function pooledTraffic(traffics: readonly PhoneTraffic[]): PhoneTraffic {
  const arrivalsPerHour = traffics.reduce((sum, traffic) => sum + traffic.arrivalsPerHour, 0);
  if (arrivalsPerHour === 0) return { arrivalsPerHour, handlingSeconds: 0, patienceSeconds: null };
  const load = traffics.reduce((sum, traffic) => sum + offeredLoad(traffic), 0);
  const leaving = traffics.reduce(
    (sum, { arrivalsPerHour, patienceSeconds }) =>
      sum + (patienceSeconds === null ? 0 : arrivalsPerHour / patienceSeconds),
    0,
  );
  return {
    arrivalsPerHour,
    handlingSeconds: (load / arrivalsPerHour) * 3600,
    patienceSeconds: leaving === 0 ? null : arrivalsPerHour / leaving,
  };
}

const NO_AIMS: Aims = { target: { within: 0, share: 0 }, mostAbandoned: null, mostOccupancy: null };

/** Every kind's aims hold for the whole: who asks for most decides. */
export function pooledRequirement(works: readonly PhoneWork[]): Requirement {
  const traffic = pooledTraffic(works.map((work) => work.traffic));
  const asked = works.filter((work) => work.traffic.arrivalsPerHour > 0);
  if (asked.length === 0) return phoneRequirement(traffic, NO_AIMS);
  const each = asked.map(({ aims }) => phoneRequirement(traffic, aims));
  return each.reduce((most, one) => (one.agents > most.agents ? one : most));
}

export function poolingGain(works: readonly PhoneWork[]): PoolingGain {
  const separate = works.reduce((sum, { traffic, aims }) => sum + phoneRequirement(traffic, aims).agents, 0);
  const together = pooledRequirement(works).agents;
  return { separate, together, saved: separate - together };
}
