/** The server process of one cluster: joined when it runs, started when it does not, stopped by the last who uses it. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import type { Folders } from "./folders.ts";
import { disownPidFile, isRunning, type Postmaster, readPostmaster } from "./postmaster.ts";
import { type Durability, serverSettings } from "./settings.ts";

const POLL = 10;
/** Recovery after a crash replays what was written since the last checkpoint: seconds, but on a slow disk minutes. */
const PATIENCE = 10 * 60_000;
/** The backends of a killed server notice that within seconds; a longer wait means something else is wrong. */
const ORPHANS = 60_000;
const LARGEST_LOG = 8 * 1024 * 1024;

export type Running = { run: string; joined: boolean };

export async function startOrJoin(
  folders: Folders,
  binaries: Binaries,
  account: Account | undefined,
  durability: Durability,
): Promise<Running> {
  const deadline = Date.now() + ORPHANS;
  for (;;) {
    const run = await join(folders.cluster);
    if (run !== undefined) return { run, joined: true };
    disownPidFile(folders.cluster, account);
    const started = await start(folders, binaries, account, durability);
    if (started === "ready") return { run: folders.run, joined: false };
    if (Date.now() > deadline || !isPassing(started))
      throw new Error(`PostgreSQL did not start (${folders.log}):\n${started}`);
    await sleep(10 * POLL);
  }
}

/** The socket folder of the server that runs, once it answers; undefined when none runs or it has just stopped. */
async function join(cluster: string): Promise<string | undefined> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = runningServer(cluster);
    if (!found) return undefined;
    if (found.status === "ready") return found.run;
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL (process ${found.pid}) has been "${found.status}" for too long.`);
    await sleep(POLL);
  }
}

export function runningServer(cluster: string): Postmaster | undefined {
  const found = readPostmaster(cluster);
  return found && isRunning(found, cluster) ? found : undefined;
}

/** "ready", or what the server said as it gave up. */
async function start(
  folders: Folders,
  binaries: Binaries,
  account: Account | undefined,
  durability: Durability,
): Promise<string> {
  const offset = turnLog(folders.log);
  const child = launch(folders, binaries, account, durability);
  const deadline = Date.now() + PATIENCE;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const found = readPostmaster(folders.cluster);
    if (found?.pid === child.pid && found?.status === "ready") return "ready";
    await sleep(POLL);
  }
  return readFileSync(folders.log).subarray(offset).toString("utf8").trim() || "It said nothing.";
}

/** Detached, in a session of its own: a Ctrl-C in the terminal or the death of Luwte must not be the database's. */
function launch(
  folders: Folders,
  binaries: Binaries,
  account: Account | undefined,
  durability: Durability,
): ChildProcess {
  const log = openSync(folders.log, "a");
  const settings = Object.entries(serverSettings(folders.run, durability)).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ]);
  const child = spawn(binaries.postgres, ["-D", folders.cluster, ...settings], {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.on("error", () => {});
  child.unref();
  return child;
}

/** Orphans of a killed server still hold its memory, or a stopping one its pid file: both pass. */
function isPassing(said: string): boolean {
  return /shared memory block|lock file|being shut down/.test(said);
}

/** Where this start's lines will begin. */
function turnLog(log: string): number {
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  if (size <= LARGEST_LOG) return size;
  renameSync(log, `${log}.old`);
  return 0;
}

/** A fast shutdown: transactions under way are rolled back, everything acknowledged is kept. */
export async function stopServer(cluster: string, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  const found = runningServer(cluster);
  if (found) process.kill(found.pid, "SIGINT");
  while (runningServer(cluster)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL did not stop; it is still closing down in ${cluster}.`);
    await sleep(POLL);
  }
}
