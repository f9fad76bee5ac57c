/** A request for help in a channel: alive, so that one can join from where one reads it. */
import type { SwarmId } from "@luwte/contract/ids.ts";
import { useQuery } from "@tanstack/react-query";
import { swarmQuery } from "./queries.ts";
import { SwarmCard } from "./SwarmCard.tsx";

export function SwarmInTalk({ swarmId }: { swarmId: SwarmId }) {
  const view = useQuery(swarmQuery(swarmId)).data;
  const [swarm] = view?.swarms ?? [];
  return swarm ? <SwarmCard swarm={swarm} ask={view?.asks[0] ?? null} /> : null;
}
