/** Where theory knows the answer, it lies inside the simulated interval. Seeds are fixed, so each of these either always holds or never. */
import { expect, test } from "vitest";
import { chatFigures } from "../staffing/chats.ts";
import { phoneFigures } from "../staffing/erlang.ts";
import type { Estimate } from "./confidence.ts";
import { type Simulated, simulate } from "./simulate.ts";
import { meanOf, timeShares } from "./testing/chain.ts";
import { group, phone, steady } from "./testing/scenarios.ts";

/** From an interval of 95 % to one of 99.9 %: of so many comparisons at 95 % two would miss by chance alone. */
const WIDER = 1.8;

function holds({ value, low, high }: Estimate, theory: number, what: string): void {
  const half = (WIDER * (high - low)) / 2;
  expect(Math.abs(theory - value), `${what}: ${theory}, simulated ${low} to ${high}`).toBeLessThanOrEqual(half);
  // A wide interval holds anything.
  expect(high - low, `width of ${what}`).toBeLessThan(Math.max(0.02, theory * 0.2));
}
const queue = ({ queues }: Simulated, at = 0) => queues[at]!;

const calls = { arrivalsPerHour: 540, handlingSeconds: 300 };

test("M/M/c: Erlang C", () => {
  const figures = phoneFigures({ ...calls, patienceSeconds: null }, 50);
  const simulated = simulate(steady([phone("a", 540, 300)], [group("all", 50, ["a"])], { replications: 30, days: 2 }));
  holds(queue(simulated).serviceLevel, figures.answeredWithin(20), "service level");
  holds(queue(simulated).meanWait, figures.meanWait, "mean wait");
  holds(simulated.groups[0]!.occupancy, figures.occupancy, "occupancy");
});

test("M/M/c+M: Erlang A", () => {
  const figures = phoneFigures({ ...calls, patienceSeconds: 180 }, 50);
  const simulated = simulate(steady([phone("a", 540, 300, { patience: 180 })], [group("all", 50, ["a"])], { days: 2 }));
  const { serviceLevel, abandoned, meanWait } = queue(simulated);
  holds(serviceLevel, figures.answeredWithin(20), "service level");
  holds(abandoned, figures.abandons, "abandoned");
  holds(meanWait, figures.meanWaitAnswered, "mean wait");
  holds(simulated.groups[0]!.occupancy, figures.occupancy, "occupancy");
  expect(Math.abs(abandoned.value - figures.abandons)).toBeLessThan(0.002);
});

/** F. Pollaczek (1930) and A. Khinchine (1932): the mean wait for one agent depends on the handling time by its mean and its spread alone. */
test.each([
  ["fixed", 0],
  ["lognormal", 0.5],
  ["lognormal", 1.4],
] as const)("M/G/1 with %s handling, cv %f: Pollaczek and Khinchine", (distribution, cv) => {
  const [load, mean] = [0.7, 200];
  const handling = distribution === "fixed" ? { mean, distribution } : { mean, distribution, cv };
  const perHour = (load * 3600) / mean;
  const simulated = simulate(
    steady([phone("a", perHour, handling)], [group("one", 1, ["a"])], { days: 50, replications: 16 }),
  );
  holds(queue(simulated).meanWait, ((load * mean) / (1 - load)) * ((1 + cv * cv) / 2), "mean wait");
  holds(simulated.groups[0]!.occupancy, load, "occupancy");
});

/** M/M/1 with two kinds, one before the other without interrupting: A. Cobham, "Priority assignment in waiting line problems", Operations Research 2 (1954). */
test("what is urgent goes first: Cobham's formula", () => {
  const [mean, urgentLoad, load] = [120, 0.3, 0.75];
  const perHour = (share: number) => (share * 3600) / mean;
  const simulated = simulate(
    steady(
      [
        phone("urgent", perHour(urgentLoad), mean, { priority: "high" }),
        phone("rest", perHour(load - urgentLoad), mean),
      ],
      [group("one", 1, ["urgent", "rest"])],
      { days: 50, replications: 16 },
    ),
  );
  const residual = load * mean;
  holds(queue(simulated, 0).meanWait, residual / (1 - urgentLoad), "wait of urgent");
  holds(queue(simulated, 1).meanWait, residual / (1 - urgentLoad) / (1 - load), "wait of the rest");
});

