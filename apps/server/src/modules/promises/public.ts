/** The door of promises for neighbours. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Module } from "../../platform/module.ts";
import { lookAgainJob, remindJob } from "./jobs.ts";
import { promiseRoutes } from "./routes.ts";
import type { PromiseNeeds } from "./shapes.ts";

export { follow } from "./following/actions.ts";
export { makePromise, promisingWith } from "./making/actions.ts";
export { dueBetween, openPromises, promisesOf } from "./queries.ts";
export { releasePromise } from "./settling/actions.ts";
export type { PromiseNeeds } from "./shapes.ts";
export { showPromises } from "./showing/actions.ts";
export { promiseLines } from "./story/actions.ts";

export const promisesModule = (needs: PromiseNeeds): Module => ({
  name: "promises",
  routes: promiseRoutes(needs),
  jobs: [remindJob(needs) as Job, lookAgainJob as Job],
});
