/** The door of imports and exports for neighbours. */
import type { Module } from "../../platform/module.ts";
import { runImport } from "./jobs.ts";
import { portabilityRoutes } from "./routes.ts";
import type { ImportNeeds } from "./shapes.ts";

export type { ImportNeeds } from "./shapes.ts";

export const portabilityModule = (needs: ImportNeeds): Module => ({
  name: "portability",
  routes: portabilityRoutes,
  jobs: [runImport(needs)],
});
