/** Old notifications are nobody's news. */
import type { Job } from "../../platform/jobs/job.ts";
import { deleteOld } from "./queries.ts";

const DAY = 86_400_000;
const DAYS_KEPT = 90;

export const forgetOldNotifications: Job = {
  name: "notifications.forget_old",
  schedule: "20 3 * * *",
  run: (_data, { platform, now }) => deleteOld(platform.database, new Date(now.getTime() - DAYS_KEPT * DAY)),
};
