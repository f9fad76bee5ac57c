/** The door of the compliance clock for neighbours. */
import type { Module } from "../../platform/module.ts";
import { hearReaction } from "./jobs.ts";
import { complianceRoutes } from "./routes.ts";

export { record as noteContact } from "./chain/actions.ts";
export { seedCompliance } from "./seed/actions.ts";
export type { NewEvent } from "./shapes.ts";

export const complianceModule: Module = { name: "compliance", routes: complianceRoutes, reactions: [hearReaction] };
