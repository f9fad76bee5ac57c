/** Letters leave, and are forgotten. */
import type { Job } from "../../../platform/jobs/job.ts";
import type { MailNeeds } from "../shapes.ts";
import { SEND_NOTICE, sendNotice } from "./actions.ts";
import { forgetNotices } from "./queries.ts";
import type { NoticeId } from "./shapes.ts";

export const sendNoticeJob = (needs: MailNeeds): Job<{ noticeId: NoticeId }> => ({
  name: SEND_NOTICE,
  retrySeconds: 10,
  maxSeconds: 120,
  run: ({ noticeId }, { platform, work, read }) => sendNotice({ platform, needs, noticeId, work, read }),
});

const DAY = 86_400_000;
/** An answer comes within this time, or as any other mail. */
const KEPT_DAYS = 180;

export const forgetOldNotices: Job = {
  name: "mail.forget_notices",
  schedule: "50 3 * * *",
  run: (_data, { platform, now }) => forgetNotices(platform.database, new Date(now.getTime() - KEPT_DAYS * DAY)),
};
