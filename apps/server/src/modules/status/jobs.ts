/** Forgets browsers whose time is over. */
import type { Job } from "../../platform/jobs/job.ts";
import { forgetReaders } from "./links/queries.ts";

export const forgetOldReaders: Job = {
  name: "status.forget_readers",
  schedule: "20 3 * * *",
  run: (_data, { platform, now }) => forgetReaders(platform.database, now),
};
