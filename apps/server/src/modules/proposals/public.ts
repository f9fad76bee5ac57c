/** The door of proposals. */
import type { Module } from "../../platform/module.ts";
import { learnJob, solvedReaction } from "./jobs.ts";
import { proposalRoutes } from "./routes.ts";
import type { ProposalNeeds } from "./shapes.ts";

export { reasonChosen } from "./closing/actions.ts";
export { learnAll } from "./past/actions.ts";
export type { ProposalNeeds } from "./shapes.ts";

export const proposalsModule = (needs: ProposalNeeds): Module => ({
  name: "proposals",
  routes: proposalRoutes(needs),
  jobs: [learnJob(needs)],
  reactions: [solvedReaction],
});
