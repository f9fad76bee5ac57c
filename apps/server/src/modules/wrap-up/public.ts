/** The door of wrapping up for neighbours. */
import type { Module } from "../../platform/module.ts";
import { wrapUpRoutes } from "./routes.ts";
import type { WrapUpNeeds } from "./shapes.ts";

export { isPeriod, shareOf } from "./insight/rules.ts";
export { isReason, listReasons } from "./reasons/queries.ts";
/** With which an organisation begins, for who measures what they are worth. */
export { PRESETS as firstReasons } from "./reasons/rules.ts";
export { seedWrapUps } from "./seed/actions.ts";
export { refuseToSolve } from "./settings/actions.ts";
export type { WrapUpNeeds } from "./shapes.ts";
export { wrapUpLines } from "./story/actions.ts";

export const wrapUpModule = (needs: WrapUpNeeds): Module => ({ name: "wrap-up", routes: wrapUpRoutes(needs) });
