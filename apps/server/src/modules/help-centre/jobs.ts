/** What the clock does about the help centre: words that readers left are forgotten in time, and owners hear what did not help. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Actor } from "../../platform/work/work.ts";
import { forgetWords } from "./feedback/queries.ts";
import { wordsGoBefore } from "./feedback/rules.ts";
import { tellOwner } from "./telling/actions.ts";
import { articlesToTell } from "./telling/queries.ts";
import { telling } from "./telling/rules.ts";

/** What they answered stays counted. */
export const forgetOldWords: Job = {
  name: "help_centre.forget_words",
  schedule: "50 3 * * *",
  run: (_data, { platform, now }) => forgetWords(platform.database, wordsGoBefore(now)),
};

const CLOCK: Actor = { kind: "system", name: "help-centre" };
/** The next hour takes the rest. */
const MOST_AT_ONCE = 500;

export const tellOwners: Job = {
  name: "help_centre.tell_owners",
  schedule: "25 * * * *",
  maxSeconds: 1800,
  async run(_data, { platform, now, signal }) {
    for (const { organisationId, articleId } of await articlesToTell(platform.database, telling(now), MOST_AT_ONCE)) {
      signal.throwIfAborted();
      await platform.work(organisationId, CLOCK, (work) => tellOwner(work, articleId));
    }
  },
};
