/** The PostgreSQL that all tests of this checkout share: throwaway files, in memory where there is room, rebuilt when broken. */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, rmSync, statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openPostgres, type Postgres } from "../platform/postgres/postgres.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const MEMORY = "/dev/shm";
/** Containers give 64 MB, machines half of their memory; the tests need a few hundred megabytes at their busiest. */
const ENOUGH = 2 * 1024 ** 3;

/** Its files are not synced to disk, so a power cut may leave them broken: then they are made anew, once. */
export async function openTestServer(): Promise<Postgres> {
  const dataDir = testDataDir();
  try {
    return await openPostgres({ dataDir, durability: "throwaway" });
  } catch {
    rmSync(join(dataDir, "pg"), { recursive: true, force: true });
    return openPostgres({ dataDir, durability: "throwaway" });
  }
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
