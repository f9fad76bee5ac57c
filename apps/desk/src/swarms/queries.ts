/** Requests for help: of one case, or one by itself. */
import type { ConversationId, SwarmId } from "@luwte/contract/ids.ts";
import { swarmsView } from "@luwte/contract/views/swarms.ts";
import { live } from "../api/liveQuery.ts";
import { swarmsApi } from "./api.ts";

export const swarmsQuery = (conversationId: ConversationId) =>
  live(
    ["swarms", conversationId],
    () => swarmsApi.listSwarms({ params: { conversationId } }),
    (loaded) => swarmsView({ conversationId }, loaded),
  );

export const swarmQuery = (swarmId: SwarmId) =>
  live(
    ["swarms", swarmId],
    () => swarmsApi.getSwarm({ params: { swarmId } }),
    ({ swarm, ask }) => swarmsView({ swarmId }, { swarms: [swarm], asks: ask ? [ask] : [] }),
  );
