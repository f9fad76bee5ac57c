/** Answers that leave when they can no longer be taken back, visitors who left, and what nobody needs any more. */
import type { ConversationId, MessageId } from "@luwte/contract/ids.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import { LEAVING_JOB, noteLeaving } from "../leaving/actions.ts";
import type { ChatNeeds } from "../shapes.ts";
import { deleteForgotten } from "../visitors/queries.ts";
import { FOLLOW_JOB, follow, LEAVE_JOB, leave } from "./actions.ts";

const DAY = 24 * 3_600_000;
/** Unsent files a day; strangers who never wrote a month; a browser that was never seen again a year. */
const KEPT = { files: DAY, strangers: 30 * DAY, tokens: 365 * DAY };

export const deliveryJobs = (needs: ChatNeeds): Job[] => [
  leaveJob(needs) as Job,
  followJob(needs) as Job,
  leavingJob(needs) as Job,
  {
    name: "chat.forget",
    schedule: "17 * * * *",
    run: (_data, { platform, now }) => {
      const before = (age: number) => new Date(now.getTime() - age);
      const { files, strangers, tokens } = KEPT;
      return deleteForgotten(platform.database, {
        files: before(files),
        strangers: before(strangers),
        tokens: before(tokens),
      });
    },
  },
];

const leaveJob = (needs: ChatNeeds): Job<{ messageId: MessageId }> => ({
  name: LEAVE_JOB,
  run: ({ messageId }, job) => job.work((work) => leave(work, needs, messageId)),
});

const leavingJob = (needs: ChatNeeds): Job<{ conversationId: ConversationId }> => ({
  name: LEAVING_JOB,
  run: ({ conversationId }, job) => job.work((work) => noteLeaving(work, needs, conversationId)),
});

const followJob = (needs: ChatNeeds): Job<{ conversationId: ConversationId }> => ({
  name: FOLLOW_JOB,
  run: ({ conversationId }, job) => job.work((work) => follow(work, needs, conversationId)),
});
