/** Words that readers left are forgotten in time; what they answered stays counted. */
import type { Job } from "../../platform/jobs/job.ts";
import { forgetWords } from "./feedback/queries.ts";
import { wordsGoBefore } from "./feedback/rules.ts";

export const forgetOldWords: Job = {
  name: "help_centre.forget_words",
  schedule: "50 3 * * *",
  run: (_data, { platform, now }) => forgetWords(platform.database, wordsGoBefore(now)),
};
