/** What the clock does about promises. Each job looks again before it acts, so one too many does no harm. */
import type { PromiseId } from "@luwte/contract/ids.ts";
import type { Job } from "../../platform/jobs/job.ts";
import { REMIND } from "./actions.ts";
import { lookAgain, type Reminder, remind } from "./reminding/actions.ts";
import { LOOK_AGAIN } from "./settings/actions.ts";
import type { PromiseNeeds } from "./shapes.ts";

export const remindJob = (needs: PromiseNeeds): Job<Reminder> => ({
  name: REMIND,
  run: ({ promiseId, dueAt, step }, job) => job.work((work) => remind(work, needs, { promiseId, dueAt, step })),
});

export const lookAgainJob: Job<{ after: PromiseId | null }> = {
  name: LOOK_AGAIN,
  run: ({ after }, job) =>
    job.work(async (work) => {
      const last = await lookAgain(work, after);
      if (last !== null) await work.enqueue(LOOK_AGAIN, { after: last });
    }),
};
