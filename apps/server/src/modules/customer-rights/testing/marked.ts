/** A customer's whole world with a word in everything that may say something of them: one row in every table of the register, tied to them by its ways. */
import { newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type pg from "pg";
import { fillTables, isOfOrganisation, type Rows, type Table } from "../../../testing/walls/rows.ts";
import { emptiedColumns, personalColumns, REGISTER } from "../register/rules.ts";
import type { Emptied, OfCustomer } from "../shapes.ts";

/** In columns that the register declares to say nothing of anybody. */
const FILLING = "vulling";

export async function markedWorld(
  pool: pg.Pool,
  tables: readonly Table[],
  organisationId: OrganisationId,
  word: string,
): Promise<Rows> {
  const rows = await fillTables(pool, tables.filter(isOfOrganisation), organisationId, FILLING);
  for (const table of tables) {
    const line = REGISTER[table.name];
    // A trigger put this message there when its conversation was marked.
    if (table.name === "search_pending")
      await pool.query("delete from search_pending where message_id = $1", [rows.get("messages")!.id]);
    if (line?.of !== "customer" && line?.of !== "anybody") continue;
    const sets = personalColumns(line).flatMap((name) => marking(table, name, word, line.stays));
    if (line.of === "customer")
      for (const name of Object.keys(line.set ?? {}))
        if (table.columns.some((each) => each.name === name && each.type === "jsonb"))
          sets.push(...marking(table, name, word, line.stays));
    const ways = line.of === "customer" ? tied(line, rows, table) : [];
    if (sets.length + ways.length > 0)
      await pool.query(`update "${table.name}" set ${[...sets, ...ways].join(", ")} where organisation_id = $1`, [
        organisationId,
      ]);
  }
  return rows;
}

/** What points at nothing by a key of the database gets the id by which the register finds it. */
function tied(line: OfCustomer, rows: Rows, table: Table): string[] {
  const targets = new Map<string, string>();
  for (const way of line.ways)
    if ("to" in way && way.column !== "id" && !table.points.has(way.column) && !targets.has(way.column))
      targets.set(way.column, String(rows.get(way.to)!.id));
  return [...targets].map(([column, id]) => `"${column}" = '${id}'`);
}

const MARKED: Record<string, (word: string) => string> = {
  text: (word) => `'${word}@voorbeeld.nl'`,
  jsonb: (word) => `'{"said": "${word}"}'`,
  tsvector: (word) => `'${word}'`,
};

const MARKED_AS: Partial<Record<keyof Emptied, (word: string) => string>> = {
  list: (word) => `'[{"said": "${word}"}]'`,
  words: (word) =>
    `'{"kind": "promised", "promiseId": "${newId()}", "words": "${word}", "dueAt": "2026-03-09T12:00:00.000Z"}'`,
};

/** Hashes of files stay as they are; ids and keys hold no words. */
function marking(table: Table, name: string, word: string, stays: OfCustomer["stays"]): string[] {
  const column = table.columns.find((each) => each.name === name)!;
  if (column.isComputed || name === "hash" || !(column.type in MARKED)) return [];
  const becomes = emptiedColumns(stays).find(([each]) => each === name)?.[1];
  const value = (becomes && MARKED_AS[becomes]?.(word)) ?? MARKED[column.type]!(word);
  return [`"${name}" = ${column.isArray ? `array[${value}]` : value}`];
}

/** Where a word still stands, in any table of any schema of ours, whatever the type of its column. */
export async function whereIs(pool: pg.Pool, word: string): Promise<string[]> {
  const tables = await pool.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1, 2`,
  );
  const found: string[] = [];
  for (const { schema, name } of tables.rows) {
    const text = `select 1 from "${schema}"."${name}" each where each::text ilike $1 limit 1`;
    if ((await pool.query(text, [`%${word}%`])).rowCount) found.push(`${schema}.${name}`);
  }
  return found;
}
