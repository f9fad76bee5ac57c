/** The door of handing over for neighbours. */
import type { Module } from "../../platform/module.ts";
import { addPage } from "./page/routes.ts";
import { handoverRoutes } from "./routes.ts";
import type { HandoverNeeds } from "./shapes.ts";

export { cardFromRecords, carry, giveCard } from "./actions.ts";
export { seedHandovers } from "./seed/actions.ts";
export type { HandoverNeeds } from "./shapes.ts";
export { handoverLines } from "./story/actions.ts";
export { understoodIn } from "./understanding/queries.ts";

export const handoverModule = (needs: HandoverNeeds): Module => ({
  name: "handover",
  routes: handoverRoutes(needs),
  http: (app, platform) => addPage(app, platform, needs),
});
