/** Agents at work in rounds that change places, and what is said of them: medians of rounds, and how far apart most of them lie. */
import { setTimeout as sleep } from "node:timers/promises";
import { cpuMsOf } from "../desk/cpu.ts";
import { quantile, round, spreadOf } from "../desk/figures.ts";
import type { Agents } from "./agents.ts";
import type { Met } from "./pages.ts";
import type { Pages } from "./processes.ts";

export const BESIDE = ["nothing", "stand_in", "pages"] as const;
export type Beside = (typeof BESIDE)[number];
export type Round = { readonly times: readonly number[]; readonly serverMs: number; readonly met: Met };
export type Rounds = Record<Beside, Round[]>;
type Scene = { readonly agents: Agents; readonly asking: Readonly<Record<Beside, Pages | null>>; readonly pid: number };
type Length = { readonly turns: number; readonly roundMs: number; readonly settleMs: number };

/** Forth and back, so that what changes slowly meets all alike. */
export async function inRounds(scene: Scene, length: Length): Promise<Rounds> {
  const rounds: Rounds = { nothing: [], stand_in: [], pages: [] };
  for (let turn = 0; turn < length.turns; turn++)
    for (const beside of turn % 2 === 0 ? BESIDE : BESIDE.toReversed())
      rounds[beside].push(await measure(scene, beside, length));
  return rounds;
}

const NOTHING: Met = { answered: 0, refused: 0, lost: 0, times: [] };

async function measure({ agents, asking, pid }: Scene, beside: Beside, length: Length): Promise<Round> {
  const pages = asking[beside];
  await pages?.tell("ask");
  await sleep(length.settleMs);
  const before = cpuMsOf(pid);
  const start = performance.now();
  const times = await agents.work(length.roundMs);
  const serverMs = (1000 * (cpuMsOf(pid) - before)) / (performance.now() - start);
  return { times, serverMs, met: (await pages?.tell("be_silent")) ?? NOTHING };
}

/** The middle one, and between what half of them lie. */
function middle(values: readonly number[]) {
  const at = (share: number) => round(quantile(values, share));
  return { median: at(0.5), from: at(0.25), to: at(0.75) };
}

function figuresOf(rounds: readonly Round[]) {
  const spreads = rounds.map(({ times }) => spreadOf(times));
  return {
    p50: middle(spreads.map(({ p50 }) => p50)),
    p99: middle(spreads.map(({ p99 }) => p99)),
    n: spreads.reduce((sum, { n }) => sum + n, 0),
    /** Of a thousand each second. */
    server_cpu_ms: middle(rounds.map(({ serverMs }) => serverMs)),
  };
}

/** Turn by turn, since the rounds of one turn met the machine in the same mood. */
function ratioOf(rounds: readonly Round[], against: readonly Round[]) {
  const of = (part: "p50" | "p99") =>
    middle(rounds.map(({ times }, turn) => spreadOf(times)[part] / spreadOf(against[turn]!.times)[part]));
  return { p50: of("p50"), p99: of("p99") };
}

function metIn(rounds: readonly Round[]) {
  const sum = (part: "answered" | "refused" | "lost") => rounds.reduce((all, { met }) => all + met[part], 0);
  const times = rounds.flatMap(({ met }) => met.times);
  return { answered: sum("answered"), refused: sum("refused"), lost: sum("lost"), answer: spreadOf(times) };
}

export function reportOf(rounds: Rounds) {
  const [nothing, standIn, pages] = BESIDE.map((each) => figuresOf(rounds[each])) as [Figures, Figures, Figures];
  return {
    beside: { nothing, stand_in: standIn, pages },
    ratio: ratioOf(rounds.pages, rounds.nothing),
    ratio_to_stand_in: ratioOf(rounds.pages, rounds.stand_in),
    /** What one and the same twice differ by here. */
    noise: ratioOf(rounds.stand_in, rounds.nothing),
    asked: metIn(rounds.pages),
  };
}
type Figures = ReturnType<typeof figuresOf>;
