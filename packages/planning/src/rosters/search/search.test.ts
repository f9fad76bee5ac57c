/** The search for a team's roster: within every rule by the second evaluator, at the cost that is explained, repeatable. */
import { expect, test } from "vitest";
import { openChecker } from "../check/check.ts";
import type { RosterProblem } from "../problem.ts";
import { chanceOf, randomProblem } from "../testing/random.ts";
import { explainCosts } from "./explain.ts";
import { layoutsOf } from "./options.ts";
import { advanceRoster, bestRoster, openRosterSearch, recounted } from "./search.ts";
import { costsOf, type State } from "./state.ts";

const pause = { minutes: 30, earliest: 180, latest: 270, paid: false };

function team(agents: number): RosterProblem {
  const required = Array.from({ length: 14 * 24 }, (_, at) => (at % 24 >= 8 && at % 24 < 22 ? agents / 5 : 0));
  return {
    format: "luwte-roster-1",
    zone: "Europe/Amsterdam",
    from: "2026-03-16",
    days: 14,
    toldAt: "2026-02-01T12:00",
    skills: [{ id: "phone", levels: 1 }],
    shiftTypes: [
      { id: "early", start: "08:00", end: "16:00", kind: "work", breaks: [pause] },
      { id: "late", start: "14:00", end: "22:00", kind: "work", breaks: [pause] },
    ],
    contracts: [{ id: "full", perWeek: { most: 2280 }, perHorizon: { least: 3600 }, partTime: false, onCall: false }],
    agents: Array.from({ length: agents }, (_, at) => ({
      id: `A${at}`,
      contract: "full",
      skills: [{ skill: "phone", level: 1 }],
      absences: at === 0 ? [{ from: "2026-03-18", to: "2026-03-19", reason: "leave" as const, credit: 900 }] : [],
      history: [],
      counts: { weekends: at % 3, evenings: 0, wishesAsked: 4, wishesGranted: 2, sundaysThisYear: 0 },
      agreed: ["nl.sunday.agreed"],
    })),
    demand: [{ skill: "phone", level: 1, interval: 60, required }],
    wishes: [{ agent: "A1", from: "2026-03-21", to: "2026-03-22", weight: 3, want: { kind: "off" } }],
    law: ["nl"],
    ownRules: [
      { kind: "most_days_in_a_row", days: 5 },
      { kind: "whole_weekends", weight: 5 },
    ],
    weights: { under: 100, over: 2, wish: 5, fairness: 2, stability: 0, hours: 0 },
  };
}

test("a roster keeps every rule by the other evaluator, and covers what is asked", () => {
  const problem = team(10);
  const search = openRosterSearch(problem, { seed: 1, moves: 40_000 });
  advanceRoster(search, 40_000);
  const { violations, coverage } = openChecker(problem).check(bestRoster(search));
  expect(violations).toEqual([]);
  expect(coverage.share).toBeLessThan(0.05);
});

test("a search that was cut short is repaired: what it hands out keeps every rule", () => {
  const problem = team(10);
  const search = openRosterSearch(problem, { seed: 1, moves: 300 });
  advanceRoster(search, 300);
  const { state } = search;
  expect(search.best.costs.broken).toBeGreaterThan(0);
  const now = state.cells.slice();
  expect(openChecker(problem).check(bestRoster(search)).violations).toEqual([]);
  expect(search.best.costs.broken).toBe(0);
  expect(state.cells).toEqual(now);
});

test("a row is repaired at the price of cover, and one that cannot be is left as little broken as it was", () => {
  const problem = team(3);
  const impossible = { ...problem.contracts[0]!, id: "too much", perHorizon: { least: 30_000 } };
  const agents = problem.agents.map((agent, at) => (at === 2 ? { ...agent, contract: "too much" } : agent));
  const search = openRosterSearch(
    { ...problem, agents, contracts: [...problem.contracts, impossible] },
    {
      seed: 1,
      moves: 10,
    },
  );
  advanceRoster(search, 10);
  const { violations } = openChecker({ ...problem, agents, contracts: [...problem.contracts, impossible] }).check(
    bestRoster(search),
  );
  expect(violations.map(({ rule, agent }) => [rule, agent])).toEqual([["contract.horizon.least", "A2"]]);
});

test("the cost is the sum of terms that are explained from the roster alone", () => {
  const problem = team(6);
  const search = openRosterSearch(problem, { seed: 2, moves: 8192 });
  advanceRoster(search, 8192);
  const { cost, terms } = explainCosts(problem, bestRoster(search));
  expect(cost).toBeCloseTo(search.best.costs.total, 6);
  expect(terms.under + terms.over).toBeCloseTo(search.best.costs.cover, 6);
  expect(terms.fairness).toBeCloseTo(search.best.costs.fairness, 6);
});

test("the same seed and moves give the same roster, another seed another", () => {
  const run = (seed: number) => {
    const search = openRosterSearch(team(6), { seed, moves: 9000 });
    for (let part = 0; part < 3; part++) advanceRoster(search, 3000);
    return bestRoster(search);
  };
  expect(run(3)).toEqual(run(3));
  expect(run(3)).not.toEqual(run(4));
});

test("costs that follow every change are what counting anew finds, whatever the problem", () => {
  const chance = chanceOf(4);
  for (let index = 0; index < 25; index++) {
    const search = openRosterSearch(randomProblem(chance), { seed: index, moves: 1500 });
    advanceRoster(search, 1500);
    const { broken, total } = costsOf(search.state);
    expect(gapsKept(search.state)).toEqual(gapsCounted(search.state));
    const anew = recounted(search);
    expect(anew.total).toBeCloseTo(total, 5);
    // Two who must be apart break it together: whose units change when the other moves is counted at the end.
    if (!search.state.apart.some((others) => others.length > 0)) expect(anew.broken).toBeCloseTo(broken, 5);
  }
});

const gapsKept = ({ gaps }: State) => [...gaps.list.subarray(0, gaps.count)].sort((a, b) => a - b);
const gapsCounted = ({ covered, options }: State) =>
  [...covered.keys()].filter((place) => covered[place]! < options.places.required[place]!);

test("breaks lie early, in the middle or late, each for itself, in order and within the shift", () => {
  expect(layoutsOf([pause], 480)).toEqual([[180], [225], [270]]);
  const second = { minutes: 15, earliest: 240, latest: 420, paid: true };
  expect(layoutsOf([pause, second], 480)).toEqual([
    [180, 240],
    [180, 330],
    [180, 420],
    [225, 330],
    [225, 420],
    [270, 330],
    [270, 420],
  ]);
  expect(layoutsOf([pause, second], 425)).not.toContainEqual([180, 420]);
  expect(layoutsOf([], 480)).toEqual([[]]);
});
