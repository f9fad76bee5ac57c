/** What the clock does: a week is released once, and what is too old goes. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Actor } from "../../platform/work/work.ts";
import { releaseWeek } from "./actions.ts";
import { deleteOld, organisationsWithLedger } from "./queries.ts";

const THE_CLOCK: Actor = { kind: "system", name: "time-ledger" };
const DAY = 86_400_000;
const DAYS_KEPT = 92;

export const releaseWeeks: Job = {
  name: "time_ledger.release",
  schedule: "40 3 * * *",
  async run(_data, { platform }) {
    for (const id of await organisationsWithLedger(platform.database)) await platform.work(id, THE_CLOCK, releaseWeek);
  },
};

export const forgetOldTime: Job = {
  name: "time_ledger.forget_old",
  schedule: "50 3 * * *",
  run: (_data, { platform, now }) => deleteOld(platform.database, new Date(now.getTime() - DAYS_KEPT * DAY)),
};
