/** The server process of one cluster: joined when it runs, started when it does not. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import { disownPidFile, isRunning, type Postmaster, readPostmaster } from "./postmaster.ts";
import { serverSettings } from "./settings.ts";
import type { Site } from "./site.ts";

const POLL = 10;
/** Recovery after a crash replays what was written since the last checkpoint: seconds, but on a slow disk minutes. */
const PATIENCE = 10 * 60_000;
/** The backends of a killed server notice that within seconds; a longer wait means something else is wrong. */
const ORPHANS = 60_000;
const LARGEST_LOG = 8 * 1024 * 1024;

/** `run` is the folder of the socket: a server that was joined may have another one than we would choose. */
export type Running = { run: string; joined: boolean };

export async function startOrJoin(site: Site, binaries: Binaries): Promise<Running> {
  const deadline = Date.now() + ORPHANS;
  for (;;) {
    const run = await join(site.folders.cluster);
    if (run !== undefined) return { run, joined: true };
    disownPidFile(site.folders.cluster, site.account);
    const said = await start(site, binaries);
    if (said === "ready") return { run: site.folders.run, joined: false };
    if (Date.now() > deadline || !isPassing(said)) throw new Error(`PostgreSQL did not start. ${explain(said, site)}`);
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
async function start(site: Site, binaries: Binaries): Promise<string> {
  const offset = turnLog(site.folders.log);
  const child = launch(site, binaries);
  const deadline = Date.now() + PATIENCE;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const found = readPostmaster(site.folders.cluster);
    if (found?.pid === child.pid && found?.status === "ready") return "ready";
    await sleep(POLL);
  }
  return readFileSync(site.folders.log).subarray(offset).toString("utf8").trim();
}

/** Detached, in a session of its own: a Ctrl-C in the terminal or the death of Luwte must not be the database's. */
function launch({ folders, account, durability }: Site, binaries: Binaries): ChildProcess {
  const log = openSync(folders.log, "a");
  const settings = Object.entries(serverSettings(folders.run, durability));
  const flags = settings.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(binaries.postgres, ["-D", folders.cluster, ...flags], {
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
  return /shared memory block|lock file .* already exists/.test(said);
}

function explain(said: string, { folders }: Site): string {
  return `See ${folders.log}. ${said || "It said nothing; this system may lack what it needs (glibc). DATABASE_URL uses a server of your own."}`;
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
