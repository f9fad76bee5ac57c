/** The queue of jobs, on pg-boss: its queues, its workers, its schedule, and what was given up. */
import type pg from "pg";
import { type JobWithMetadata, PgBoss } from "pg-boss";
import type { Log } from "../log/log.ts";
import type { Platform } from "../platform.ts";
import type { OpenTransaction } from "../work/gate.ts";
import type { QueuedJob } from "../work/ledger.ts";
import type { DeadLetter, Queue } from "./deadLetters.ts";
import type { Job, JobData } from "./job.ts";
import { insertJobs } from "./queue.ts";
import { DEFAULT_MAX_SECONDS, type Running, runBatch } from "./worker.ts";

export type Jobs = Queue & {
  insert(open: OpenTransaction, jobs: readonly QueuedJob[], now: Date): Promise<void>;
  /** After a commit that queued these: workers need not wait for their next look. */
  wake(names: Iterable<string>): void;
  /** For what is to start within a minute; the workers' own looks are for what comes later. */
  wakeAt(queued: readonly QueuedJob[]): void;
  /** Makes the queues; needed before anything is queued. */
  prepare(): Promise<void>;
  work(platform: Platform): Promise<void>;
  stop(): Promise<void>;
};

export type JobsOptions = {
  readonly pool: pg.Pool;
  readonly log: Log;
  readonly jobs: readonly Job[];
  readonly atOnce: number;
  /** Queues what comes by the clock, gives up what took too long and clears away what is old: by the real clock, whatever the platform's says. */
  readonly looksAfter: boolean;
};

const DEAD = "dead";
const ATTEMPTS = 7;
const RETRY_SECONDS = 30;
const LONGEST_RETRY_SECONDS = 3_600;
/** The queue's own limit stands behind ours, for a process that died with the job in its hands. */
const GRACE_SECONDS = 30;
const WORKERS = 2;
/** Only for what nobody woke us for: a job for later, or a process elsewhere that died. */
const POLL_SECONDS = 4;
const SOON_MS = 60_000;
/** The database's clock may be a little behind ours. */
const SETTLE_MS = 25;
const KEEP_DONE_SECONDS = 24 * 3_600;
const STOP_MS = 15_000;
const MAXIMUM_DEAD_LISTED = 500;

export function createJobs(options: JobsOptions): Jobs {
  const { pool, log } = options;
  const boss = new PgBoss({
    db: { executeSql: (text: string, values: unknown[] = []) => pool.query(text, values) },
    schema: "pgboss",
    schedule: options.looksAfter,
    supervise: options.looksAfter,
    openTelemetry: { enabled: false },
  });
  boss.on("error", (error) => log.error("jobs.trouble", error));
  const workers = new Map<string, string[]>();
  const stopping = new AbortController();
  const wake = (names: Iterable<string>) => {
    for (const name of names) for (const worker of workers.get(name) ?? []) boss.notifyWorker(worker);
  };
  return {
    insert: (open, jobs, now) => insertJobs(boss, open, jobs, now),
    wake,
    wakeAt: (queued) => wakeLater(queued, wake),
    prepare: () => prepare(boss, options.jobs),
    async work(platform) {
      for (const job of options.jobs)
        workers.set(job.name, await startWorkers(boss, job, options.atOnce, { platform, stopping: stopping.signal }));
      await setSchedule(boss, options.jobs);
    },
    deadLetters: async (limit = 100) =>
      (await boss.findJobs<JobData>(DEAD, { queued: true, limit: Math.min(limit, MAXIMUM_DEAD_LISTED) })).map(letterOf),
    async retry(id) {
      const moved = await boss.redrive(DEAD, { ids: [id] });
      wake(workers.keys());
      return moved > 0;
    },
    counts: async () =>
      (await boss.getQueues()).map((queue) => ({
        job: queue.name,
        waiting: queue.readyCount ?? 0,
        running: queue.activeCount ?? 0,
      })),
    async stop() {
      const hurry = setTimeout(() => stopping.abort(new Error("The server stops.")), STOP_MS / 2);
      await boss.stop({ graceful: true, timeout: STOP_MS, close: false });
      clearTimeout(hurry);
    },
  };
}

function wakeLater(queued: readonly QueuedJob[], wake: (names: string[]) => void): void {
  for (const { name, options } of queued) {
    const wait = (options.startAfter?.getTime() ?? 0) - Date.now();
    if (wait > 0 && wait <= SOON_MS) setTimeout(() => wake([name]), wait + SETTLE_MS).unref();
  }
}

async function prepare(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  await boss.start();
  await boss.createQueue(DEAD, { retentionSeconds: 90 * 24 * 3_600 });
  for (const job of jobs) await prepareQueue(boss, job);
}

/** `short`: of one key only one waits. What changed since the queue was made is set again. */
async function prepareQueue(boss: PgBoss, job: Job): Promise<void> {
  const settings = {
    retryLimit: (job.attempts ?? ATTEMPTS) - 1,
    retryDelay: job.retrySeconds ?? RETRY_SECONDS,
    retryBackoff: true,
    retryDelayMax: LONGEST_RETRY_SECONDS,
    expireInSeconds: (job.maxSeconds ?? DEFAULT_MAX_SECONDS) + GRACE_SECONDS,
    deleteAfterSeconds: KEEP_DONE_SECONDS,
    deadLetter: DEAD,
  };
  if (await boss.getQueue(job.name)) await boss.updateQueue(job.name, settings);
  else await boss.createQueue(job.name, { policy: "short", ...settings });
}

async function startWorkers(boss: PgBoss, job: Job, preset: number, running: Running): Promise<string[]> {
  const atOnce = job.atOnce ?? preset;
  const count = Math.min(WORKERS, atOnce);
  const batchSize = Math.ceil(atOnce / count);
  const settings = {
    batchSize,
    burstWhenBatchFull: batchSize > 1,
    includeMetadata: true,
    perJobResults: true,
    pollingIntervalSeconds: POLL_SECONDS,
  } as const;
  const start = () =>
    boss.work(job.name, settings, (batch: JobWithMetadata<JobData>[]) => runBatch(job, batch, running));
  return Promise.all(Array.from({ length: count }, start));
}

/** What is no longer scheduled is taken off. */
async function setSchedule(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const wanted = jobs.filter((job) => job.schedule !== undefined);
  for (const { name } of await boss.getSchedules())
    if (!wanted.some((job) => job.name === name)) await boss.unschedule(name);
  for (const job of wanted)
    await boss.schedule(job.name, job.schedule!, { organisationId: null }, { tz: "UTC", singletonKey: "scheduled" });
}

const letterOf = (letter: JobWithMetadata<JobData>): DeadLetter => ({
  id: letter.id,
  job: (letter as { sourceName?: string }).sourceName ?? "",
  organisationId: letter.data?.organisationId ?? null,
  diedAt: letter.createdOn,
});
