/** What the clock does about questions. Each job looks again before it acts, so one too many does no harm. */
import type { Job } from "../../platform/jobs/job.ts";
import { type Reminder, remind } from "./reminding/actions.ts";
import { REMIND } from "./reminding/looking/actions.ts";
import type { QuestionNeeds } from "./shapes.ts";

export const remindJob = (needs: QuestionNeeds): Job<Reminder> => ({
  name: REMIND,
  run: ({ questionId, dueAt, step }, { platform, work }) =>
    work((unit) => remind(unit, needs, platform, { questionId, dueAt, step })),
});
