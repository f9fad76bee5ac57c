/** The PostgreSQL that all tests of this checkout share: throwaway files, in memory where there is room, rebuilt when broken. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, rmSync, statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import { withLock } from "../platform/postgres/lock.ts";
import { openPostgres, type Postgres } from "../platform/postgres/postgres.ts";
import { runningServer } from "../platform/postgres/server.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const PATIENCE = 60_000;
const MEMORY = "/dev/shm";
/** Containers give 64 MB, machines half of their memory; the tests need a few hundred megabytes at their busiest. */
const ENOUGH = 2 * 1024 ** 3;

/** Its files are not synced to disk, so a power cut may leave them broken: then they are made anew, once; never under a server that runs. */
export async function openTestServer(): Promise<Postgres> {
  const dataDir = testDataDir();
  try {
    return await openPostgres({ dataDir, durability: "throwaway" });
  } catch (error) {
    if (runningServer(join(dataDir, "pg"))) throw error;
    rmSync(join(dataDir, "pg"), { recursive: true, force: true });
    return openPostgres({ dataDir, durability: "throwaway" });
  }
}

/** After a whole run: what lies in memory would lie there until the machine restarts. A server that others use is left alone. */
export async function removeTestServer(): Promise<void> {
  const dataDir = testDataDir();
  const cluster = join(dataDir, "pg");
  if (!existsSync(cluster)) return;
  await withLock(join(dataDir, "postgres.lock"), PATIENCE, async () => {
    if (!runningServer(cluster)) rmSync(cluster, { recursive: true, force: true });
  });
}

/** A database is some three hundred files: copied in memory that takes 12 ms, on a disk 250. */
export function testDataDir(): string {
  const name = `luwte-test-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`;
  const inMemory = join(MEMORY, name);
  return hasRoom() && isOurs(inMemory) ? inMemory : join(ROOT, ".cache/test-postgres");
}

function hasRoom(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bsize, blocks } = statfsSync(MEMORY);
  // The whole size, not what is free now: otherwise a run would move house in the middle.
  return bsize * blocks >= ENOUGH;
}

/** Anybody may make folders there: somebody else's is left alone. */
function isOurs(folder: string): boolean {
  return !existsSync(folder) || lstatSync(folder).uid === process.getuid?.();
}
