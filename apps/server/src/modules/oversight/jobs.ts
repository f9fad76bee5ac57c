/** What the clock does about oversight: it forgets who decided and who judged. */
import type { Job } from "../../platform/jobs/job.ts";
import { forgetWho } from "./checking/queries.ts";

/** Long enough for somebody else to look again; kept longer it would only tell colleagues apart. */
const DAYS_KNOWN = 30;

export const forgetWhoJob: Job = {
  name: "oversight.forget_who",
  schedule: "41 1 * * *",
  async run(_data, { platform, now }) {
    await forgetWho(platform.database, new Date(now.getTime() - DAYS_KNOWN * 86_400_000));
  },
};
