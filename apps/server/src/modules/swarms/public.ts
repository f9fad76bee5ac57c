/** The door of asking help for neighbours. */
import type { Module } from "../../platform/module.ts";
import { swarmRoutes } from "./routes.ts";
import type { SwarmNeeds } from "./shapes.ts";

export { askHelp, endHelp } from "./actions.ts";
export { seedSwarm } from "./seed/actions.ts";
export type { Helper, SwarmNeeds } from "./shapes.ts";

export const swarmsModule = (needs: SwarmNeeds): Module => ({ name: "swarms", routes: swarmRoutes(needs) });
