/** A roster while it is searched: what is given, what it covers and costs, and what breaks rules, brought up to date change by change. */
import type { RosterProblem } from "../problem.ts";
import type { LawPack } from "../roster.ts";
import { type Hear, type Judge, judgesOf } from "../rules/judge.ts";
import { openRow, type Row, settleRow } from "../rules/row.ts";
import { type Table, tableOf } from "../rules/table.ts";
import { type Coverers, coverersOf } from "./coverers.ts";
import { type Domain, domainOf } from "./domain.ts";
import { closeGap, type Gaps, gapsOf, openGap } from "./gaps.ts";
import { type Options, optionsOf } from "./options.ts";
import { changesOf, grantedWeight, hoursAway, type OwnWish, SHARES, sharesOf, wishesOf } from "./terms.ts";

export type State = {
  table: Table;
  options: Options;
  domain: Domain;
  /** [agent * days + day]: option. */
  cells: Int32Array;
  covered: Int32Array;
  gaps: Gaps;
  coverers: Coverers;
  rows: readonly Row[];
  judges: readonly (readonly Judge[])[];
  wishes: readonly (readonly OwnWish[])[];
  /** Per agent: units by which hard rules are broken, and what soft terms cost. */
  broken: Float64Array;
  soft: Float64Array;
  /** [agent * SHARES + share], and over all agents: how many, sum, sum of squares. */
  shares: Float64Array;
  sums: Float64Array;
  /** [agent][day]: agents who may not work on the same day; from the rule `apart`. */
  apart: readonly (readonly number[])[];
  /** What the row looked at last costs. */
  heard: { broken: number; soft: number };
};

export function openState(problem: RosterProblem, added: readonly LawPack[] = []): State {
  const table = tableOf(problem, added);
  const options = optionsOf(table);
  const { people, horizon } = table;
  const state: State = {
    table,
    options,
    domain: domainOf(table, options),
    cells: new Int32Array(people.length * horizon.days),
    covered: new Int32Array(options.places.count),
    gaps: gapsOf(options.places),
    coverers: coverersOf(table, options),
    rows: people.map((person) => openRow(person, horizon)),
    judges: people.map((_, agent) => judgesOf(table, agent)),
    wishes: wishesOf(table),
    broken: new Float64Array(people.length),
    soft: new Float64Array(people.length),
    shares: new Float64Array(people.length * SHARES).fill(Number.NaN),
    sums: new Float64Array(3 * SHARES),
    apart: apartOf(table),
    heard: { broken: 0, soft: 0 },
  };
  beginCells(state);
  people.forEach((_, agent) => {
    settle(state, agent);
  });
  return state;
}

function apartOf({ problem, agentNumber, people }: Table): number[][] {
  const apart: number[][] = people.map(() => []);
  for (const rule of problem.ownRules) {
    if (rule.kind !== "apart" || rule.weight !== undefined) continue;
    const group = rule.together.map((id) => agentNumber.get(id)!);
    for (const agent of group) apart[agent]!.push(...group.filter((other) => other !== agent));
  }
  return apart;
}

/** Where a day cannot be free, it begins with what it may be. */
function beginCells(state: State): void {
  const { table, domain } = state;
  const { days } = table.horizon;
  table.people.forEach((_, agent) => {
    for (let day = 0; day < days; day++) {
      const [first] = domain.choices[agent]![day]!;
      if (first !== 0) give(state, agent, day, first!);
    }
  });
}

/** Gives an option and returns by how much cover costs more. What rules say of the row is asked with `rowChange`. */
export function give(state: State, agent: number, day: number, option: number): number {
  const { options, domain, cells, covered, gaps, rows, table } = state;
  const cell = agent * table.horizon.days + day;
  const before = cells[cell]!;
  const levels = domain.levels[agent]!;
  cells[cell] = option;
  rows[agent]!.given[day] = options.facts[option]![day]!;
  let change = 0;
  const { required, under, over } = options.places;
  for (const place of options.covers[before]![levels[before]!]![day]!) {
    const count = covered[place]!;
    change += count <= required[place]! ? under[place]! : -over[place]!;
    covered[place] = count - 1;
    if (count === required[place]!) openGap(gaps, place);
  }
  for (const place of options.covers[option]![levels[option]!]![day]!) {
    const count = covered[place]! + 1;
    change += count <= required[place]! ? -under[place]! : over[place]!;
    covered[place] = count;
    if (count === required[place]!) closeGap(gaps, place);
  }
  return change;
}

/**
 * By how much a row costs more than what was kept, with `breach` the cost of one unit broken; then `heard` has what is broken and what soft rules and terms
 * cost, without fairness. Rules only add, so beyond `limit` nobody is asked any more: the answer is Infinity.
 */
export function rowChange(state: State, agent: number, breach: number, limit: number): number {
  const { rows, judges, heard, soft, broken } = state;
  const row = rows[agent]!;
  settleRow(row);
  heard.broken = together(state, agent);
  heard.soft = termsOf(state, agent);
  const kept = fairnessChange(state, agent) - soft[agent]! - broken[agent]! * breach;
  const hear = hearing(state);
  for (const judge of judges[agent]!) {
    if (kept + heard.soft + heard.broken * breach > limit) return Infinity;
    judge(row, hear);
  }
  return kept + heard.soft + heard.broken * breach;
}