/** Two queues, specialists for the first, and generalists: in the literature the N. Who waits longest goes first, all times exponential, patience too. */
test("the N: specialists and generalists, as the chain says", () => {
  const [specialists, generalists, mean, patience] = [3, 4, 300, 200];
  const [a, b] = [48, 30].map((perHour) => perHour / 3600) as [number, number];
  // Nobody free who could: only then does somebody wait. Those of the first queue are served by both groups, those of the second by generalists alone, in order
  // of arrival among those whom generalists may take.
  type N = { s: number; g: number; line: string };
  const most = 9;
  const moves = ({ s, g, line }: N) => {
    const taken = (kind: "a" | "b"): N => {
      if (kind === "a" && s < specialists) return { s: s + 1, g, line };
      if (g < generalists) return { s, g: g + 1, line };
      return { s, g, line: line.length < most ? line + kind : line };
    };
    const without = (at: number) => line.slice(0, at) + line.slice(at + 1);
    const firstA = line.indexOf("a");
    return [
      { rate: a, to: taken("a") },
      { rate: b, to: taken("b") },
      { rate: s / mean, to: firstA >= 0 ? { s, g, line: without(firstA) } : { s: s - 1, g, line } },
      { rate: g / mean, to: line === "" ? { s, g: g - 1, line } : { s, g, line: without(0) } },
      ...[...line].map((_, at) => ({ rate: 1 / patience, to: { s, g, line: without(at) } })),
    ];
  };
  const shares = timeShares<N>({ s: 0, g: 0, line: "" }, moves);
  const waiting = (kind: string) => meanOf(shares, ({ line }) => [...line].filter((one) => one === kind).length);
  const simulated = simulate(
    steady(
      [phone("a", 48, mean, { patience }), phone("b", 30, mean, { patience })],
      [group("specialists", specialists, ["a"]), group("generalists", generalists, ["a", "b"])],
      { routing: { choose: "specialists_first", freshShare: 0 }, days: 20, replications: 20 },
    ),
  );
  holds(queue(simulated, 0).abandoned, waiting("a") / patience / a, "abandoned of the first");
  holds(queue(simulated, 1).abandoned, waiting("b") / patience / b, "abandoned of the second");
  holds(simulated.groups[0]!.occupancy, meanOf(shares, ({ s }) => s) / specialists, "occupancy of specialists");
  holds(simulated.groups[1]!.occupancy, meanOf(shares, ({ g }) => g) / generalists, "occupancy of generalists");
});

/**
 * Two queues and three groups, each alone and both: the M, or with two specialists and a generalist the smallest W turned round. Here with the desk's own rule:
 * among those who are free, whose turn was longest ago. That depends on the order in which people were given something, so the chain must know that order.
 */
test("the desk's rule, longest since first, as a chain that knows whose turn it is", () => {
  const [mean, patience] = [300, 250];
  const [a, b] = [9, 12].map((perHour) => perHour / 3600) as [number, number];
  /** `turns`: agents A, B and the generalist G in the order in which they were last given something; `busy` and `line` as words. */
  type W = { turns: string; busy: string; line: string };
  const can: Record<string, string> = { A: "a", B: "b", G: "ab" };
  const most = 7;
  const give = ({ turns, busy }: W, agent: string, line: string): W => ({
    turns: turns.replace(agent, "") + agent,
    busy: [...busy.replace(agent, ""), agent].toSorted().join(""),
    line,
  });
  const moves = (state: W) => {
    const { turns, busy, line } = state;
    const arrive = (kind: string): W => {
      const agent = [...turns].find((one) => !busy.includes(one) && can[one]!.includes(kind));
      if (agent) return give(state, agent, line);
      return { ...state, line: line.length < most ? line + kind : line };
    };
    const without = (at: number) => line.slice(0, at) + line.slice(at + 1);
    const finish = (agent: string): W => {
      const at = [...line].findIndex((kind) => can[agent]!.includes(kind));
      return at < 0 ? { turns, busy: busy.replace(agent, ""), line } : give(state, agent, without(at));
    };
    return [
      { rate: a, to: arrive("a") },
      { rate: b, to: arrive("b") },
      ...[...busy].map((agent) => ({ rate: 1 / mean, to: finish(agent) })),
      ...[...line].map((_, at) => ({ rate: 1 / patience, to: { ...state, line: without(at) } })),
    ];
  };
  const shares = timeShares<W>({ turns: "ABG", busy: "", line: "" }, moves);
  const waiting = (kind: string) => meanOf(shares, ({ line }) => [...line].filter((one) => one === kind).length);
  const busy = (agent: string) => meanOf(shares, (state) => Number(state.busy.includes(agent)));
  const simulated = simulate(
    steady(
      [phone("a", 9, mean, { patience }), phone("b", 12, mean, { patience })],
      [group("A", 1, ["a"]), group("B", 1, ["b"]), group("G", 1, ["a", "b"])],
      { days: 60, replications: 20, intervalMinutes: 1440 },
    ),
  );
  holds(queue(simulated, 0).abandoned, waiting("a") / patience / a, "abandoned of the first");
  holds(queue(simulated, 1).abandoned, waiting("b") / patience / b, "abandoned of the second");
  for (const [at, agent] of ["A", "B", "G"].entries())
    holds(simulated.groups[at]!.occupancy, busy(agent), `occupancy of ${agent}`);
});

test("chats: several at once, each slower for the others", () => {
  const [agents, patience] = [6, 120];
  const traffic = { arrivalsPerHour: 80, handlingSeconds: 400, patienceSeconds: patience, atOnce: 3, stretch: 0.4 };
  const figures = chatFigures(traffic, agents);
  const chat = { ...phone("a", 80, 400, { patience }), channel: "chat" };
  const simulated = simulate(
    steady([chat], [group("all", agents, ["a"], { capacity: { chat: 3 }, stretch: 0.4 })], {
      days: 10,
      replications: 20,
    }),
  );
  // Evenly shared is what the formula assumes; departures disturb that by less than a point.
  expect(Math.abs(queue(simulated).abandoned.value - figures.abandons)).toBeLessThan(0.01);
  expect(Math.abs(queue(simulated).serviceLevel.value - figures.answeredWithin(20))).toBeLessThan(0.015);
});
