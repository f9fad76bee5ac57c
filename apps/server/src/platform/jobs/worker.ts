/** Running jobs: several of a kind at once, each with its own time, its own outcome and its own attempts. */
import type { JobResult, JobWithMetadata } from "pg-boss";
import { isOfNobody } from "../database/sqlState.ts";
import type { Platform } from "../platform.ts";
import type { Actor } from "../work/work.ts";
import type { Job, JobContext, JobData } from "./job.ts";

export const DEFAULT_MAX_SECONDS = 300;

export type Running = { readonly platform: Platform; readonly stopping: AbortSignal };
type Stored = JobWithMetadata<JobData>;

export const runBatch = (job: Job, batch: readonly Stored[], running: Running): Promise<JobResult[]> =>
  Promise.all(batch.map((stored) => runOne(job, stored, running)));

async function runOne(job: Job, stored: Stored, running: Running): Promise<JobResult> {
  const { log } = running.platform;
  const facts = { job: job.name, id: stored.id, attempt: stored.retryCount + 1 };
  const started = performance.now();
  try {
    await runWithin(job, stored, running);
    log.debug("job.done", { ...facts, milliseconds: Math.round(performance.now() - started) });
    return { id: stored.id, status: "completed" };
  } catch (error) {
    if (isOfNobody(error)) return { id: stored.id, status: "completed" };
    const last = stored.retryCount >= stored.retryLimit;
    log.error(last ? "job.given_up" : "job.failed", error, facts);
    // Only what kind of error it was: its message may quote a customer, and this is kept.
    return { id: stored.id, status: "failed", output: { name: error instanceof Error ? error.name : "unknown" } };
  }
}

/** Its time ends a job of ours before the queue's own time would end all that were fetched with it. */
async function runWithin(job: Job, stored: Stored, running: Running): Promise<void> {
  const time = AbortSignal.timeout((job.maxSeconds ?? DEFAULT_MAX_SECONDS) * 1000);
  const signal = AbortSignal.any([time, running.stopping]);
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const run = job.run(stored.data as never, contextOf(job, stored, running.platform, signal));
  await Promise.race([run, aborted]);
}

export function contextOf(
  job: Job,
  stored: Pick<Stored, "data" | "retryCount" | "retryLimit">,
  platform: Platform,
  signal: AbortSignal,
): JobContext {
  const actor: Actor = { kind: "system", name: job.name };
  const own = () => {
    const { organisationId } = stored.data;
    if (organisationId === null)
      throw new Error(`${job.name} is scheduled for all organisations; name one: job.platform.work(...).`);
    return organisationId;
  };
  return {
    platform,
    now: platform.clock(),
    attempt: stored.retryCount + 1,
    isLastAttempt: stored.retryCount >= stored.retryLimit,
    signal,
    work: async (run) => platform.work(own(), actor, run),
    read: async (run) => platform.read(own(), run),
  };
}
