/** Sending: by a job that exists if and only if the message does, and by a look at what was left lying. */
import { setTimeout as pause } from "node:timers/promises";
import type { MessageId } from "@luwte/contract/ids.ts";
import type { Job } from "../../../platform/jobs/job.ts";
import type { Platform } from "../../../platform/platform.ts";
import { MAIL, type MailNeeds } from "../shapes.ts";
import { deliver } from "./actions.ts";
import { type Copy, keepCopy } from "./copies/actions.ts";
import { dueSendings } from "./queries.ts";

/** Attempts are counted by ourselves; the queue's own are for what breaks in this house. */
export const sendMail = (needs: MailNeeds): Job<{ messageId: MessageId }> => ({
  name: "mail.send",
  retrySeconds: 10,
  maxSeconds: 600,
  run: ({ messageId }, { platform, work, read }) => deliver({ platform, needs, messageId, work, read }),
});

export const copySent: Job<Copy> = {
  name: "mail.keep_copy",
  attempts: 5,
  retrySeconds: 60,
  run: (copy, { platform, read }) => keepCopy(platform, { read }, copy),
};

const LOOK_MS = 10_000;

/** What waits for an attempt, or was begun by a process that is gone, gets its job again. */
export async function watchSendings(platform: Platform): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const done = watch(platform, stopping.signal);
  return async () => {
    stopping.abort();
    await done;
  };
}

async function watch(platform: Platform, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await requeueDue(platform).catch((error: unknown) => platform.log.error("mail.sendings_not_watched", error));
    await pause(LOOK_MS, undefined, { signal }).catch(() => {});
  }
}

export async function requeueDue(platform: Platform): Promise<void> {
  for (const { messageId, organisationId } of await dueSendings(platform.database, platform.clock()))
    await platform.work(organisationId, MAIL, (work) =>
      work.enqueue("mail.send", { messageId }, { singletonKey: messageId }),
    );
}
