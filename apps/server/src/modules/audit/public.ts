/** The door of audit: neighbours write with `work.audit`. */
import type { Module } from "../../platform/module.ts";
import { auditRoutes } from "./routes.ts";

export const auditModule: Module = { name: "audit", routes: auditRoutes };
