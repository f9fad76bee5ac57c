/** Two evaluators of the same rule texts on random rosters: how many they judge, and how often they differ. */
import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import type { Violation } from "@luwte/planning/rosters/roster.ts";
import { evaluateRoster } from "@luwte/planning/rosters/rules/evaluate.ts";
import { chanceOf, randomProblem, randomRoster } from "@luwte/planning/rosters/testing/random.ts";
import { cpuSeconds } from "./time.ts";

const ROSTERS_EACH = 50;

const said = ({ rule, agent, from, to, measured, limit }: Violation) =>
  [rule, agent, from, to, measured, limit].join("|");

export function measureAgreement(rosters: number, seed: number) {
  const chance = chanceOf(seed);
  const spent = cpuSeconds();
  let [different, violations] = [0, 0];
  for (let left = rosters; left > 0; left -= ROSTERS_EACH) {
    const problem = randomProblem(chance);
    const checker = openChecker(problem);
    for (let turn = 0; turn < Math.min(left, ROSTERS_EACH); turn++) {
      const roster = randomRoster(chance, problem);
      const second = checker.check(roster).violations.filter(({ rule }) => !rule.startsWith("roster."));
      const first = evaluateRoster(problem, roster);
      violations += second.length;
      if (first.map(said).toSorted().join() !== second.map(said).toSorted().join()) different++;
    }
  }
  return { rosters, violations, different, cpu_seconds: spent() };
}
