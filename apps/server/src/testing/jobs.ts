/** Does queued jobs one after the other by the test's clock, so that a test decides when what happens. */
import type { Assembled } from "../platform/assemble.ts";
import type { JobData } from "../platform/jobs/job.ts";
import { contextOf } from "../platform/jobs/worker.ts";

/** Jobs that queue themselves for ever are a mistake that a test must survive. */
const MAXIMUM = 1_000;

/** Without a start of its own a job has the moment at which it was queued, by the database's clock, which is not the test's. */
const TAKE = `delete from pgboss.job where (name, id) in (
    select name, id from pgboss.job where state in ('created', 'retry') and name = any($2) and (start_after = created_on or start_after <= $1)
    order by created_on, start_after, id limit 1)
  returning name, data, retry_count as "retryCount", retry_limit as "retryLimit"`;

type Taken = { name: string; data: JobData; retryCount: number; retryLimit: number };

export async function runDueJobs({ platform, pool, modules }: Assembled): Promise<string[]> {
  const jobs = modules.flatMap((module) => module.jobs ?? []);
  const names = jobs.map((job) => job.name);
  const done: string[] = [];
  while (done.length < MAXIMUM) {
    const taken = (await pool.query<Taken>(TAKE, [platform.clock(), names])).rows[0];
    if (!taken) return done;
    const job = jobs.find((each) => each.name === taken.name)!;
    await job.run(taken.data as never, contextOf(job, taken, platform, new AbortController().signal));
    done.push(taken.name);
  }
  throw new Error(`More than ${MAXIMUM} jobs ran; the last was ${done.at(-1)}.`);
}
