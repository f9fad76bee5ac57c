/** Files that may have lost their last name. Past the walls: the same bytes may be several organisations'. */
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";

export async function someForgotten(database: Database, most: number): Promise<string[]> {
  const rows = await database.selectFrom("forgotten_files").select("hash").orderBy("since").limit(most).execute();
  return rows.map((row) => row.hash);
}

type Named = { readonly table: string; readonly column: string };

/** Of these, those that a row of any organisation names. */
export async function stillNamed(
  database: Database,
  hashes: readonly string[],
  named: readonly Named[],
): Promise<Set<string>> {
  const each = named.map(
    ({ table, column }) =>
      sql`select ${sql.ref(column)} as hash from ${sql.table(table)} where ${sql.ref(column)} = any(${[...hashes]}::text[])`,
  );
  const { rows } = await sql<{ hash: string }>`${sql.join(each, sql` union `)}`.execute(database);
  return new Set(rows.map((row) => row.hash));
}

export async function settle(database: Database, hashes: readonly string[]): Promise<void> {
  await sql`delete from forgotten_files where hash = any(${[...hashes]}::text[])`.execute(database);
}

/** Looked at again after the others. */
export async function putOff(database: Database, hashes: readonly string[], now: Date): Promise<void> {
  await sql`update forgotten_files set since = ${now} where hash = any(${[...hashes]}::text[])`.execute(database);
}
