/** Readers who ask for page after page, in rounds that change places: Luwte, the server of files, Luwte, … */
import { setTimeout as sleep } from "node:timers/promises";
import { cpuMsOf } from "../desk/cpu.ts";
import { quantile, round, spreadOf } from "../desk/figures.ts";
import { openLine } from "../status/line.ts";

export type Asked = { readonly url: string; readonly pid: number; readonly paths: readonly string[] };
type Round = { readonly perSecond: number; readonly times: readonly number[]; readonly cpuMs: number };
const READERS = 8;

async function measure({ url, pid, paths }: Asked, forMs: number): Promise<Round> {
  const lines = await Promise.all(Array.from({ length: READERS }, () => openLine(url)));
  const times: number[] = [];
  const before = cpuMsOf(pid);
  const start = performance.now();
  const read = async (line: (typeof lines)[number], first: number) => {
    for (let at = first; performance.now() - start < forMs; at += 7) {
      const asked = performance.now();
      const status = await line.get(paths[at % paths.length]!);
      if (status !== 200) throw new Error(`${paths[at % paths.length]}: ${status}`);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(lines.map(read));
  const seconds = (performance.now() - start) / 1000;
  for (const line of lines) line.close();
  return { perSecond: times.length / seconds, times, cpuMs: (cpuMsOf(pid) - before) / times.length };
}

export async function inTurns(luwte: Asked, files: Asked, { turns, roundMs }: { turns: number; roundMs: number }) {
  const rounds: { luwte: Round[]; files: Round[] } = { luwte: [], files: [] };
  await measure(luwte, roundMs / 2);
  await measure(files, roundMs / 2);
  for (let turn = 0; turn < turns; turn++)
    for (const name of turn % 2 === 0 ? (["luwte", "files"] as const) : (["files", "luwte"] as const)) {
      rounds[name].push(await measure(name === "luwte" ? luwte : files, roundMs));
      await sleep(50);
    }
  return rounds;
}
export type Rounds = Awaited<ReturnType<typeof inTurns>>;

/** The middle one, and between what half of them lie. */
const middle = (values: readonly number[]) => {
  const at = (share: number) => round(quantile(values, share), 3);
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
};

const figuresOf = (rounds: readonly Round[]) => ({
  pages_per_second: middle(rounds.map(({ perSecond }) => perSecond)),
  p50: middle(rounds.map(({ times }) => spreadOf(times).p50)),
  p99: middle(rounds.map(({ times }) => spreadOf(times).p99)),
  cpu_ms_per_page: middle(rounds.map(({ cpuMs }) => cpuMs)),
});

/** Turn by turn, since the rounds of one turn met the machine in the same mood. */
export function reportOf({ luwte, files }: Rounds) {
  const ratio = (of: (round: Round) => number) => middle(luwte.map((each, turn) => of(each) / of(files[turn]!)));
  return {
    luwte: figuresOf(luwte),
    files: figuresOf(files),
    ratio: {
      pages_per_second: ratio(({ perSecond }) => perSecond),
      p99: ratio(({ times }) => quantile(times, 0.99)),
      cpu: ratio(({ cpuMs }) => cpuMs),
    },
  };
}
