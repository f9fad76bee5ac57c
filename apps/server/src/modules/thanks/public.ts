/** The door of saying thank you for neighbours. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Module } from "../../platform/module.ts";
import { askJob, askReaction } from "./jobs.ts";
import { thanksRoutes } from "./routes.ts";
import type { ThanksNeeds } from "./shapes.ts";

export { statusParts } from "./page/actions.ts";
export { seedThanks } from "./seed/actions.ts";
export type { ThanksNeeds } from "./shapes.ts";
export { thankInChat } from "./visitors/actions.ts";

export const thanksModule = (needs: ThanksNeeds): Module => ({
  name: "thanks",
  routes: thanksRoutes,
  jobs: [askJob(needs) as Job],
  reactions: [askReaction],
});
