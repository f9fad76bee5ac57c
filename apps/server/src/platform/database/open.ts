/** The database, opened: its pool of connections, and the ways to ask it something. */
import type pg from "pg";
import type { Log } from "../log/log.ts";
import { type Database, databaseOn } from "./connection.ts";
import { openPool } from "./pool.ts";
import { type StatementNames, statementNames } from "./statements.ts";

export type OpenDatabase = {
  readonly url: string;
  readonly pool: pg.Pool;
  readonly names: StatementNames;
  /** Past the walls between organisations. */
  readonly whole: Database;
};

export function openDatabase(url: string, connections: number, log: Log): OpenDatabase {
  const onError = (error: Error) => log.warn("database.connection_lost", { message: error.message });
  const pool = openPool({ url, connections, name: "luwte", onError });
  const names = statementNames();
  return { url, pool, names, whole: databaseOn(pool, names) };
}
