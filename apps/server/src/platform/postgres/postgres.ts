/** The embedded PostgreSQL: one call that makes, starts or joins it, and an address to connect to. */
import type pg from "pg";
import { postgresBinaries } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { whileHeld } from "./idle.ts";
import { withLock } from "./lock.ts";
import { addressOf, isNeededByOthers, keep, showPresence } from "./presence.ts";
import { type Running, runningServer, startOrJoin, stopServer } from "./server.ts";
import type { Durability } from "./settings.ts";
import { type Site, siteOf } from "./site.ts";

export type PostgresOptions = { dataDir: string; durability?: Durability };

export type Postgres = {
  /** For `pg`; the socket's folder is in it. */
  url: string;
  /** True: it ran already; another process of ours, or an earlier one that was killed, had started it. */
  joined: boolean;
  /** The last process that uses the server ends it; an earlier one leaves it to the others. Close your pools first. */
  stop(): Promise<void>;
  /** Lets go without ending the server: somebody is about to take over. */
  handOver(): Promise<void>;
};

/** A first start on a slow disk may hold the lock for minutes. */
const PATIENCE = 10 * 60_000;
const STOP_PATIENCE = 60_000;

export async function openPostgres({ dataDir, durability = "durable" }: PostgresOptions): Promise<Postgres> {
  const site = siteOf(dataDir, durability);
  const { running, presence } = await open(site);
  const kept = keep(presence, async () => (await open(site)).presence);
  return {
    url: addressOf(running.run, "luwte"),
    joined: running.joined,
    stop: () => leave(site, kept.release()),
    handOver: () => endPresence(kept.release()),
  };
}

type Opened = { running: Running; presence: pg.Client };

/** Under one lock, so that two first starts make one cluster and one server. */
function open(site: Site): Promise<Opened> {
  return withLock(site.folders.lock, PATIENCE, async () => {
    const binaries = postgresBinaries(site.account);
    await ensureCluster(site, binaries);
    const running = await startOrJoin(site, binaries);
    const presence = await showPresence(running.run);
    await ensureDatabase(presence);
    return { running, presence };
  });
}

/** The server may still be finishing the same request of a process that was killed; then it is there when ours fails. */
async function ensureDatabase(client: pg.Client): Promise<void> {
  if (await hasDatabase(client)) return;
  await client.query("create database luwte").catch(async (error: unknown) => {
    if (!(await hasDatabase(client))) throw error;
  });
}

async function hasDatabase(client: pg.Client): Promise<boolean> {
  return (await client.query("select 1 from pg_database where datname = 'luwte'")).rowCount === 1;
}

/** Under the lock, so that nobody joins a server that is about to stop. */
async function leave(site: Site, presence: pg.Client): Promise<void> {
  const { cluster, lock } = site.folders;
  await withLock(lock, PATIENCE, async () => {
    const needed = await whileHeld(presence, () => isNeededByOthers(presence));
    await endPresence(presence);
    if (!needed && runningServer(cluster)) await stopServer(cluster, STOP_PATIENCE);
  });
}

function endPresence(presence: pg.Client): Promise<void> {
  return whileHeld(presence, () => presence.end().catch(() => {}));
}
