/** The door of notifications for neighbours. */

import { runSweep } from "../../platform/jobs/sweeps.ts";
import type { Module } from "../../platform/module.ts";
import { arrivalSweep, forgetOldNotifications } from "./jobs.ts";
import { notificationRoutes } from "./routes.ts";

export { arrive, notify } from "./actions.ts";
export { arrivalSweep } from "./jobs.ts";
export type { NewNotification } from "./queries.ts";

export const notificationsModule: Module = {
  name: "notifications",
  routes: notificationRoutes,
  jobs: [forgetOldNotifications],
  run: async (platform) => runSweep(arrivalSweep(platform)),
};
