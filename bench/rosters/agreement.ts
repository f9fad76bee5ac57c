/** Two evaluators of the same rule texts on random rosters: how many they judge, and every difference with the seed and the numbers that repeat it. */
import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import { evaluateRoster } from "@luwte/planning/rosters/rules/evaluate.ts";
import { agreementOf, type Evaluator } from "@luwte/planning/rosters/testing/agreement.ts";
import { cpuSeconds } from "./time.ts";

const PROBLEMS = 20;
const ROSTERS_EACH = 50;

/** What an assignment must be by itself is never given by the search, so only the check looks at it. */
const check: Evaluator = (problem) => {
  const checker = openChecker(problem);
  return (roster) => checker.check(roster).violations.filter(({ rule }) => !rule.startsWith("roster."));
};
const search: Evaluator = (problem) => (roster) => evaluateRoster(problem, roster);

/** Whole thousands of rosters; each thousand has a seed of its own, the first `seed`. */
export function measureAgreement(rosters: number, seed: number) {
  const spent = cpuSeconds();
  const total = { rosters: 0, violations: 0, different: 0 };
  for (let next = seed; total.rosters < rosters; next++) {
    const found = agreementOf(check, search, next, PROBLEMS, ROSTERS_EACH);
    total.rosters += found.rosters;
    total.violations += found.violations;
    total.different += found.disagreements.length;
    for (const disagreement of found.disagreements) console.log(`  ${JSON.stringify(disagreement)}`);
  }
  return { ...total, cpu_seconds: spent() };
}
