/** A database of a test's own: migrated, empty, there in a tenth of a second and gone afterwards. */
import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { whileHeld } from "../platform/postgres/idle.ts";
import { openTestServer } from "./server.ts";
import { ensureTemplate } from "./template.ts";

export type TestDatabase = {
  /** For `pg` and everything built on it. */
  url: string;
  name: string;
  /** Ends whatever is still connected to it. */
  drop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
};

type Server = { admin: pg.Client; urlOf(database: string): string; stop(): Promise<void> };

/** One connection for each process of tests; it ends with the process. */
let connected: Promise<Server> | undefined;
/** Asked for once: two at a time in one session would both be given the lock. */
let template: Promise<string> | undefined;

export async function testDatabase(): Promise<TestDatabase> {
  const { admin, urlOf } = await server();
  return whileHeld(admin, async () => {
    const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
    await clone(admin, await templateOf(admin, urlOf), name);
    const drop = () => whileHeld(admin, () => dropDatabase(admin, name));
    return { url: urlOf(name), name, drop, [Symbol.asyncDispose]: drop };
  });
}

function server(): Promise<Server> {
  connected ??= connect();
  return connected;
}

async function connect(): Promise<Server> {
  const { url, stop } = await openTestServer();
  const urlOf = (database: string) => url.replace("/luwte?", `/${database}?`);
  const admin = new pg.Client({ connectionString: urlOf("postgres"), application_name: "luwte tests" });
  admin.on("error", () => {});
  await admin.connect();
  await dropAbandoned(admin);
  return { admin, urlOf, stop };
}

/** For a process that goes on afterwards, or wants to leave nothing running; workers of vitest simply end. */
export async function closeTestServer(): Promise<void> {
  if (!connected) return;
  const { admin, stop } = await connected;
  connected = undefined;
  template = undefined;
  await whileHeld(admin, () => admin.end());
  await stop();
}

function templateOf(admin: pg.Client, urlOf: (database: string) => string): Promise<string> {
  template ??= ensureTemplate(admin, urlOf);
  return template;
}

/** Plain copies of files: without syncing, the two checkpoints that this takes cost nothing. */
async function clone(admin: pg.Client, from: string, name: string): Promise<void> {
  await admin.query(`create database ${name} template ${from} strategy file_copy`);
}

/** Left by tests that were killed: the process whose number is in the name is gone. */
async function dropAbandoned(admin: pg.Client): Promise<void> {
  const found = await admin.query<{ datname: string }>("select datname from pg_database where datname like 'test\\_%'");
  for (const { datname } of found.rows) if (!isAlive(Number(datname.split("_")[1]))) await dropDatabase(admin, datname);
}

/** A pool that has just been closed is still on its way out; cut off, it would cry in a test that went well. */
async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  for (let waited = 0; waited < 40 && (await isConnected(admin, name)); waited++) await sleep(5);
  await admin.query(`drop database if exists ${name} with (force)`);
}

async function isConnected(admin: pg.Client, name: string): Promise<boolean> {
  return (await admin.query("select 1 from pg_stat_activity where datname = $1 limit 1", [name])).rowCount === 1;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
