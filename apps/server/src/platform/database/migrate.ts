/** Brings a database up to the newest shape: plain SQL files, in order, each once and each in a transaction of its own. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

export const MIGRATIONS = join(import.meta.dirname, "../../../migrations");

export type Migration = { name: string; hash: string; sql: string };
export type Applied = { name: string; hash: string };

/** Any number, the same in every process: two that start together migrate one after the other. */
const LOCK = 7_415_001;
const NAME = /^\d{4}-[a-z0-9-]+\.sql$/;

/** Returns the names of what was applied now. */
export async function migrate(url: string, folder = MIGRATIONS): Promise<string[]> {
  const migrations = readMigrations(folder);
  return withClient(url, async (client) => {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(
      "create table if not exists migrations (name text primary key, hash text not null, applied_at timestamptz not null default now())",
    );
    const pending = pendingOf(migrations, await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  });
}

export type MigrationState = { pending: string[]; problem?: string };

/** For `luwte doctor`: what a start would do, without doing it. */
export async function migrationState(url: string, folder = MIGRATIONS): Promise<MigrationState> {
  return withClient(url, async (client) => {
    const known = await client.query("select to_regclass('migrations') is not null as known");
    const applied = known.rows[0].known ? await readApplied(client) : [];
    try {
      return { pending: pendingOf(readMigrations(folder), applied).map((migration) => migration.name) };
    } catch (error) {
      return { pending: [], problem: (error as Error).message };
    }
  });
}

/** Changes whenever any file does: by it a test template knows that it is out of date. */
export function hashOfMigrations(folder = MIGRATIONS): string {
  return hashOf(
    readMigrations(folder)
      .map((migration) => `${migration.name} ${migration.hash}`)
      .join("\n"),
  );
}

export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong) throw new Error(`Migration ${wrong} is not named NNNN-words.sql.`);
  return names.toSorted().map((name) => {
    // A checkout on another system may have changed the line ends; the meaning is the same.
    const sql = readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n");
    return { name, hash: hashOf(sql), sql };
  });
}

/** What is still to do, or an error where going on could only make it worse. */
export function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const files = new Map(migrations.map((migration) => [migration.name, migration.hash]));
  for (const { name, hash } of applied) refuseDifferent(name, hash, files.get(name));
  const done = new Set(applied.map((row) => row.name));
  const last = [...done].toSorted().at(-1) ?? "";
  const pending = migrations.filter((migration) => !done.has(migration.name));
  const late = pending.find((migration) => migration.name < last);
  if (late)
    throw new Error(
      `Migration ${late.name} comes before ${last}, which this database has had; give it the next number.`,
    );
  return pending;
}

function refuseDifferent(name: string, applied: string, file: string | undefined): void {
  if (file === undefined)
    throw new Error(`This database is newer than this Luwte: it has had migration ${name}. Update Luwte.`);
  if (file === applied) return;
  throw new Error(
    `Migration ${name} was changed after this database had it. Undo the change and add a new migration instead.`,
  );
}

async function apply(client: pg.Client, { name, hash, sql }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into migrations (name, hash) values ($1, $2)", [name, hash]);
    await client.query("commit");
  } catch (error) {
    throw new Error(`Migration ${name} failed and was undone: ${(error as Error).message}`, { cause: error });
  }
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  return (await client.query<Applied>("select name, hash from migrations order by name")).rows;
}

/** The connection's end also ends the lock and any transaction that is half done. */
async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: "luwte migrate" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
