/** Puts the parts of the platform together, and starts and ends them in the right order. */
import { blobsOf, cleanIncoming } from "./blobs/choose.ts";
import { type OpenDatabase, openDatabase } from "./database/open.ts";
import { type Authenticators, type Callers, rememberCallers } from "./http/caller.ts";
import { createJobs, type Jobs } from "./jobs/jobs.ts";
import type { Module } from "./module.ts";
import type { Platform } from "./platform.ts";
import { busOf } from "./realtime/chooseBus.ts";
import { createReactions, type Reactions } from "./realtime/reactions.ts";
import { createRealtime, type Realtime } from "./realtime/realtime.ts";
import { createPasswords, type Passwords } from "./security/passwords.ts";
import { createSecrets } from "./security/secrets.ts";
import { createWorkGate, type WorkGate } from "./work/work.ts";

export type PlatformOptions = {
  readonly databaseUrl: string;
  readonly settings: Platform["settings"];
  readonly version: string;
  readonly log: Platform["log"];
  readonly clock: () => Date;
  readonly modules: readonly Module[];
  readonly secretKeys: readonly Buffer[];
  readonly authenticators: (platform: Platform) => Authenticators;
  readonly passwords?: Passwords;
};

/** For the parts of the platform itself; modules get `platform`. */
export type Assembled = {
  readonly platform: Platform;
  readonly modules: readonly Module[];
  readonly pool: OpenDatabase["pool"];
  readonly callers: Callers;
  readonly realtime: Realtime;
  readonly jobs: Jobs;
  /** Begins to hear and tell. */
  start(): Promise<void>;
  /** Begins to do jobs and reactions. */
  startWork(): Promise<void>;
  /** No new work: streams end with a hint to come back, jobs are finished, and then the database is let go. */
  stop(): Promise<void>;
};

type Parts = { readonly database: OpenDatabase; readonly jobs: Jobs; readonly realtime: Realtime };

export async function assemble(options: PlatformOptions): Promise<Assembled> {
  const { settings, log, clock, modules } = options;
  const database = openDatabase(options.databaseUrl, settings.databaseConnections, log);
  const { pool } = database;
  const ownJobs = modules.flatMap((module) => module.jobs ?? []);
  const looksAfter = settings.parts.includes("jobs");
  const jobs = createJobs({ pool, log, jobs: ownJobs, atOnce: settings.jobsAtOnce, looksAfter });
  let reactions: Reactions | null = null;
  const realtime = createRealtime({
    pool,
    bus: await busOf({ natsUrl: settings.natsUrl, databaseUrl: options.databaseUrl, pool, log }),
    log,
    forgotten: (whom) => callers.forget(whom),
    arrived: (types) => reactions?.wake(types),
    jobsQueued: (names) => jobs.wake(names),
  });
  const platform = platformOf(options, { database, jobs, realtime });
  const callers = rememberCallers(options.authenticators(platform));
  return {
    platform,
    modules,
    pool,
    callers,
    realtime,
    jobs,
    async start() {
      await jobs.prepare();
      await cleanIncoming(settings, clock());
      await realtime.start();
    },
    async startWork() {
      await jobs.work(platform);
      const all = modules.flatMap((module) => module.reactions ?? []);
      reactions = createReactions({ reactions: all, platform, pool, url: options.databaseUrl, log });
    },
    async stop() {
      await reactions?.stop();
      await jobs.stop();
      await realtime.stop();
      await pool.end();
    },
  };
}

function platformOf(options: PlatformOptions, parts: Parts): Platform {
  const { settings, version, clock, log } = options;
  const { database, jobs, realtime } = parts;
  return {
    ...gateOf(options, parts),
    settings,
    version,
    clock,
    log,
    database: database.whole,
    blobs: blobsOf(settings),
    secrets: createSecrets(options.secretKeys),
    passwords: options.passwords ?? createPasswords(),
    jobs: { deadLetters: jobs.deadLetters, retry: jobs.retry, counts: jobs.counts },
    onEvent: realtime.onEvent,
    onPassing: realtime.onPassing,
    tell: realtime.tell,
    forget: realtime.forget,
  };
}

function gateOf({ clock }: PlatformOptions, { database, jobs, realtime }: Parts): WorkGate {
  return createWorkGate({
    database,
    clock,
    insertJobs: jobs.insert,
    committed(left) {
      if (left.events.length > 0) realtime.committed();
      if (left.jobs.length > 0) realtime.queued(new Set(left.jobs.map((job) => job.name)));
      jobs.wakeAt(left.jobs);
    },
  });
}
