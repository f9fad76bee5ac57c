/** The embedded PostgreSQL: one call that makes, starts or joins it, and an address to connect to. */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { serverAccount } from "./account.ts";
import { postgresBinaries } from "./binaries.ts";
import { makeCluster, SUPERUSER } from "./cluster.ts";
import { type Folders, foldersOf } from "./folders.ts";
import { letGo, whileHeld } from "./idle.ts";
import { withLock } from "./lock.ts";
import { type Running, runningServer, startOrJoin, stopServer } from "./server.ts";
import type { Durability } from "./settings.ts";

export type PostgresOptions = { dataDir: string; durability?: Durability };

export type Postgres = {
  /** For `pg`; the socket's folder is in it. */
  url: string;
  /** True: it ran already, another process of ours or an earlier one that was killed had started it. */
  joined: boolean;
  /** The last process that uses the server ends it; an earlier one leaves it to the others. Close your pools first. */
  stop(): Promise<void>;
};

/** A first start on a slow disk may hold the lock for minutes. */
const PATIENCE = 10 * 60_000;
const STOP_PATIENCE = 60_000;

export async function openPostgres({ dataDir, durability = "durable" }: PostgresOptions): Promise<Postgres> {
  const account = serverAccount();
  const folders = foldersOf(dataDir, account);
  return withLock(folders.lock, PATIENCE, async () => {
    const binaries = postgresBinaries(account);
    await makeCluster(folders, binaries, account, durability);
    const running = await startOrJoin(folders, binaries, account, durability);
    const presence = await showPresence(running);
    return { url: addressOf(running.run, "luwte"), joined: running.joined, stop: () => leave(folders, presence) };
  });
}

export function addressOf(run: string, database: string): string {
  return `postgres://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(run)}`;
}

/** An idle connection for as long as we use the server: by it the others see that it is needed. It ends with us. */
async function showPresence(running: Running): Promise<pg.Client> {
  const presence = new pg.Client({
    connectionString: addressOf(running.run, "postgres"),
    application_name: "luwte presence",
  });
  presence.on("error", () => {});
  await presence.connect();
  await makeDatabase(presence);
  // It must not keep a process alive that has nothing else to do.
  letGo(presence);
  return presence;
}

async function makeDatabase(client: pg.Client): Promise<void> {
  const found = await client.query("select 1 from pg_database where datname = 'luwte'");
  if (found.rowCount === 0) await client.query("create database luwte");
}

/** Under the lock, so that nobody joins a server that is about to stop. */
async function leave(folders: Folders, presence: pg.Client): Promise<void> {
  await withLock(folders.lock, PATIENCE, async () => {
    const needed = await whileHeld(presence, () => isNeededByOthers(presence));
    await presence.end().catch(() => {});
    if (!needed && runningServer(folders.cluster)) await stopServer(folders.cluster, STOP_PATIENCE);
  });
}

/** Asked a few times: the connections that we have just closed take a moment to leave the list. */
async function isNeededByOthers(presence: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt++) {
    if ((await countOthers(presence)) === 0) return false;
    await sleep(30);
  }
  return true;
}

async function countOthers(presence: pg.Client): Promise<number> {
  const others =
    "select count(*)::int as n from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";
  // A server that does not answer any more has nobody on it.
  const found = await presence.query<{ n: number }>(others).catch(() => undefined);
  return found?.rows[0]?.n ?? 0;
}
