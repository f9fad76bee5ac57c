/** Forgets what was uploaded and never sent. */
import type { Job } from "../../platform/jobs/job.ts";
import { deleteUnsent } from "./queries.ts";

const DAYS_KEPT = 2;
const DAY = 86_400_000;

/** The bytes stay: the same ones can come in again at this very moment, and a file lost is worse than a file too many. */
export const forgetUnsent: Job = {
  name: "attachments.forget_unsent",
  schedule: "40 2 * * *",
  run: (_data, { platform, now }) => deleteUnsent(platform.database, new Date(now.getTime() - DAYS_KEPT * DAY)),
};
