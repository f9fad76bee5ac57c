/** What the clock does: what waited arrives when working time begins, and old notifications are nobody's news. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Sweep } from "../../platform/jobs/sweeps.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Actor } from "../../platform/work/work.ts";
import { arriveForAll } from "./actions.ts";
import { deleteOld, organisationsWaiting } from "./queries.ts";

const DAY = 86_400_000;
const DAYS_KEPT = 90;

export const forgetOldNotifications: Job = {
  name: "notifications.forget_old",
  schedule: "20 3 * * *",
  run: (_data, { platform, now }) => deleteOld(platform.database, new Date(now.getTime() - DAYS_KEPT * DAY)),
};

const THE_CLOCK: Actor = { kind: "system", name: "notifications" };

/** Working time begins by the clock, by a desk that opens, or by a choice; looking every few seconds sees all three. */
export const arrivalSweep = (platform: Platform): Sweep => ({
  name: "notifications",
  everyMs: 5_000,
  log: platform.log,
  organisations: () => organisationsWaiting(platform.database),
  sweep: (id) => platform.work(id, THE_CLOCK, arriveForAll),
});
