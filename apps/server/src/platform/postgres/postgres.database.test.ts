/** The embedded database under fire: killed at any moment, started twice at once, left behind by its parent. All whole. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openPostgres, type Postgres } from "./postgres.ts";

const OPENER = `
  const { openPostgres } = await import(process.argv[1]);
  const { url, joined } = await openPostgres({ dataDir: process.argv[2] });
  console.log(JSON.stringify({ url, joined }));
  setInterval(() => {}, 1000);
`;
const MODULE = join(import.meta.dirname, "postgres.ts");

const folders: string[] = [];
const opened: Postgres[] = [];
const children: ChildProcess[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "luwte-pg-"));
  // A new temp folder is its owner's alone; the account of the server must be able to pass.
  chmodSync(folder, 0o755);
  folders.push(folder);
  return join(folder, "data");
}

/** Made once, for what is about something else than a first start. */
let made = "";
beforeAll(async () => {
  made = join(mkdtempSync(join(tmpdir(), "luwte-pg-")), "data");
  chmodSync(dirname(made), 0o755);
  await (await openPostgres({ dataDir: made })).stop();
});
afterAll(() => rmSync(dirname(made), { recursive: true, force: true }));

function folderWithCluster(): string {
  const dataDir = newFolder();
  mkdirSync(dataDir);
  execFileSync("cp", ["-a", join(made, "pg"), dataDir]);
  return dataDir;
}

async function open(dataDir: string): Promise<Postgres> {
  const postgres = await openPostgres({ dataDir });
  opened.push(postgres);
  return postgres;
}

/** Another process that opens the database and then does nothing; killed when the test is over. */
function openElsewhere(dataDir: string): ChildProcess {
  const child = spawn(process.execPath, ["--input-type=module", "-e", OPENER, MODULE, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

function answerOf(child: ChildProcess): Promise<{ url: string; joined: boolean }> {
  return new Promise((resolve) => child.stdout!.once("data", (line: Buffer) => resolve(JSON.parse(String(line)))));
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await gone;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

function pidFileOf(dataDir: string): string {
  return join(dataDir, "pg/postmaster.pid");
}

function killServer(dataDir: string): void {
  process.kill(Number(readFileSync(pidFileOf(dataDir), "utf8").split("\n")[0]), "SIGKILL");
}

/** Writes one row after another until the connection breaks. Resolves after the first; `acknowledged` gives the last one that was. */
async function beginWriting(url: string): Promise<{ acknowledged: Promise<number> }> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const write = (n: number) => client.query("insert into marks values ($1)", [n]);
  await write(1);
  return { acknowledged: goOn(write) };
}

async function goOn(write: (n: number) => Promise<unknown>): Promise<number> {
  for (let n = 2; ; n++) {
    try {
      await write(n);
    } catch {
      return n - 1;
    }
  }
}

afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
  for (const postgres of opened.splice(0)) await postgres.stop().catch(() => {});
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test("a first start that is killed at any moment leaves nothing that the next one cannot make whole", async () => {
  for (let round = 0; round < 5; round++) {
    const dataDir = newFolder();
    const first = openElsewhere(dataDir);
    // One in each part of the time that it takes.
    const wait = (round + Math.random()) * 300;
    await sleep(wait);
    await end(first);
    const { url } = await open(dataDir);
    expect(await ask(url, "select current_setting('data_checksums') as checksums"), `killed after ${wait} ms`).toEqual([
      { checksums: "on" },
    ]);
    await opened.pop()!.stop();
  }
});

test("first starts at the same moment make one cluster and one server", async () => {
  const dataDir = newFolder();
  const others = [openElsewhere(dataDir), openElsewhere(dataDir)].map(answerOf);
  const answers = [await open(dataDir), ...(await Promise.all(others))];
  expect(answers.filter((answer) => !answer.joined)).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.url)).size).toBe(1);
});

test("the server outlives a parent that is killed, and the next start joins it", async () => {
  const dataDir = folderWithCluster();
  const parent = openElsewhere(dataDir);
  const { url } = await answerOf(parent);
  await ask(url, "create table kept (n int)");
  await end(parent);
  const next = await open(dataDir);
  expect(next.joined).toBe(true);
  expect(await ask(next.url, "select count(*)::int as n from kept")).toEqual([{ n: 0 }]);
});

