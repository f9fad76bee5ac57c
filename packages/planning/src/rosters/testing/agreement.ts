/** Holds two evaluators against each other on random rosters. */
import type { RosterProblem } from "../problem.ts";
import type { Roster, Violation } from "../roster.ts";
import { chanceOf, randomProblem, randomRoster } from "./random.ts";

/** Made ready for a problem once, then asked for each roster: every hard rule that it breaks. */
export type Evaluator = (problem: RosterProblem) => (roster: Roster) => readonly Violation[];

export type Disagreement = { seed: number; problem: number; roster: number; only: "one" | "other"; line: string };
export type Agreement = { rosters: number; violations: number; legal: number; disagreements: Disagreement[] };

/** Enough to see what is wrong. */
const MOST_TOLD = 20;

export function agreementOf(one: Evaluator, other: Evaluator, seed: number, problems: number, each: number): Agreement {
  const found: Agreement = { rosters: 0, violations: 0, legal: 0, disagreements: [] };
  const chance = chanceOf(seed);
  for (let problem = 0; problem < problems; problem++) {
    const given = randomProblem(chance);
    const [ask, askOther] = [one(given), other(given)];
    for (let roster = 0; roster < each; roster++) {
      const random = randomRoster(chance, given);
      const [lines, others] = [ask(random).map(lineOf), askOther(random).map(lineOf)];
      found.rosters += 1;
      found.violations += lines.length;
      found.legal += lines.length === 0 ? 1 : 0;
      for (const told of differenceOf(lines, others)) note(found, { seed, problem, roster, ...told });
    }
  }
  return found;
}

function note(found: Agreement, disagreement: Disagreement): void {
  if (found.disagreements.length < MOST_TOLD) found.disagreements.push(disagreement);
}

/** All that two evaluators must agree on. */
const lineOf = ({ rule, article, agent, from, to, measured, limit }: Violation): string =>
  [rule, article, agent, from, to, measured, limit].join(" | ");

/** As lists, not as sets: a violation told twice by one only is a difference too. */
function differenceOf(one: readonly string[], other: readonly string[]): { only: "one" | "other"; line: string }[] {
  const times = new Map<string, number>();
  for (const line of one) times.set(line, (times.get(line) ?? 0) + 1);
  for (const line of other) times.set(line, (times.get(line) ?? 0) - 1);
  return [...times].flatMap(([line, count]) => (count === 0 ? [] : [{ only: count > 0 ? "one" : "other", line }]));
}
