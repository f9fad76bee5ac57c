/** What a roster costs, term by term and rule by rule: one roster of a week, small enough to count by hand. */
import { describe, expect, test } from "vitest";
import type { OwnRule, RosterProblem } from "../problem.ts";
import { each, type Written, written } from "../testing/written.ts";
import { type CostTerms, explainCosts } from "./explain.ts";

const MON = "2026-03-02";
const DAY = "09:00-17:00";
const NONE = { under: 0, over: 0, wish: 0, fairness: 0, stability: 0, hours: 0 };

/** A week without law; each weight is given where it counts. */
function termsOf({ problem: more = {}, ...given }: Written): CostTerms {
  const { problem, roster } = written({ days: 7, law: [], ...given });
  return explainCosts({ ...problem, ...more }, roster).terms;
}

const weights = (some: Partial<RosterProblem["weights"]>) => ({ ...NONE, ...some });
const needed = (people: number) => [
  {
    skill: "phone",
    level: 1,
    interval: 60,
    required: Array.from({ length: 7 * 24 }, (_, at) => (at === 10 ? people : 0)),
  },
];
const wish = (want: RosterProblem["wishes"][number]["want"]) => [{ agent: "An", from: MON, to: MON, weight: 3, want }];
const LEAVES = [`${MON} ${DAY}`];

type Row = [term: keyof CostTerms, text: string, given: Written, cost: number];

test.each<Row>([
  ["under", "two people missing for an hour", { problem: { demand: needed(2), weights: weights({ under: 10 }) } }, 20],
  ["under", "nobody missing", { own: LEAVES, problem: { demand: needed(1), weights: weights({ under: 10 }) } }, 0],
  [
    "over",
    "somebody too many for seven hours",
    { own: LEAVES, problem: { demand: needed(1), weights: weights({ over: 2 }) } },
    14,
  ],
  [
    "wishes",
    "a day off that is worked",
    { own: LEAVES, problem: { wishes: wish({ kind: "off" }), weights: weights({ wish: 5 }) } },
    15,
  ],
  [
    "wishes",
    "a day off that is free",
    { problem: { wishes: wish({ kind: "off" }), weights: weights({ wish: 5 }) } },
    0,
  ],
  [
    "wishes",
    "a shift that is given",
    { own: LEAVES, problem: { wishes: wish({ kind: "shift", shiftTypes: [DAY] }), weights: weights({ wish: 5 }) } },
    0,
  ],
  [
    "wishes",
    "a shift that one would not have",
    { own: LEAVES, problem: { wishes: wish({ kind: "not", shiftTypes: [DAY] }), weights: weights({ wish: 5 }) } },
    15,
  ],
  [
    "hours",
    "eight hours from the aim",
    { own: LEAVES, contract: { aim: 960 }, problem: { weights: weights({ hours: 2 }) } },
    16,
  ],
  ["hours", "no aim", { own: LEAVES, problem: { weights: weights({ hours: 2 }) } }, 0],
  [
    "stability",
    "a date taken and a date given",
    {
      own: LEAVES,
      problem: {
        weights: weights({ stability: 4 }),
        published: {
          toldAt: "2026-02-01T12:00",
          agreed: [],
          assignments: [{ agent: "An", date: "2026-03-03", shiftType: DAY }],
        },
      },
    },
    8,
  ],
])("%s: %s", (term, _, given, cost) => expect(termsOf(given)[term]).toBeCloseTo(cost, 9));

/** Of two agents, the first with counts of before: the squared distances from their mean of 1. */
describe("fairness", () => {
  test.each([
    ["weekends", { weekends: 2 }, 6],
    ["evenings", { evenings: 2 }, 6],
    ["granted wishes, in tenths", { wishesAsked: 10, wishesGranted: 2 }, 0],
  ])("%s", (_, counts, cost) => {
    const { problem, roster } = written({ days: 7, law: [] });
    const [first] = problem.agents;
    const agents = [
      { ...first!, counts: { ...first!.counts, ...counts } },
      { ...first!, id: "Bo" },
    ];
    const { terms } = explainCosts({ ...problem, agents, weights: weights({ fairness: 3 }) }, roster);
    expect(terms.fairness).toBeCloseTo(cost, 9);
  });
});

describe("ownRules", () => {
  test.each<[OwnRule, own: string[], units: number]>([
    [{ kind: "most_days_in_a_row", days: 2 }, each(DAY, MON, 4), 2],
    [{ kind: "least_days_in_a_row", days: 3 }, each(DAY, "2026-03-04", 1), 2],
    [{ kind: "least_free_days_in_a_row", days: 2 }, [...each(DAY, MON, 1), ...each(DAY, "2026-03-04", 1)], 1],
    [{ kind: "most_weekends", weekends: 0 }, [`2026-03-07 ${DAY}`], 1],
    [{ kind: "whole_weekends" }, [`2026-03-07 ${DAY}`], 1],
    [{ kind: "not_after", before: [DAY], after: [DAY] }, each(DAY, MON, 3), 2],
    [{ kind: "most_of_shifts", shiftTypes: [DAY], times: 1 }, each(DAY, MON, 3), 2],
    [{ kind: "fixed", agent: "An", date: MON, shiftType: null }, LEAVES, 1],
  ])("each unit of $kind costs its weight", (rule, own, units) =>
    expect(termsOf({ own, problem: { ownRules: [{ ...rule, weight: 7 }] } }).ownRules).toBeCloseTo(7 * units, 9),
  );
});
