/** The door of routing for neighbours. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { Refusal } from "@luwte/contract/errors.ts";
import type { ConversationId, PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { Module } from "../../platform/module.ts";
import type { Work } from "../../platform/work/work.ts";
import { give, mayReassignOthers } from "./assignments/actions.ts";
import { forgetJob, passJob, runRoutingSweep, wakeReaction } from "./jobs.ts";
import { routingRoutes } from "./routes.ts";
import type { RoutingNeeds } from "./shapes.ts";

export { route } from "./actions.ts";
export { keepHistory } from "./assignments/actions.ts";
export { lineNow } from "./line/actions.ts";
export type { Line, Place } from "./line/shapes.ts";
export { findHelpers } from "./seats/actions.ts";
export type { RoutingNeeds } from "./shapes.ts";

export const routingModule = (needs: RoutingNeeds): Module => ({
  name: "routing",
  routes: routingRoutes(needs),
  jobs: [passJob(needs), forgetJob],
  reactions: [wakeReaction],
  run: (platform) => runRoutingSweep(platform, needs),
});

/** Why somebody may not give a conversation away as they wish. */
export type GiveRefusal = "not_found" | "forbidden" | "not_available" | "at_ceiling";

/** For `conversations`: how a choice to give a conversation away is carried out when it was not made through an operation of routing. */
export const assigningWith =
  (needs: RoutingNeeds) =>
  async (
    work: Work,
    id: ConversationId,
    { assigneeId, teamId }: { assigneeId?: PersonId | null; teamId?: TeamId | null },
  ): Promise<Refusal<GiveRefusal> | { conversation: Conversation }> =>
    give(work, id, { personId: assigneeId, teamId }, await mayReassignOthers(work), needs);
