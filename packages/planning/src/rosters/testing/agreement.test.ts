/** What holds two evaluators together notices when one of them forgets or stutters. (That they do agree is tested beside the first one.) */
import { expect, test } from "vitest";
import { openChecker } from "../check/check.ts";
import { agreementOf, type Evaluator } from "./agreement.ts";

const check: Evaluator = (problem) => {
  const checker = openChecker(problem);
  return (roster) => checker.check(roster).violations;
};

test("who says the same agrees", () => {
  const { rosters, violations, disagreements } = agreementOf(check, check, 1, 5, 3);
  expect(rosters).toBe(15);
  expect(violations).toBeGreaterThan(15);
  expect(disagreements).toEqual([]);
});

test("a rule that one does not know is noticed", () => {
  const forgetful: Evaluator = (problem) => {
    const ask = check(problem);
    return (roster) => ask(roster).filter(({ rule }) => rule !== "nl.rest.weekly");
  };
  const { disagreements } = agreementOf(check, forgetful, 1, 20, 3);
  expect(new Set(disagreements.map(({ line }) => line.split(" | ")[0]))).toEqual(new Set(["nl.rest.weekly"]));
});

test("a violation that only one tells twice is a disagreement too", () => {
  const stuttering: Evaluator = (problem) => {
    const ask = check(problem);
    return (roster) => ask(roster).flatMap((each) => [each, each]);
  };
  const { disagreements } = agreementOf(check, stuttering, 1, 2, 2);
  expect(disagreements.length).toBeGreaterThan(0);
  expect(disagreements.every(({ only }) => only === "other")).toBe(true);
});
