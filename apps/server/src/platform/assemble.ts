/** Puts the parts of the platform together, and starts and ends them in the right order. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import type pg from "pg";
import type { Blobs } from "./blobs/blobs.ts";
import { diskStore } from "./blobs/disk.ts";
import { createBlobs, removeAbandoned } from "./blobs/intake.ts";
import { s3Store } from "./blobs/s3.ts";
import type { Settings } from "./config/settings.ts";
import { databaseOn } from "./database/connection.ts";
import { openPool } from "./database/pool.ts";
import { statementNames } from "./database/statements.ts";
import { type Authenticators, type Callers, rememberCallers } from "./http/caller.ts";
import { createJobs, type Jobs } from "./jobs/jobs.ts";
import type { Log } from "./log/log.ts";
import type { Module } from "./module.ts";
import type { Platform } from "./platform.ts";
import type { Bus } from "./realtime/bus.ts";
import { natsBus } from "./realtime/natsBus.ts";
import { postgresBus } from "./realtime/postgresBus.ts";
import { createReactions, type Reactions } from "./realtime/reactions.ts";
import { createRealtime, type Realtime } from "./realtime/realtime.ts";
import { createPasswords, type Passwords } from "./security/passwords.ts";
import { createSecrets } from "./security/secrets.ts";
import { createGate } from "./work/gate.ts";
import { createWorkGate } from "./work/work.ts";

export type PlatformOptions = {
  readonly databaseUrl: string;
  readonly settings: Settings;
  readonly version: string;
  readonly log: Log;
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
  readonly pool: pg.Pool;
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

export async function assemble(options: PlatformOptions): Promise<Assembled> {
  const { settings, log, clock, modules } = options;
  const pool = poolOf(options);
  const jobs = createJobs({
    pool,
    log,
    jobs: modules.flatMap((module) => module.jobs ?? []),
    atOnce: settings.jobsAtOnce,
  });
  let reactions: Reactions | null = null;
  const realtime = createRealtime({
    pool,
    bus: await busOf(options, pool),
    log,
    forgotten: (whom) => callers.forget(whom),
    arrived: () => reactions?.wake(),
    jobsQueued: (names) => jobs.wake(names),
  });
  const platform = platformOf(options, pool, jobs, realtime);
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
      await removeAbandoned(incomingOf(settings), clock());
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

function poolOf({ databaseUrl, settings, log }: PlatformOptions): pg.Pool {
  return openPool({
    url: databaseUrl,
    connections: settings.databaseConnections,
    name: "luwte",
    onError: (error) => log.warn("database.connection_lost", { message: error.message }),
  });
}

function platformOf(options: PlatformOptions, pool: pg.Pool, jobs: Jobs, realtime: Realtime): Platform {
  const { settings, version, clock, log } = options;
  const names = statementNames();
  const gate = createWorkGate({
    gate: createGate(pool, names),
    clock,
    insertJobs: jobs.insert,
    committed(left) {
      if (left.events.length > 0) realtime.committed();
      if (left.jobs.length > 0) realtime.queued(new Set(left.jobs.map((job) => job.name)));
      jobs.wakeAt(left.jobs);
    },
  });
  return {
    ...gate,
    settings,
    version,
    clock,
    log,
    database: databaseOn(pool, names),
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

const incomingOf = (settings: Settings): string => join(settings.dataDir, "blobs", "incoming");

function blobsOf(settings: Settings): Blobs {
  const { s3Endpoint, s3Bucket, s3Region, s3AccessKey, s3SecretKey, dataDir } = settings;
  const hasS3 = s3Endpoint !== null && s3Bucket !== null && s3AccessKey !== null && s3SecretKey !== null;
  const store = hasS3
    ? s3Store({
        endpoint: s3Endpoint,
        bucket: s3Bucket,
        region: s3Region,
        accessKey: s3AccessKey,
        secretKey: s3SecretKey,
      })
    : diskStore(join(dataDir, "blobs"));
  return createBlobs(store, incomingOf(settings));
}

async function busOf({ settings, databaseUrl, log }: PlatformOptions, pool: pg.Pool): Promise<Bus> {
  if (settings.natsUrl === null) return postgresBus(databaseUrl, pool, log);
  return natsBus(settings.natsUrl, await installationOf(pool), log);
}

/** The same in all processes of one Luwte, and different from any other: when its database was first migrated. */
async function installationOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query("select current_database() as name, min(applied_at)::text as at from migrations");
  return createHash("sha256").update(`${rows[0].name} ${rows[0].at}`).digest("hex").slice(0, 16);
}
