/** What the clock does about the library: owners hear, once, that an article is to be read again; what lacked a year ago is forgotten; what was made findable by earlier rules is made so anew. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Actor } from "../../platform/work/work.ts";
import { findAnew } from "./finding/actions.ts";
import { findStale } from "./finding/queries.ts";
import { forgetMisses } from "./gaps/queries.ts";
import { dayOf, tellOwner } from "./reviewing/actions.ts";
import { dueReviews } from "./reviewing/queries.ts";
import { FOUND_BY } from "./rules.ts";

const SYSTEM: Actor = { kind: "system", name: "library" };
/** The next day takes the rest; a storm on one morning helps nobody read. */
const MOST_A_DAY = 500;
const YEAR = 366 * 86_400_000;

export const remindOfReviews: Job = {
  name: "library.remind_of_reviews",
  schedule: "10 5 * * *",
  maxSeconds: 1800,
  async run(_data, { platform, now, signal }) {
    for (const { organisationId, articleId } of await dueReviews(platform.database, dayOf(now), MOST_A_DAY)) {
      signal.throwIfAborted();
      await platform.work(organisationId, SYSTEM, (work) => tellOwner(work, articleId));
    }
    await forgetMisses(platform.database, new Date(now.getTime() - YEAR));
  },
};

const MOST_AT_ONCE = 1000;
/** After a release with other rules: within minutes every article is found by them. */
export const findArticlesAnew: Job = {
  name: "library.find_anew",
  schedule: "*/5 * * * *",
  maxSeconds: 270,
  async run(_data, { platform, signal }) {
    for (const { organisationId, of } of await findStale(platform.database, FOUND_BY, MOST_AT_ONCE)) {
      signal.throwIfAborted();
      await platform.work(organisationId, SYSTEM, (work) => findAnew(work, of));
    }
  },
};
