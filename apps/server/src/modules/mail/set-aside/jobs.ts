/** Fetches from the mail server what was left there, because somebody asked. */
import type { OriginalId } from "@luwte/contract/ids.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { fetchAgain } from "./actions.ts";

export const fetchMailAgain: Job<{ originalId: OriginalId }> = {
  name: "mail.fetch_again",
  attempts: 3,
  maxSeconds: 900,
  run: ({ originalId }, { platform, work, read }) => fetchAgain(platform, { work, read }, originalId),
};
