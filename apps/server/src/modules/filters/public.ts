/** The door of saved filters for neighbours. */
import type { Module } from "../../platform/module.ts";
import { filterRoutes } from "./routes.ts";

export const filtersModule: Module = { name: "filters", routes: filterRoutes };
