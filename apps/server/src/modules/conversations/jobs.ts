/** What the clock does to conversations. Everything looks again before it acts, so that doing it twice is doing it once. */
import type { ConversationId, LabelId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Job, JobContext } from "../../platform/jobs/job.ts";
import type { Reaction } from "../../platform/module.ts";
import type { Actor, Work } from "../../platform/work/work.ts";
import { solveUnanswered, wake } from "./clock/actions.ts";
import { dropLabel, dueToSolve, dueToWake, foldCounts } from "./clock/queries.ts";
import { deleteTraces } from "./drafts/queries.ts";
import type { ConversationNeeds } from "./shapes.ts";

const CLOCK: Actor = { kind: "system", name: "clock" };
/** Of one run; what is more comes with the next. */
const AT_ONCE = 500;

/** At the moment itself. The sweep below finds what has no job: imported, or put aside before a job could be queued. */
const wakeOne = (needs: ConversationNeeds): Job<{ conversationId: ConversationId }> => ({
  name: "conversations.wake",
  run: ({ conversationId }, job) => job.work((work) => wake(work, needs, conversationId)),
});

const each = (job: JobContext, organisationId: OrganisationId, run: (work: Work) => Promise<void>): Promise<void> =>
  job.signal.aborted ? Promise.resolve() : job.platform.work(organisationId, CLOCK, run);

const wakeAll = (needs: ConversationNeeds): Job => ({
  name: "conversations.wake_all",
  schedule: "*/5 * * * *",
  attempts: 1,
  async run(_data, job) {
    for (const { organisationId, id } of await dueToWake(job.platform.database, job.now, AT_ONCE))
      await each(job, organisationId, (work) => wake(work, needs, id));
  },
});

const solveAll = (needs: ConversationNeeds): Job => ({
  name: "conversations.solve_unanswered",
  schedule: "17 * * * *",
  attempts: 1,
  async run(_data, job) {
    for (const { organisationId, id, days } of await dueToSolve(job.platform.database, job.now, AT_ONCE))
      await each(job, organisationId, (work) => solveUnanswered(work, needs, id, days));
  },
});

/** The ledger of counts is summed before reading it takes time: a line per change adds up to thousands in a busy minute. */
const fold: Job = {
  name: "conversations.fold_counts",
  schedule: "* * * * *",
  attempts: 1,
  atOnce: 1,
  run: (_data, { platform }) => foldCounts(platform.database),
};

const TRACE_DAYS = 7;
const DAY = 86_400_000;

const forgetTraces: Job = {
  name: "conversations.forget_draft_traces",
  schedule: "50 2 * * *",
  run: (_data, { platform, now }) => deleteTraces(platform.database, new Date(now.getTime() - TRACE_DAYS * DAY)),
};

const MAXIMUM_ROUNDS = 2_000;

/** A label that was removed leaves its conversations afterwards, some at a time; desks stopped showing it at once. */
const labelRemoved: Reaction = {
  name: "conversations.label_removed",
  to: ["label.removed"],
  async react(happened, platform) {
    for (const event of happened) {
      if (event.type !== "label.removed") continue;
      const { labelId } = event.payload;
      await dropEverywhere(labelId, (run) => platform.work(event.organisationId, CLOCK, run));
    }
  },
};

async function dropEverywhere(
  labelId: LabelId,
  work: (run: (work: Work) => Promise<number>) => Promise<number>,
): Promise<void> {
  for (let round = 0; round < MAXIMUM_ROUNDS; round++)
    if ((await work(({ tx }) => dropLabel(tx, labelId, AT_ONCE))) < AT_ONCE) return;
}

export const conversationJobs = (needs: ConversationNeeds): Job[] => [
  wakeOne(needs) as Job,
  wakeAll(needs),
  solveAll(needs),
  fold,
  forgetTraces,
];
export const conversationReactions: Reaction[] = [labelRemoved];
