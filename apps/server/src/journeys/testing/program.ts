/** Luwte as a user runs it: a process of its own, killed, and started again on the same data at the same addresses. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openPostgres } from "../../platform/postgres/postgres.ts";
import { freePort } from "../../testing/dovecot.ts";

export const ROOT = resolve(import.meta.dirname, "../../../../..");
const MAIN = join(ROOT, "apps/server/src/main.ts");
/** Begins the last line of its greeting, in English. */
const GREETED = "To stop:";
/** Less than a hook has, so that what it said is known. */
const PATIENCE_MS = 120_000;

export type Program = {
  readonly url: string;
  /** Where mail programs reach the demo. */
  readonly smtpPort: number;
  readonly dataDir: string;
  /** What it needs of its surroundings: for a command, or a second process beside it. */
  readonly env: Readonly<Record<string, string>>;
  /** What it printed since it was started last. */
  said(): string;
  /** Resolves when it has greeted; throws with what it said when it ends instead. */
  start(greeted?: string): Promise<void>;
  /** As a power cut. */
  kill(): Promise<void>;
  /** As Ctrl-C; gives the exit code. */
  stop(): Promise<number | null>;
  [Symbol.asyncDispose](): Promise<void>;
};

export type ProgramOptions = {
  /** Preset: its own, in its data folder, as for a new user. */
  readonly databaseUrl?: string;
  /** Another process of the same Luwte has it already. */
  readonly dataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

export async function program(options: ProgramOptions = {}): Promise<Program> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), "luwte-journey-")));
  const [port, smtpPort] = [await freePort(), await freePort()];
  const env = {
    PATH: process.env.PATH ?? "",
    // As the launcher does: starting so often, it counts.
    NODE_COMPILE_CACHE: join(ROOT, ".cache/compiled"),
    LANG: "en_GB.UTF-8",
    LUWTE_LOG_LEVEL: "warn",
    LUWTE_DATA: dataDir,
    PORT: String(port),
    LUWTE_DEMO_SMTP_PORT: String(smtpPort),
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    ...options.env,
  };
  const life = livesIn(env, options.args ?? []);
  return {
    ...life,
    url: `http://localhost:${port}`,
    smtpPort,
    dataDir,
    env,
    async [Symbol.asyncDispose]() {
      await life.kill();
      if (!options.databaseUrl) await endDatabase(dataDir);
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function livesIn(
  env: Record<string, string>,
  args: readonly string[],
): Pick<Program, "said" | "start" | "kill" | "stop"> {
  let child: ChildProcess | null = null;
  let said = "";
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
    const ended = once(ending, "exit");
    ending.kill(signal);
    return (await ended)[0] as number | null;
  };
  return {
    said: () => said,
    async start(greeted = GREETED) {
      said = "";
      const begun = spawn(process.execPath, [MAIN, ...args], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
      child = begun;
      const ended = once(begun, "exit");
      await new Promise<void>((resolve, reject) => {
        const hear = (chunk: Buffer) => {
          said += chunk;
          if (said.includes(greeted)) resolve();
        };
        begun.stdout!.on("data", hear);
        begun.stderr!.on("data", hear);
        void ended.then(([code]) => reject(new Error(`It ended with ${code}: ${said}`)));
        setTimeout(() => reject(new Error(`It did not greet in time. It said: ${said}`)), PATIENCE_MS).unref();
      });
    },
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGINT"),
  };
}

/** It outlives whoever was killed, and would outlive the test. */
async function endDatabase(dataDir: string): Promise<void> {
  await (await openPostgres({ dataDir })).stop();
}

/** A command as one types it after `npx luwte`, on the data of a program. */
export async function luwte(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ["luwte.mjs", ...words], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", hear);
  const [code] = (await once(child, "close")) as [number];
  return { code, said };
}
