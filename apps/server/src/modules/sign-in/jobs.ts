/** What the clock takes away: sessions that ended, and attempts that are forgiven. */
import type { Job } from "../../platform/jobs/job.ts";
import { FORGIVEN_AFTER } from "../../platform/security/lockout.ts";
import { deleteOldAttempts } from "./attempts/queries.ts";
import { deleteExpired } from "./sessions/queries.ts";

export const sweep: Job = {
  name: "sign-in.sweep",
  schedule: "17 * * * *",
  async run(_data, { platform, now }) {
    await deleteExpired(platform.database, now);
    await deleteOldAttempts(platform.database, new Date(now.getTime() - FORGIVEN_AFTER));
  },
};
