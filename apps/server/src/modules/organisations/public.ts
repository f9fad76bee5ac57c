/** The door of organisations for neighbours. */
import type { Module } from "../../platform/module.ts";
import { organisationRoutes } from "./routes.ts";

export { addOrganisation } from "./actions.ts";
export { findOrganisation } from "./queries.ts";
export { isTimeZone } from "./rules.ts";
export type { NewOrganisation } from "./shapes.ts";

export const organisationsModule: Module = { name: "organisations", routes: organisationRoutes };
