/** Reading what was fetched, mailbox by mailbox, in order. One bad mail never stops the others. */
import type { InboxId } from "@luwte/contract/ids.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import type { Platform } from "../../../platform/platform.ts";
import { MAIL, type MailNeeds } from "../shapes.ts";
import { readWaiting } from "./actions.ts";
import { mailboxesWithStored } from "./queries.ts";

/** A share of time for one mailbox; then the others have theirs. */
const SHARE_MS = 60_000;

export const readMail = (needs: MailNeeds): Job<{ inboxId: InboxId }> => ({
  name: "mail.read",
  retrySeconds: 5,
  maxSeconds: 240,
  async run({ inboxId }, job) {
    const until = Date.now() + SHARE_MS;
    const isOver = () => Date.now() > until || job.signal.aborted;
    const { platform, work, read } = job;
    const more = await readWaiting({ platform, needs, inboxId, isOver, work, read });
    if (more) await work((unit) => unit.enqueue("mail.read", { inboxId }, { singletonKey: inboxId }));
  },
});

/** After a long outage the jobs were given up; the mail was not. */
export const resumeReading: Job = {
  name: "mail.resume_reading",
  schedule: "*/5 * * * *",
  run: (_data, { platform }) => requeueReading(platform),
};

/** A process that died took its job with it; the next one does not wait until the queue finds out. */
export async function requeueReading(platform: Platform): Promise<void> {
  for (const { inboxId, organisationId } of await mailboxesWithStored(platform.database))
    await platform.work(organisationId, MAIL, (work) =>
      work.enqueue("mail.read", { inboxId }, { singletonKey: inboxId }),
    );
}
