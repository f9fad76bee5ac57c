/** The door of proposals. */
import type { Module } from "../../platform/module.ts";
import { learnJob, solvedReaction } from "./jobs.ts";
import { prepareLanguages } from "./preparing/actions.ts";
import { proposalRoutes } from "./routes.ts";
import type { WordingNeeds } from "./shapes.ts";

export { reasonChosen } from "./closing/actions.ts";
export { learnAll } from "./past/actions.ts";
export type { ProposalNeeds, WordingNeeds } from "./shapes.ts";

export const proposalsModule = (needs: WordingNeeds): Module => ({
  name: "proposals",
  routes: proposalRoutes(needs),
  jobs: [learnJob(needs)],
  reactions: [solvedReaction],
  run: async () => prepareLanguages().stop,
});
