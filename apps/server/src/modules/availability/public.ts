/** The door of availability for neighbours. */
import type { Module } from "../../platform/module.ts";
import { runSilenceSweep } from "./jobs.ts";
import { availabilityRoutes } from "./routes.ts";
import type { AvailabilityNeeds } from "./shapes.ts";

export { availabilitySource, findAvailabilities, putOnBreak } from "./actions.ts";
export { addMisses, clearMisses } from "./queries.ts";
export { availabilityAt, DEFAULT_AVAILABILITY_SETTINGS, HEARTBEAT_SECONDS, isPresent } from "./rules.ts";
export type {
  AvailabilityFacts,
  AvailabilityNeeds,
  AvailabilityNow,
  AvailabilitySettings,
  PeopleTeller,
} from "./shapes.ts";

export const availabilityModule = (needs: AvailabilityNeeds): Module => ({
  name: "availability",
  routes: availabilityRoutes(needs),
  run: (platform) => runSilenceSweep(platform, needs.tellPeople),
});
