/** The door of webhooks: neighbours record events, and that is enough. */
import type { Module } from "../../platform/module.ts";
import { deliver, forget, handOut, sweep } from "./jobs.ts";
import { webhookRoutes } from "./routes.ts";

export const webhooksModule: Module = {
  name: "webhooks",
  routes: webhookRoutes,
  jobs: [deliver, sweep, forget],
  reactions: [handOut],
};
