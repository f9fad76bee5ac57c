/** What a backup must know of a database: its tables in an order in which they can be filled, their columns, and where its sequences stand. */
import type pg from "pg";

export type BackupTable = { name: string; columns: string[] };
export type SequenceValue = { name: string; value: string };
type Reference = { from: string; to: string };

/** Made anew by the program that restores: it records what it has applied. */
const LEFT_OUT = ["migrations"];

const TABLES = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($1)
  group by c.relname order by c.relname`;
const REFERENCES = `
  select distinct conrelid::regclass::text as from, confrelid::regclass::text as to
  from pg_constraint where contype = 'f' and conrelid <> confrelid`;

export async function readTables(client: pg.ClientBase): Promise<BackupTable[]> {
  const tables = (await client.query<BackupTable>(TABLES, [LEFT_OUT])).rows;
  const references = (await client.query<Reference>(REFERENCES)).rows;
  return inOrder(tables, references);
}

/** A table comes after all that it refers to. A ring of references cannot be filled row by row; there is none, and this says so if there ever is. */
export function inOrder(tables: readonly BackupTable[], references: readonly Reference[]): BackupTable[] {
  const left = new Map(tables.map((table) => [table.name, table]));
  const ordered: BackupTable[] = [];
  while (left.size > 0) {
    const ready = [...left.values()].filter(
      (table) => !references.some((reference) => reference.from === table.name && left.has(reference.to)),
    );
    if (ready.length === 0)
      throw new Error(`These tables refer to each other in a ring: ${[...left.keys()].join(", ")}.`);
    for (const table of ready) {
      ordered.push(table);
      left.delete(table.name);
    }
  }
  return ordered;
}

const SEQUENCES = `select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public' and last_value is not null`;

export const readSequences = async (client: pg.ClientBase): Promise<SequenceValue[]> =>
  (await client.query<SequenceValue>(SEQUENCES)).rows;

export async function setSequences(client: pg.ClientBase, values: readonly SequenceValue[]): Promise<void> {
  for (const { name, value } of values) await client.query("select setval($1::regclass, $2)", [quoted(name), value]);
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const columnsOf = (table: BackupTable) => table.columns.map(quoted).join(", ");

export const copyOut = (table: BackupTable): string =>
  `copy (select ${columnsOf(table)} from ${quoted(table.name)}) to stdout`;
export const copyIn = (table: BackupTable): string => `copy ${quoted(table.name)} (${columnsOf(table)}) from stdin`;

/** One moment for all tables, whatever goes on meanwhile. */
export const beginReading = (client: pg.ClientBase) =>
  client.query("begin transaction isolation level repeatable read read only");

export async function isEmpty(client: pg.ClientBase, tables: readonly BackupTable[]): Promise<boolean> {
  for (const table of tables) {
    const found = await client.query(`select 1 from ${quoted(table.name)} limit 1`);
    if (found.rowCount) return false;
  }
  return true;
}

/** While rows are put back as they were, no trigger may add rows of its own. */
export async function setTriggers(
  client: pg.ClientBase,
  tables: readonly BackupTable[],
  to: "enable" | "disable",
): Promise<void> {
  for (const table of tables) await client.query(`alter table ${quoted(table.name)} ${to} trigger user`);
}

export const emptyAll = (client: pg.ClientBase, tables: readonly BackupTable[]) =>
  client.query(`truncate ${tables.map((table) => quoted(table.name)).join(", ")}`);

export const readMigrationNames = async (client: pg.ClientBase): Promise<string[]> =>
  (await client.query<{ name: string }>("select name from migrations order by name")).rows.map((row) => row.name);
