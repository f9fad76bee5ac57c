/** The PostgreSQL that all tests on this machine share: throwaway files under .cache, rebuilt when they are broken. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { openPostgres, type Postgres } from "../platform/postgres/postgres.ts";

const DATA = join(import.meta.dirname, "../../../../.cache/test-postgres");

/** Its files are not synced to disk, so a power cut may leave them broken: then they are made anew, once. */
export async function openTestServer(): Promise<Postgres> {
  try {
    return await openPostgres({ dataDir: DATA, durability: "throwaway" });
  } catch {
    rmSync(join(DATA, "pg"), { recursive: true, force: true });
    return openPostgres({ dataDir: DATA, durability: "throwaway" });
  }
}
