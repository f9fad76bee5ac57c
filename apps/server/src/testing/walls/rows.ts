/** One row in every table of an organisation, made from what the database says of its tables, each pointing at the others: no table is forgotten. */
import { newId } from "@luwte/contract/ids.ts";
import type pg from "pg";

export type Column = {
  name: string;
  type: string;
  isArray: boolean;
  nullable: boolean;
  hasPreset: boolean;
  isComputed: boolean;
};
export type Table = {
  name: string;
  columns: Column[];
  /** Column -> the table and column that it points at. */
  points: Map<string, { table: string; column: string }>;
  /** Column -> a value that its check allows. */
  allowed: Map<string, string>;
  hasRowSecurity: boolean;
  policies: number;
};
export type Rows = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const TABLES = `select c.relname as name, c.relrowsecurity as secured,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition order by 1`;
const COLUMNS = `select c.relname as "table", a.attname as name, coalesce(e.typname, t.typname) as type, e.oid is not null as array,
    not a.attnotnull as nullable, (a.atthasdef or a.attidentity <> '' or a.attgenerated <> '') as preset, a.attgenerated <> '' as computed
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
  left join pg_type e on e.oid = t.typelem and t.typcategory = 'A'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by a.attnum`;
const POINTS = `select c.conrelid::regclass::text as "table", a.attname as name, c.confrelid::regclass::text as target, b.attname as column
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[1]
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1`;
const CHECKS = `select conrelid::regclass::text as "table", pg_get_constraintdef(oid) as text from pg_constraint
  where contype = 'c' and connamespace = 'public'::regnamespace`;

export async function tablesOf(pool: pg.Pool): Promise<Table[]> {
  const [tables, columns, points, checks] = await Promise.all(
    [TABLES, COLUMNS, POINTS, CHECKS].map(async (sql) => (await pool.query(sql)).rows),
  );
  return tables!.map(({ name, secured, policies }) => ({
    name,
    hasRowSecurity: secured,
    policies,
    columns: columns!
      .filter((row) => row.table === name)
      .map((row) => ({
        name: row.name,
        type: row.type,
        isArray: row.array,
        nullable: row.nullable,
        hasPreset: row.preset,
        isComputed: row.computed,
      })),
    points: new Map(
      points!.filter((row) => row.table === name).map((row) => [row.name, { table: row.target, column: row.column }]),
    ),
    allowed: new Map(checks!.filter((row) => row.table === name).flatMap(({ text }) => allowedBy(text))),
  }));
}

/** `CHECK ((kind = ANY (ARRAY['email'::text, ...` allows `email`. */
function allowedBy(check: string): [string, string][] {
  const match = /^CHECK \(\(\(?"?(\w+)"? = ANY \(ARRAY\['([^']*)'/.exec(check);
  return match ? [[match[1]!, match[2]!]] : [];
}

/** In this test's own database: a row that is only there to be looked for need not make sense. */
export async function dropChecksOfSense(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`select conrelid::regclass::text as "table", conname from pg_constraint
    where contype = 'c' and connamespace = 'public'::regnamespace and cardinality(conkey) > 1`);
  for (const { table, conname } of rows) await pool.query(`alter table ${table} drop constraint "${conname}"`);
}

export const isOfOrganisation = (table: Table): boolean => table.columns.some(({ name }) => name === "organisation_id");

/** `word` stands in all that is written, so that it can be looked for. */
export async function fillTables(
  pool: pg.Pool,
  tables: readonly Table[],
  organisationId: string,
  word: string,
): Promise<Rows> {
  const rows = new Map<string, Record<string, unknown>>([["organisations", { id: organisationId }]]);
  for (const table of inOrder(tables.filter(isOfOrganisation))) {
    const values = table.columns.flatMap((column) => {
      const value = valueFor(table, column, rows, organisationId, word);
      return value === undefined ? [] : [[column.name, value] as const];
    });
    const names = values.map(([name]) => `"${name}"`).join();
    const places = values.map((_, index) => `$${index + 1}`).join();
    const text = `insert into "${table.name}" (${names}) values (${places}) returning *`;
    const made = await pool.query(
      text,
      values.map(([, value]) => value),
    );
    rows.set(table.name, made.rows[0]);
  }
  return rows;
}

/** What others point at comes first. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const visit = (table: Table, way: readonly string[]): void => {
    if (ordered.includes(table) || way.includes(table.name)) return;
    for (const { table: target } of table.points.values())
      for (const next of tables) if (next.name === target) visit(next, [...way, table.name]);
    ordered.push(table);
  };
  for (const table of tables) visit(table, []);
  return ordered;
}

/** Texts that must look like something, and moments that must lie somewhere. */
const SHAPED: Record<string, (word: string) => unknown> = {
  email: (word) => `${word}@voorbeeld.nl`,
  address: (word) => `${word}@voorbeeld.nl`,
  value: (word) => `${word}@voorbeeld.nl`,
  customer_address: (word) => `${word}@voorbeeld.nl`,
  author_address: (word) => `${word}@voorbeeld.nl`,
  colour: () => "#336699",
  url: () => "https://example.com/",
  event_types: () => ["message.added"],
  state: () => "open",
  kind: () => "text",
  key: (word) => word,
  author_name: (word) => word,
  subject: (word) => word,
  text: (word) => word,
  last_message_preview: (word) => word,
  company: (word) => word,
  name: (word) => word,
  shortcut: (word) => word,
};

const PLAIN: Record<string, (word: string) => unknown> = {
  uuid: () => newId(),
  text: (word) => word,
  bool: () => false,
  int2: () => 1,
  int4: () => 1,
  int8: () => 1,
  numeric: () => 1,
  float4: () => 1,
  float8: () => 1,
  timestamptz: () => new Date("2026-03-01T12:00:00Z"),
  date: () => "2026-03-01",
  jsonb: () => "{}",
  bytea: () => Buffer.from(newId()),
  tsvector: (word) => `'${word}'`,
};

/** Who did something, as lists show it. */
const ACTORS = new Set(["by", "made_by", "asked_by", "actor"]);
const ACTOR = JSON.stringify({ kind: "system", name: "test" });

function valueFor(table: Table, column: Column, rows: Rows, organisationId: string, word: string): unknown {
  const { name, type, isArray, nullable, hasPreset, isComputed } = column;
  if (isComputed) return undefined;
  if (name === "organisation_id") return organisationId;
  const point = table.points.get(name);
  if (point) return rows.get(point.table)?.[point.column];
  const allowed = table.allowed.get(name);
  if (allowed !== undefined) return hasPreset ? undefined : isArray ? [allowed] : allowed;
  if (type === "jsonb" && ACTORS.has(name)) return ACTOR;
  if (type === "text" && name in SHAPED) return SHAPED[name]!(word);
  if (nullable || hasPreset) return undefined;
  return isArray ? [] : PLAIN[type]?.(word);
}
