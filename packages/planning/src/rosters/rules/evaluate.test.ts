/** The first evaluator and the second were written apart from one text: here they must say the same of thousands of random rosters. */
import { expect, test } from "vitest";
import { openChecker } from "../check/check.ts";
import type { Violation } from "../roster.ts";
import { chanceOf, randomProblem, randomRoster } from "../testing/random.ts";
import { evaluateRoster } from "./evaluate.ts";

const PROBLEMS = 200;
const ROSTERS = 50;
/** The largest test there is; a machine that is busy with others needs time for it. */
const PATIENCE = 120_000;

const said = ({ rule, article, agent, from, to, measured, limit }: Violation) =>
  [rule, article, agent, from, to, measured, limit].join(" | ");

test(
  "two evaluators name the same rules, agents, dates, measures and limits",
  () => {
    const chance = chanceOf(11);
    for (let index = 0; index < PROBLEMS; index++) {
      const problem = randomProblem(chance);
      const checker = openChecker(problem);
      for (let turn = 0; turn < ROSTERS; turn++) {
        const roster = randomRoster(chance, problem);
        const second = checker.check(roster).violations.filter(({ rule }) => !rule.startsWith("roster."));
        const first = evaluateRoster(problem, roster);
        expect(first.map(said).toSorted()).toEqual(second.map(said).toSorted());
      }
    }
  },
  PATIENCE,
);
