/** The door of service levels for neighbours. */
import type { Module } from "../../platform/module.ts";
import { recountJob, recountReaction, runEscalationSweep } from "./jobs.ts";
import { serviceLevelRoutes } from "./routes.ts";
import type { ServiceLevelNeeds } from "./shapes.ts";

export {
  areUsable,
  dueTimes,
  expectDue,
  findCalendarOf,
  findCalendars,
  findLeadsOf,
  findLevels,
  findOpening,
  findServiceDays,
  type Opening,
  recount,
} from "./actions.ts";
export type { ServiceLevelNeeds } from "./shapes.ts";

export const serviceLevelsModule = (needs: ServiceLevelNeeds): Module => ({
  name: "service-levels",
  routes: serviceLevelRoutes,
  jobs: [recountJob(needs)],
  reactions: [recountReaction(needs)],
  run: runEscalationSweep,
});
