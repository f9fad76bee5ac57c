/** One migrated database that tests are cloned from, made anew when the migrations change. */
import type pg from "pg";
import { hashOfMigrations, migrate } from "../platform/database/migrate.ts";

/** Any number, the same in every worker: one builds, the others wait and find it built. */
const LOCK = 7_415_002;
/** Another checkout may be using an older one; more than a few are rubbish. */
const KEEP = 4;

/** The name of the template, built if nobody did so yet. `admin` is connected to the database `postgres`. */
export async function ensureTemplate(admin: pg.Client, urlOf: (database: string) => string): Promise<string> {
  const name = `template_${hashOfMigrations().slice(0, 16)}`;
  if (await isTemplate(admin, name)) return name;
  await admin.query("select pg_advisory_lock($1)", [LOCK]);
  try {
    if (!(await isTemplate(admin, name))) await build(admin, name, urlOf(name));
  } finally {
    await admin.query("select pg_advisory_unlock($1)", [LOCK]);
  }
  return name;
}

/** The mark `is_template` is set last: a half-built database does not have it. Nobody can connect to it then, for that would hold up every copy. */
async function build(admin: pg.Client, name: string, url: string): Promise<void> {
  await dropOld(admin);
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name} strategy file_copy`);
  await migrate(url);
  await admin.query(`alter database ${name} with is_template true allow_connections false`);
}

async function isTemplate(admin: pg.Client, name: string): Promise<boolean> {
  const found = await admin.query("select 1 from pg_database where datname = $1 and datistemplate", [name]);
  return found.rowCount === 1;
}

async function dropOld(admin: pg.Client): Promise<void> {
  const old = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'template\\_%' and datistemplate order by oid desc offset $1",
    [KEEP],
  );
  for (const { datname } of old.rows) {
    await admin.query(`alter database ${datname} with is_template false`);
    await admin.query(`drop database if exists ${datname} with (force)`);
  }
}
