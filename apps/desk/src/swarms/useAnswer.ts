/** Joining or declining; the screen follows what the server says. */
import type { SwarmId } from "@luwte/contract/ids.ts";
import { useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { swarmsApi } from "./api.ts";

export function useAnswer(swarmId: SwarmId): (answer: "joined" | "declined") => void {
  const client = useQueryClient();
  const trouble = useTrouble();
  return (answer) => {
    swarmsApi.answerHelp({ params: { swarmId }, body: { answer } }).then(({ swarm, ask }) => {
      applyEvent(client, { type: "swarm.changed", payload: { swarm } }, ["swarms"]);
      if (ask) applyEvent(client, { type: "swarm_ask.changed", payload: { ask } }, ["swarms"]);
    }, trouble);
  };
}
