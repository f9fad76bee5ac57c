/** The server process of a cluster, as its own `postmaster.pid` tells it, checked against the processes that really run. */
import { execFileSync } from "node:child_process";
import { chownSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Account } from "./account.ts";

export type Postmaster = { pid: number; run: string; status: string };

export function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(cluster);
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, run: lines[4]?.trim() ?? "", status: lines[7]?.trim() ?? "" };
}

/** Alive and really the server of this cluster: after a restart of the machine the same number may be anybody's. */
export function isRunning(postmaster: Postmaster, cluster: string): boolean {
  return `${commandOf(postmaster.pid).replaceAll("\0", " ")} `.includes(`-D ${cluster} `);
}

/** Empty when there is no such process, or only its unburied remains (a zombie keeps its number but not its command). */
function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}

/**
 * Makes a left-behind pid file harmless without losing what it protects. PostgreSQL refuses to start while the pid in
 * it is alive, even as somebody else's process; but it believes a pid that is its own parent's to be left over. So the
 * first line becomes ours. Removing the file would also remove the shared memory key in it, by which the new server
 * notices orphans of the old one that still write: two writers are how a cluster is lost.
 */
export function disownPidFile(cluster: string, account: Account | undefined): void {
  const lines = readLines(cluster);
  const left = readPostmaster(cluster);
  if (!lines || !left || !isAlive(left.pid) || isRunning(left, cluster)) return;
  const file = join(cluster, "postmaster.pid");
  writeFileSync(`${file}.new`, [process.pid, ...lines.slice(1)].join("\n"), { mode: 0o600 });
  if (account) chownSync(`${file}.new`, account.uid, account.gid);
  renameSync(`${file}.new`, file);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function readLines(cluster: string): string[] | undefined {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return undefined;
  }
}
