/** The door of customers' rights for neighbours. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Module } from "../../platform/module.ts";
import { createAccessLog } from "./access/actions.ts";
import { buildJob, eraseJob, lookBehind, lookForDue, runOutJob } from "./jobs.ts";
import { rightsRoutes } from "./routes.ts";
import type { RightsNeeds } from "./shapes.ts";

export { seedRights } from "./seed/actions.ts";
export type { RightsNeeds } from "./shapes.ts";

export function customerRightsModule(needs: RightsNeeds): Module {
  const access = createAccessLog();
  return {
    name: "customer-rights",
    routes: rightsRoutes,
    jobs: [eraseJob(needs) as Job, buildJob as Job, lookForDue, lookBehind, runOutJob(needs)],
    watch: access.watch,
    run: async (platform) => () => access.flush(platform),
  };
}
