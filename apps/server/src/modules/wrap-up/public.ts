/** The door of wrapping up for neighbours. */
import type { Module } from "../../platform/module.ts";
import { wrapUpRoutes } from "./routes.ts";
import type { WrapUpNeeds } from "./shapes.ts";

export { isPeriod, shareOf } from "./insight/rules.ts";
export { isReason, listReasons } from "./reasons/queries.ts";
export { seedWrapUps } from "./seed/actions.ts";
export { refuseToSolve } from "./settings/actions.ts";
export type { WrapUpNeeds } from "./shapes.ts";
export { wrapUpLines } from "./story/actions.ts";

export const wrapUpModule = (needs: WrapUpNeeds): Module => ({ name: "wrap-up", routes: wrapUpRoutes(needs) });
