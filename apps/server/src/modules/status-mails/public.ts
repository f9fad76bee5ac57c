/** The door of mails about the status page for neighbours. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Module } from "../../platform/module.ts";
import { lookReaction, notifyJob } from "./jobs.ts";
import { statusMailRoutes } from "./routes.ts";
import type { StatusMailNeeds } from "./shapes.ts";
import { addStopPage } from "./stopping/routes.ts";

export { forgetWish } from "./actions.ts";
export { statusMailPart } from "./part/actions.ts";
export type { StatusMailNeeds } from "./shapes.ts";

export const statusMailsModule = (needs: StatusMailNeeds): Module => ({
  name: "status-mails",
  routes: statusMailRoutes,
  jobs: [notifyJob(needs) as Job],
  reactions: [lookReaction],
  http: addStopPage,
});
