/** The door of labels for neighbours. */
import type { Module } from "../../platform/module.ts";
import { labelRoutes } from "./routes.ts";

export const labelsModule: Module = { name: "labels", routes: labelRoutes };
