/** Putting jobs in the queue, inside the transaction of the work that causes them. */
import type { PgBoss } from "pg-boss";
import type { OpenTransaction } from "../work/gate.ts";
import type { QueuedJob } from "../work/ledger.ts";

type BossDatabase = { executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }> };

const MAXIMUM_ROUNDS = 5;

/** The role of requests ends first: it has no business in the queue, where jobs of all organisations stand. */
export async function insertJobs(
  boss: PgBoss,
  open: OpenTransaction,
  jobs: readonly QueuedJob[],
  now: Date,
): Promise<void> {
  const reset = open.execute({ text: "reset role" });
  const db: BossDatabase = { executeSql: (text, values = []) => open.execute({ text, values }) };
  for (const [name, group] of Map.groupBy(jobs, (job) => job.name)) {
    const keyed = group.filter((job) => job.options.singletonKey !== undefined);
    const free = group.filter((job) => job.options.singletonKey === undefined);
    if (free.length > 0) await boss.insert(name, free.map(unkeyed), { db });
    for (const job of keyed) await insertKeyed(boss, db, job, now);
  }
  await reset;
}

const startOf = (job: QueuedJob): { startAfter?: Date } =>
  job.options.startAfter ? { startAfter: job.options.startAfter } : {};

/** In our queues only one job per key waits; a job without a key of its own is its own key. */
function unkeyed(job: QueuedJob) {
  const id = crypto.randomUUID();
  return { id, singletonKey: id, data: job.data, ...startOf(job) };
}

const HOLD = `select id from pgboss.job
  where name = $1 and singleton_key = $2 and state = 'created' and start_after <= $3::timestamptz for share`;
/** One waits, but for later than we want. */
const BRING_FORWARD = `update pgboss.job set start_after = least(now(), $3::timestamptz)
  where name = $1 and singleton_key = $2 and state = 'created' and start_after > $3::timestamptz`;

/**
 * When one waits already, that one will do, on one condition: it must not start before we have committed, or it would not see what we changed.
 * So it is held with a lock until then. If it started just now, ours is needed after all.
 */
async function insertKeyed(boss: PgBoss, db: BossDatabase, job: QueuedJob, now: Date): Promise<void> {
  const key = job.options.singletonKey!;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const inserted = await boss.insert(job.name, [{ singletonKey: key, data: job.data, ...startOf(job) }], { db });
    if (inserted && inserted.length > 0) return;
    const held = await db.executeSql(HOLD, [job.name, key, job.options.startAfter ?? now]);
    if (held.rows.length > 0) return;
    await db.executeSql(BRING_FORWARD, [job.name, key, job.options.startAfter ?? now]);
  }
  throw new Error(`Job ${job.name} could not be queued: it starts all the time.`);
}
