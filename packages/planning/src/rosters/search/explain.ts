/** What a roster costs, term by term, and how evenly wishes, weekends and evenings are shared; also of rosters that others made. */

import type { RosterProblem } from "../problem.ts";
import type { LawPack, Roster } from "../roster.ts";
import { judgeOf } from "../rules/judge.ts";
import type { Row } from "../rules/row.ts";
import { publishedOf, rosterRows, type Table, tableOf } from "../rules/table.ts";
import { coverageCost } from "./coverage.ts";
import { changesOf, grantedWeight, hoursAway, SHARES, sharesOf, wishesOf } from "./terms.ts";

export type CostTerms = Record<"under" | "over" | "wishes" | "hours" | "stability" | "ownRules" | "fairness", number>;
/** Over agents; `least`, `median` and `most` of what each has. Wishes are shares from 0 to 1; `underHalf`: how many have less than half of the median. */
export type Spread = { least: number; median: number; most: number; underHalf: number };
export type Explained = {
  cost: number;
  terms: CostTerms;
  fairness: { weekends: Spread; evenings: Spread; wishes: Spread };
};

/** Costs in the units of the problem's weights, whether or not the roster keeps the hard rules. Throws a RangeError for an unknown law pack. */
export function explainCosts(problem: RosterProblem, roster: Roster, packs: readonly LawPack[] = []): Explained {
  const table = tableOf(problem, packs);
  const rows = rosterRows(table, roster);
  const wishes = wishesOf(table);
  const published = publishedOf(table);
  const { weights } = problem;
  const shares = new Float64Array(rows.length * SHARES);
  rows.forEach((row, agent) => {
    sharesOf(row, wishes[agent]!, shares, agent * SHARES);
  });
  const notGranted = (row: Row, agent: number) =>
    wishes[agent]!.reduce((sum, { weight }) => sum + weight, 0) - grantedWeight(row, wishes[agent]!);
  const sum = (of: (row: Row, agent: number) => number) => rows.reduce((all, row, agent) => all + of(row, agent), 0);
  const terms: CostTerms = {
    ...coverageCost(table, roster),
    wishes: weights.wish * sum(notGranted),
    hours: weights.hours * sum(hoursAway),
    stability: weights.stability * sum((row, agent) => changesOf(row, published, agent * table.horizon.days)),
    ownRules: sum((row, agent) => softRules(table, row, agent)),
    fairness: weights.fairness * [0, 1, 2].reduce((all, share) => all + squares(columnOf(shares, share)), 0),
  };
  const [weekends, evenings, granted] = [0, 1, 2].map((share) => spreadOf(columnOf(shares, share)));
  const tenths = granted!;
  const parts = { least: tenths.least / 10, median: tenths.median / 10, most: tenths.most / 10 };
  return {
    cost: Object.values(terms).reduce((all, term) => all + term, 0),
    terms,
    fairness: { weekends: weekends!, evenings: evenings!, wishes: { ...tenths, ...parts } },
  };
}

function softRules(table: Table, row: Row, agent: number): number {
  let cost = 0;
  judgeOf(table, agent)(row, ({ weight }, _, __, measured, limit) => {
    if (weight !== undefined) cost += weight * Math.abs(measured - limit);
  });
  return cost;
}

function columnOf(shares: Float64Array, share: number): number[] {
  return [...shares].filter((value, at) => at % SHARES === share && !Number.isNaN(value));
}

function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const underHalf = sorted.filter((value) => value < median / 2).length;
  return { least: sorted[0] ?? 0, median, most: sorted.at(-1) ?? 0, underHalf };
}
