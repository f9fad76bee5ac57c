/** CPU time of processes, which a busy machine stretches far less than the clock's. From /proc: nothing elsewhere than on Linux. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Bare } from "./bare.ts";
import { round } from "./figures.ts";

const TICK_MS = 10;
type Process = { parent: number; ms: number };

function processOf(pid: number): Process | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before may hold anything; behind it come state, parent, and from the twelfth on the ticks in the program and in the kernel.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * TICK_MS };
  } catch {
    return null;
  }
}

/** Milliseconds of CPU that a process has used; not a number where there is no /proc. */
export const cpuMsOf = (pid: number): number => processOf(pid)?.ms ?? Number.NaN;

/** Of all processes of the database's server that are there now. */
function databaseMs(postmaster: number): number {
  const pids = readdirSync("/proc").map(Number).filter(Boolean);
  const all = pids.flatMap((pid) => processOf(pid) ?? []);
  return all.filter(({ parent }) => parent === postmaster).reduce((sum, { ms }) => sum + ms, 0);
}

async function postmasterOf(db: Bare): Promise<number> {
  const { rows } = await db.query("select pg_backend_pid() as pid");
  return processOf(rows[0].pid)?.parent ?? 0;
}

export type Cpu = { server: number; database: number } | null;

/** Milliseconds of CPU for each thing that `run` says it did, in Luwte's server and in the database's. */
export async function cpuEach(serverPid: number, db: Bare, run: () => Promise<number>): Promise<Cpu> {
  const postmaster = existsSync("/proc/self/stat") ? await postmasterOf(db) : 0;
  const now = () => ({ server: processOf(serverPid)?.ms ?? 0, database: databaseMs(postmaster) });
  if (!postmaster) return run().then(() => null);
  const before = now();
  const done = await run();
  const after = now();
  return {
    server: round((after.server - before.server) / done),
    database: round((after.database - before.database) / done),
  };
}
