/** The door of working time for neighbours: whether it is working time for somebody, and when it will be. */
import type { Module } from "../../platform/module.ts";
import { workingTimeRoutes } from "./routes.ts";
import type { WorkingTimeNeeds } from "./shapes.ts";

export { findReach, workingStretches, worksAt } from "./actions.ts";
export { isLetThrough } from "./overrides/actions.ts";
export { seedWorkingTime } from "./seed/actions.ts";
export type { WorkingTimeNeeds } from "./shapes.ts";

export const workingTimeModule = (needs: WorkingTimeNeeds): Module => ({
  name: "working-time",
  routes: workingTimeRoutes(needs),
});
