/** Contact centres of several sizes: rules broken, cover missing, wishes granted, by the second evaluator. */
import { openChecker } from "@luwte/planning/rosters/check/check.ts";
import { explainCosts } from "@luwte/planning/rosters/search/explain.ts";
import { advanceRoster, bestRoster, openRosterSearch } from "@luwte/planning/rosters/search/search.ts";
import { teamProblem } from "./team.ts";
import { cpuSeconds } from "./time.ts";

/**
 * The most of which a linear program (people in groups by skill, breaks free within their windows) says that nobody need be missing. Of 0.86 it says that 0.11 %
 * must be: the hours that contracts allow are too few for both peaks of a day, at 8:30 and before 17:30 (decision 0076).
 */
const COVERABLE = 0.84;
export const TOO_MUCH = 0.86;

/** `asked`: demand as a share of the hours that contracts ask for at least. */
export function measureTeam(agents: number, moves: number, asked = COVERABLE) {
  const problem = teamProblem(agents, 1, asked);
  const spent = cpuSeconds();
  const search = openRosterSearch(problem, { seed: 1, moves });
  const opened = spent();
  advanceRoster(search, moves);
  const roster = bestRoster(search);
  const cpu = spent();
  const { violations, coverage } = openChecker(problem).check(roster);
  const { fairness } = explainCosts(problem, roster);
  const row = {
    agents,
    asked,
    assignments: roster.assignments.length,
    violations: violations.length,
    missing_percent: Math.round(coverage.share * 1e5) / 1e3,
    wishes: fairness.wishes,
    weekends: fairness.weekends,
    moves,
    opened_cpu_seconds: opened,
    cpu_seconds: cpu,
    moves_per_cpu_second: Math.round(moves / Math.max(0.01, cpu - opened)),
    memory_mb: Math.round(process.memoryUsage().rss / 1e6),
  };
  console.log(`  ${JSON.stringify(row)}`);
  return row;
}
