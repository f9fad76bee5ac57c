/**
 * The unit of work: one transaction of one organisation. It is the only gate to an organisation's rows: it mints the branded transaction
 * that every query asks for, and row-level security holds for all that runs on it.
 */
import type { Brand } from "@luwte/contract/brand.ts";
import type { ActorShape } from "@luwte/contract/common.ts";
import { isRefusal } from "@luwte/contract/errors.ts";
import type { LuwteEvent } from "@luwte/contract/events.ts";
import type { OrganisationId } from "@luwte/contract/ids.ts";
import { again } from "../database/again.ts";
import type { DatabaseTransaction } from "../database/connection.ts";
import type { OpenDatabase } from "../database/open.ts";
import { createGate, type Gate, type OpenTransaction } from "./gate.ts";
import { type AuditEntry, type EnqueueOptions, Ledger, type QueuedJob } from "./ledger.ts";

export type Actor = ActorShape;
export type OrganisationTransaction = Brand<DatabaseTransaction, "organisation">;

export type Work = {
  readonly tx: OrganisationTransaction;
  readonly organisationId: OrganisationId;
  readonly actor: Actor;
  readonly now: Date;
  /** Told to clients, webhooks and other modules after the commit, and only then. */
  record(event: LuwteEvent): void;
  /** Kept for good: who did what to what. */
  audit(entry: AuditEntry): void;
  /** Runs after the commit, or never. With a `singletonKey`: once for all that wait under that key. */
  enqueue(job: string, data: object, options?: EnqueueOptions): Promise<void>;
};

export type WorkGate = {
  /** The callback may run again when others were in its way, so it does nothing but ask and change the database. */
  work<Result>(organisationId: OrganisationId, actor: Actor, run: (work: Work) => Promise<Result>): Promise<Result>;
  read<Result>(organisationId: OrganisationId, run: (tx: OrganisationTransaction) => Promise<Result>): Promise<Result>;
};

export type WorkOptions = {
  readonly database: Pick<OpenDatabase, "pool" | "names">;
  readonly clock: () => Date;
  readonly insertJobs: (open: OpenTransaction, jobs: readonly QueuedJob[], now: Date) => Promise<void>;
  /** What was recorded is there for all to read, what was queued may run. */
  readonly committed: (left: Pick<Ledger, "events" | "jobs">) => void;
};

export function createWorkGate(given: WorkOptions): WorkGate {
  const options = { ...given, gate: createGate(given.database.pool, given.database.names) };
  return {
    work: (organisationId, actor, run) => again(() => attempt(options, organisationId, actor, run)),
    read: (organisationId, run) => again(() => readOnce(options.gate, organisationId, run)),
  };
}

async function attempt<Result>(
  options: WorkOptions & { gate: Gate },
  organisationId: OrganisationId,
  actor: Actor,
  run: (work: Work) => Promise<Result>,
): Promise<Result> {
  const open = await options.gate.open(organisationId, "read write");
  try {
    const ledger = new Ledger(organisationId, actor, options.clock());
    const result = await run(workOf(open, ledger));
    if (isRefusal(result)) await open.rollback();
    else await commit(options, open, ledger);
    return result;
  } catch (error) {
    await open.abandon(error);
    throw error;
  }
}

const workOf = (open: OpenTransaction, ledger: Ledger): Work => ({
  tx: open.tx as OrganisationTransaction,
  organisationId: ledger.organisationId,
  actor: ledger.actor,
  now: ledger.now,
  record: (event) => ledger.record(event),
  audit: (entry) => ledger.audit(entry),
  enqueue: async (job, data, settings) => ledger.enqueue(job, data, settings),
});

async function commit(options: WorkOptions, open: OpenTransaction, ledger: Ledger): Promise<void> {
  open.endCallback();
  if (ledger.jobs.length > 0) await options.insertJobs(open, ledger.jobs, ledger.now);
  await open.commit(ledger.statements());
  if (ledger.events.length > 0 || ledger.jobs.length > 0) options.committed(ledger);
}

async function readOnce<Result>(
  gate: Gate,
  organisationId: OrganisationId,
  run: (tx: OrganisationTransaction) => Promise<Result>,
): Promise<Result> {
  const open = await gate.open(organisationId, "read only");
  try {
    const result = await run(open.tx as OrganisationTransaction);
    open.leave();
    return result;
  } catch (error) {
    await open.abandon(error);
    throw error;
  }
}