/** No change of this row can save more than this, besides cover. */
export function mostSaved({ broken, soft, shares, sums, table }: State, agent: number, breach: number): number {
  let spread = 0;
  for (let share = 0; share < SHARES; share++) {
    const own = shares[agent * SHARES + share]!;
    const count = sums[share * 3]!;
    // Of a sum of squared distances from the mean one value takes its own distance away, with what it moves the mean.
    if (!Number.isNaN(own) && count > 1) spread += ((own - sums[share * 3 + 1]! / count) ** 2 * count) / (count - 1);
  }
  return broken[agent]! * breach + soft[agent]! + table.problem.weights.fairness * spread;
}

function termsOf({ rows, table, wishes, domain }: State, agent: number): number {
  const { weights } = table.problem;
  const row = rows[agent]!;
  return (
    weights.wish * (asked(wishes[agent]!) - grantedWeight(row, wishes[agent]!)) +
    weights.hours * hoursAway(row) +
    weights.stability * changesOf(row, domain.published, agent * table.horizon.days)
  );
}

function asked(wishes: readonly OwnWish[]): number {
  let sum = 0;
  for (const { weight } of wishes) sum += weight;
  return sum;
}

const hears = new WeakMap<State, Hear>();

/** One function per state: it is called for everything that is broken in every move. */
function hearing(state: State): Hear {
  const known = hears.get(state);
  if (known) return known;
  const { heard } = state;
  const hear: Hear = ({ unit, weight }, _, __, measured, limit) => {
    const beyond = Math.abs(measured - limit);
    if (weight === undefined) heard.broken += 0.3 + beyond / unit;
    else heard.soft += weight * beyond;
  };
  hears.set(state, hear);
  return hear;
}

function together(state: State, agent: number): number {
  const { apart, rows } = state;
  let units = 0;
  for (const other of apart[agent]!)
    for (let day = 0; day < rows[agent]!.given.length; day++)
      if (rows[agent]!.given[day]?.works && rows[other]!.given[day]?.works) units += 0.5;
  return units;
}

/** What shares cost when this agent's are as they are now; also the new shares, in `state.shares`, once `settle` is called. */
export function fairnessChange(state: State, agent: number): number {
  const { shares, sums, table, rows, wishes } = state;
  const { fairness } = table.problem.weights;
  if (fairness === 0) return 0;
  sharesOf(rows[agent]!, wishes[agent]!, FRESH, 0);
  let change = 0;
  for (let share = 0; share < SHARES; share++) {
    const [old, fresh] = [shares[agent * SHARES + share]!, FRESH[share]!];
    if (Number.isNaN(fresh) || old === fresh) continue;
    const [count, sum, squares] = [sums[share * 3]!, sums[share * 3 + 1]!, sums[share * 3 + 2]!];
    change += squares + fresh * fresh - old * old - (sum + fresh - old) ** 2 / count - squares + sum ** 2 / count;
  }
  return fairness * change;
}
const FRESH = new Float64Array(SHARES);

/** Makes what was looked at count. */
export function settle(state: State, agent: number): void {
  rowChange(state, agent, 0, Infinity);
  keep(state, agent, state.heard.broken, state.heard.soft);
}

export function keep(state: State, agent: number, broken: number, soft: number): void {
  const { shares, sums, rows, wishes } = state;
  state.broken[agent] = broken;
  state.soft[agent] = soft;
  sharesOf(rows[agent]!, wishes[agent]!, FRESH, 0);
  for (let share = 0; share < SHARES; share++) {
    const [old, fresh] = [shares[agent * SHARES + share]!, FRESH[share]!];
    if (Number.isNaN(fresh)) continue;
    if (Number.isNaN(old)) sums[share * 3]! += 1;
    const was = Number.isNaN(old) ? 0 : old;
    sums[share * 3 + 1]! += fresh - was;
    sums[share * 3 + 2]! += fresh * fresh - was * was;
    shares[agent * SHARES + share] = fresh;
  }
}

export type Costs = { broken: number; cover: number; soft: number; fairness: number; total: number };

export function costsOf(state: State): Costs {
  const { options, covered, sums, table } = state;
  let cover = 0;
  covered.forEach((count, place) => {
    const missing = options.places.required[place]! - count;
    cover += missing > 0 ? missing * options.places.under[place]! : -missing * options.places.over[place]!;
  });
  let spread = 0;
  for (let share = 0; share < SHARES; share++)
    if (sums[share * 3]! > 0) spread += sums[share * 3 + 2]! - sums[share * 3 + 1]! ** 2 / sums[share * 3]!;
  const broken = state.broken.reduce((sum, one) => sum + one, 0);
  const soft = state.soft.reduce((sum, one) => sum + one, 0);
  const fairness = table.problem.weights.fairness * spread;
  return { broken, cover, soft, fairness, total: cover + soft + fairness };
}
