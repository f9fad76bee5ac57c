/**
 * Living with a roster of 200 agents and 28 days: a verdict on a swap or an open shift, who could step in for a sick agent, what if two are ill; beside checking
 * the whole roster afresh, as one would without the desk. `npm run bench -- living [--quick]`.
 */

import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import { answerTo, type Question } from "@luwte/planning/rosters/living/ask.ts";
import { openDesk } from "@luwte/planning/rosters/living/desk.ts";
import { practise } from "@luwte/planning/rosters/living/practice.ts";
import { chanceOf } from "@luwte/planning/rosters/testing/random.ts";
import { teamOf } from "./living/team.ts";

const quick = process.argv.includes("--quick");
const AGENTS = 200;
const DAYS = 28;
const TURNS = quick ? 100 : 1000;

/** CPU milliseconds of one run; other programs on the machine do not count. */
function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function spread(values: readonly number[]) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(3));
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

const chance = chanceOf(1);
const { problem, roster, now } = teamOf(chance, AGENTS, DAYS);
const checker = openChecker(problem);
const afresh = cpuOf(() => checker.check(roster));
const { coverage, violations } = checker.check(roster);
console.log(
  `${AGENTS} agents, ${DAYS} days, ${roster.assignments.length} assignments, ${violations.length} rules broken`,
);
console.log(
  `  whole roster checked afresh: ${afresh.toFixed(0)} ms CPU; ${(coverage.share * 100).toFixed(2)} % of demand missing`,
);

const desk = openDesk(problem, roster, now);
const practised = cpuOf(() => practise(desk));
console.log(`  practising, once for a desk: ${practised.toFixed(0)} ms CPU`);
const any = () => roster.assignments[Math.floor(chance() * roster.assignments.length)]!;

const byDate = Map.groupBy(roster.assignments, (assignment) => assignment.date);
const oneOf = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;

/** Questions that make sense, so that each is judged by every rule. */
const QUESTIONS: Record<string, () => Question> = {
  swap: () => {
    const one = any();
    const other = oneOf(byDate.get(one.date)!.filter(({ agent }) => agent !== one.agent));
    return { kind: "swap", one, other };
  },
  take: () => {
    const { date, shiftType, skill } = any();
    const busy = new Set(byDate.get(date)!.map(({ agent }) => agent));
    const { id } = oneOf(problem.agents.filter((agent) => !busy.has(agent.id)));
    return { kind: "take", agent: id, date, shiftType, skill };
  },
  extra: () => ({ kind: "extra", ...any(), minutes: 60, at: "end" }),
  break: () => ({ kind: "break", ...any() }),
};

const figures: Record<string, unknown> = {
  bench: "living",
  quick,
  agents: AGENTS,
  days: DAYS,
  afresh_ms: afresh,
  practice_ms: practised,
};
for (const [name, question] of Object.entries(QUESTIONS)) {
  const asked = Array.from({ length: TURNS }, question);
  const times = asked.map((each) => cpuOf(() => answerTo({ desk, question: each, asked: {} })));
  const again = slowestAgain(asked, times);
  figures[`${name}_ms`] = { ...spread(times), again };
  console.log(
    `  ${name}, ms CPU: ${JSON.stringify(spread(times))}; its ten slowest again, at most: ${again.toFixed(2)}`,
  );
}

/**
 * CPU time counts the compiler and the collector too, which hit any question. What the ten slowest cost at best on three desks that know nothing yet is their
 * own; the most of these.
 */
function slowestAgain(asked: readonly Question[], times: readonly number[]): number {
  const slowest = asked
    .map((question, at) => ({ question, ms: times[at]! }))
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 10);
  const desks = [1, 2, 3].map(() => openDesk(problem, roster, now));
  const own = (question: Question) =>
    Math.min(...desks.map((fresh) => cpuOf(() => answerTo({ desk: fresh, question, asked: {} }))));
  return Math.max(...slowest.map(({ question }) => own(question)));
}

const ill = Array.from({ length: quick ? 5 : 30 }, () => {
  const { agent, date } = any();
  return cpuOf(() => answerTo({ desk, question: { kind: "ill", agents: [agent], date }, asked: {} }));
});
figures.sick_ms = spread(ill);
console.log(`  who steps in for a sick agent, ms CPU: ${JSON.stringify(spread(ill))}`);

const { date } = any();
figures.two_ill_ms = cpuOf(() => answerTo({ desk, question: { kind: "sturdy", date, ill: 2 }, asked: {} }));
console.log(`  any two ill on one day, ms CPU: ${Number(figures.two_ill_ms).toFixed(0)}`);
console.log(JSON.stringify(figures));
