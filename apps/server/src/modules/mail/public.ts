/** The door of mail for neighbours and the command line. */
import type { Job } from "../../platform/jobs/job.ts";
import type { Module } from "../../platform/module.ts";
import { copySent, sendMail, watchSendings } from "./delivery/jobs.ts";
import { followMailboxes } from "./following/jobs.ts";
import { readMail, requeueReading, resumeReading } from "./intake/jobs.ts";
import { forgetOldNotices, sendNoticeJob } from "./notices/jobs.ts";
import { mailRoutes } from "./routes.ts";
import { fetchMailAgain } from "./set-aside/jobs.ts";
import type { MailNeeds } from "./shapes.ts";

export { deliverMail } from "./delivery/actions.ts";
export { mayAnswerAutomatically } from "./loops/rules.ts";
export { saveMailbox } from "./mailboxes/actions.ts";
export { postNotice } from "./notices/actions.ts";
export type { NewNotice, NoticeEnd, NoticeId, NoticeLetter } from "./notices/shapes.ts";
export { reportOf } from "./parse/report/rules.ts";
export { PARSE_LIMITS, parseMail, parseMailSafely } from "./parse/rules.ts";
export type { NormalisedMail } from "./parse/shapes.ts";
export { type HandedOver, takeMail } from "./reception/actions.ts";
export { showHtml } from "./safety/rules.ts";
export type { MailedAnswer, MailNeeds } from "./shapes.ts";

export const mailModule = (needs: MailNeeds): Module => ({
  name: "mail",
  routes: mailRoutes,
  jobs: [
    readMail(needs),
    resumeReading,
    sendMail(needs),
    copySent,
    fetchMailAgain,
    sendNoticeJob(needs) as Job,
    forgetOldNotices,
  ],
  async run(platform) {
    await requeueReading(platform);
    const ends = [await followMailboxes(platform), await watchSendings(platform)];
    return async () => void (await Promise.all(ends.map((end) => end())));
  },
});
