/** The door of notifications for neighbours. */
import type { Module } from "../../platform/module.ts";
import { forgetOldNotifications } from "./jobs.ts";
import { notificationRoutes } from "./routes.ts";

export { notify } from "./actions.ts";
export type { NewNotification } from "./queries.ts";

export const notificationsModule: Module = {
  name: "notifications",
  routes: notificationRoutes,
  jobs: [forgetOldNotifications],
};
