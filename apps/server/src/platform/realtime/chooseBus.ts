/** Over what processes call to each other: the NATS server of the settings, or else PostgreSQL. */
import { createHash } from "node:crypto";
import type pg from "pg";
import type { Log } from "../log/log.ts";
import type { Bus } from "./bus.ts";
import { natsBus } from "./natsBus.ts";
import { postgresBus } from "./postgresBus.ts";

export type BusOptions = {
  readonly natsUrl: string | null;
  readonly databaseUrl: string;
  readonly pool: pg.Pool;
  readonly log: Log;
};

export async function busOf({ natsUrl, databaseUrl, pool, log }: BusOptions): Promise<Bus> {
  return natsUrl === null ? postgresBus(databaseUrl, pool, log) : natsBus(natsUrl, await installationOf(pool), log);
}

/** The same in all processes of one Luwte, and different from any other: when its database was first migrated. */
async function installationOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query("select current_database() as name, min(applied_at)::text as at from migrations");
  return createHash("sha256").update(`${rows[0].name} ${rows[0].at}`).digest("hex").slice(0, 16);
}
