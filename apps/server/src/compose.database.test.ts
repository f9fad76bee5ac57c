/** The whole program: it starts, says that it is ready, serves, and stops in peace; killed, it starts again. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabase } from "./testing/database.ts";

const MAIN = join(import.meta.dirname, "main.ts");
/** As the launcher does: starting so often, it counts. */
const COMPILED = join(import.meta.dirname, "../../../.cache/compiled");
let database: TestDatabase;
let dataDir = "";
const started: ChildProcess[] = [];

beforeAll(async () => {
  database = await testDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "luwte-main-"));
});
afterAll(async () => {
  for (const child of started) child.kill("SIGKILL");
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

type Program = { child: ChildProcess; said(): string; url: string; ended: Promise<number | null> };

/** Resolves when it says that it is ready, or has ended. */
async function run(env: Record<string, string> = {}): Promise<Program> {
  const own = { DATABASE_URL: database.url, LUWTE_DATA: dataDir, PORT: "0", LANG: "en_GB.UTF-8", LC_ALL: "" };
  const child = spawn(process.execPath, [MAIN, "--empty"], {
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes("To stop")) resolve();
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
  });
  await Promise.race([ready, ended]);
  return { child, said: () => said, url: /ready: (\S+)/.exec(said)?.[1] ?? "", ended };
}

const status = async (url: string, headers: Record<string, string> = {}) => (await fetch(url, { headers })).status;

describe("the program", () => {
  it("is ready when it says so, and stops in peace when asked", async () => {
    const program = await run();
    expect(program.said()).toContain("Luwte is ready: http://localhost:");
    expect(await status(`${program.url}/health`)).toBe(200);
    expect(await status(`${program.url}/ready`)).toBe(200);
    expect(await status(`${program.url}/api/openapi.json`)).toBe(200);
    expect(await status(`${program.url}/metrics`)).toBe(200);
    expect(await status(`${program.url}/metrics`, { "x-forwarded-for": "203.0.113.9" })).toBe(404);
    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
  });

  it("writes down what happens, and nobody's address", async () => {
    const program = await run({ LUWTE_LOG_LEVEL: "debug" });
    const send = (path: string, body: object) =>
      fetch(program.url + path, {
        method: "POST",
        headers: { "content-type": "application/json", "x-luwte-client": "1" },
        body: JSON.stringify(body),
      });
    await send("/api/session", { email: "jan.de.vries@voorbeeld.nl", password: "geheim-1234567890" });
    await send("/api/invitations/accepted", { token: "tok-1234567890", password: "geheim-1234567890" });
    await fetch(`${program.url}/api/customers?search=jan.de.vries@voorbeeld.nl`, {
      headers: { authorization: "Bearer tok-1234567890abcdef" },
    });
    program.child.kill("SIGTERM");
    await program.ended;
    expect(program.said()).toContain("http.answered");
    expect(program.said()).not.toMatch(/jan\.de\.vries|geheim-|tok-123/);
  });

  it("starts again after it was killed", async () => {
    const first = await run();
    first.child.kill("SIGKILL");
    await first.ended;
    const second = await run();
    expect(await status(`${second.url}/ready`)).toBe(200);
    second.child.kill("SIGINT");
    expect(await second.ended).toBe(0);
  });

  it("runs beside another on the same database", async () => {
    const programs = await Promise.all([run({ LUWTE_PARTS: "web" }), run({ LUWTE_PARTS: "jobs" })]);
    expect(await status(`${programs[0].url}/ready`)).toBe(200);
    expect(programs[1].said()).toContain("works in the background");
    for (const { child } of programs) child.kill("SIGTERM");
    expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0]);
  });

  it("names every wrong setting and does not start", async () => {
    const program = await run({ PORT: "none", LUWTE_LOG_LEVEL: "loud" });
    expect(await program.ended).toBe(2);
    expect(program.said()).toMatch(/PORT is now «none»[\s\S]*LUWTE_LOG_LEVEL is now «loud»/);
  });

  it("says what is wrong when there is no database, without its password", async () => {
    const program = await run({ DATABASE_URL: "postgres://luwte:hunter2@127.0.0.1:1/luwte" });
    expect(await program.ended).toBe(1);
    expect(program.said()).toContain("Luwte could not start:");
    expect(program.said()).not.toContain("hunter2");
  });
});