test("what was acknowledged is there after the server is killed, again and again, in the middle of writing", async () => {
  const dataDir = folderWithCluster();
  let postgres = await open(dataDir);
  await ask(postgres.url, "create table marks (n int)");
  for (let round = 0; round < 4; round++) {
    await ask(postgres.url, "truncate marks");
    const writing = await beginWriting(postgres.url);
    await sleep(Math.random() * 400);
    killServer(dataDir);
    const acknowledged = await writing.acknowledged;
    postgres = await open(dataDir);
    const [row] = await ask(postgres.url, "select count(*)::int as n from marks");
    expect(acknowledged).toBeGreaterThan(0);
    // One more may have been written and its acknowledgement lost.
    expect([acknowledged, acknowledged + 1]).toContain(row!.n);
  }
});

test("a server that is killed under us comes back by itself, at the same address", async () => {
  const dataDir = folderWithCluster();
  const { url } = await open(dataDir);
  await ask(url, "create table kept (n int)");
  killServer(dataDir);
  await expect
    .poll(() => ask(url, "select count(*)::int as n from kept").catch(() => "away"), { timeout: 60_000, interval: 50 })
    .toEqual([{ n: 0 }]);
});

test("a pid file whose number now belongs to another process does not stop the start", async () => {
  const dataDir = folderWithCluster();
  const first = await open(dataDir);
  const pidFile = readFileSync(pidFileOf(dataDir), "utf8");
  await first.stop();
  opened.pop();
  const account = process.getuid?.() === 0 ? { uid: Number(execFileSync("id", ["-u", "nobody"])) } : {};
  const stranger = spawn("sleep", ["60"], { ...account, stdio: "ignore" });
  children.push(stranger);
  writeFileSync(pidFileOf(dataDir), pidFile.replace(/^\d+/, String(stranger.pid)), { mode: 0o644 });
  expect((await open(dataDir)).joined).toBe(false);
});

test("the first to stop leaves the server to the others, the last one ends it", async () => {
  const dataDir = folderWithCluster();
  const [one, other] = [await openPostgres({ dataDir }), await openPostgres({ dataDir })];
  await one.stop();
  expect(await ask(other.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await other.stop();
  expect(existsSync(pidFileOf(dataDir))).toBe(false);
});

test("who hands over leaves the server running, also as the last one", async () => {
  const dataDir = folderWithCluster();
  await (await openPostgres({ dataDir })).handOver();
  expect((await open(dataDir)).joined).toBe(true);
});

test("only a socket is opened, and only the account that started the server may use it", async () => {
  const dataDir = folderWithCluster();
  const { url } = await open(dataDir);
  const rows = await ask(url, "select current_setting('listen_addresses') as ports, current_setting('fsync') as fsync");
  expect(rows).toEqual([{ ports: "", fsync: "on" }]);
  expect(readFileSync(join(dataDir, "pg/pg_hba.conf"), "utf8").trim()).toBe("local all all peer map=luwte");
});

test("a data folder with a long path is served through a socket with a short one", async () => {
  const dataDir = join(newFolder(), "a-rather-long-name".repeat(4), "another-rather-long-name".repeat(2));
  const { url } = await open(dataDir);
  const run = new URL(url).searchParams.get("host")!;
  folders.push(run);
  expect(run.length).toBeLessThan(90);
  expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a data folder that only root may enter gets its cluster elsewhere, with a link to it", async () => {
  if (process.getuid?.() !== 0) return;
  const dataDir = newFolder();
  mkdirSync(dataDir, { mode: 0o700 });
  const { url } = await open(dataDir);
  const elsewhere = readlinkSync(join(dataDir, "pg"));
  expect(elsewhere.startsWith("/var/lib/luwte/")).toBe(true);
  expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
  await opened.pop()!.stop();
  rmSync(dirname(elsewhere), { recursive: true });
});

test("root runs the server for whoever the data folder belongs to", async () => {
  if (process.getuid?.() !== 0) return;
  const dataDir = newFolder();
  const owner = Number(execFileSync("id", ["-u", "daemon"]));
  mkdirSync(dataDir);
  chownSync(dataDir, owner, owner);
  await open(dataDir);
  for (const name of ["pg", "run", "postgres.log", "postgres.lock"])
    expect(statSync(join(dataDir, name)).uid, name).toBe(owner);
});

test("Dutch and French words are words: letters with accents belong to them, curly quotes do not", async () => {
  const { url } = await open(folderWithCluster());
  const [row] = await ask(
    url,
    "select to_tsvector('simple', '“coördinatie” – ‘été’ DÉJÀ')::text as words, lower('ÉÉN') as low",
  );
  expect(row).toEqual({ words: "'coördinatie':1 'déjà':3 'été':2", low: "één" });
});
