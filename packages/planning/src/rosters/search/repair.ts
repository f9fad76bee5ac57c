/**
 * Repair: rows of a found roster that still break a rule are made anew, one agent at a time, until they keep all rules, however dear that is; then the repaired
 * agent looks for the cheapest such row beside the others. A search that is cut short ends with this, so that what it hands out is allowed where that can be.
 */
import { chanceOf } from "../chance.ts";
import { changeDayOf, exchangeDaysOf, type Walk } from "./moves.ts";
import { give, type State, settle } from "./state.ts";

/** Steps of each attempt: most rows come right at once, few need a long look. Every other attempt begins with a free row. */
const ATTEMPTS = [1000, 2000, 8000, 24_000];
/** Agents who may not work together are repaired in turn. */
const ROUNDS = 3;
/** In what one missing hour costs. */
const BREACH = 40;
const WARM = 30;
const COLD = 0.1;
const KEPT = 1e-9;

/** Changes `state` until no rule is broken, or nothing helps; the same for the same state and seed. */
export function repairRows(state: State, seed: number): void {
  let left = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    for (let agent = 0; agent < state.rows.length; agent++) settle(state, agent);
    const wrong = [...state.broken.keys()].filter((agent) => state.broken[agent]! > KEPT);
    if (wrong.length === 0 || wrong.length >= left) return;
    left = wrong.length;
    for (const agent of wrong) repairRow(state, agent, seed + round);
  }
}

function repairRow(state: State, agent: number, seed: number): void {
  const unit = state.table.problem.weights.under || 1;
  const walk: Walk = { state, chance: chanceOf(seed * 65_537 + agent), heat: 0, breach: BREACH * unit };
  ATTEMPTS.some((steps, attempt) => {
    if (attempt % 2 === 1) freeRow(state, agent);
    return anneal(walk, agent, steps, unit);
  });
}

function freeRow(state: State, agent: number): void {
  state.domain.choices[agent]!.forEach((choices, day) => {
    give(state, agent, day, choices[0]!);
  });
  settle(state, agent);
}

/** One cooling over the row of one agent, which then has the best that was met: least broken, then cheapest. True when nothing is broken. */
function anneal(walk: Walk, agent: number, steps: number, unit: number): boolean {
  const { state } = walk;
  const { days } = state.table.horizon;
  const own = state.cells.subarray(agent * days, (agent + 1) * days);
  let best = { row: own.slice(), broken: state.broken[agent]!, cost: 0 };
  let cost = 0;
  for (let step = 0; step < steps; step++) {
    walk.heat = unit * WARM * (COLD / WARM) ** (step / steps);
    cost += step % 3 === 2 ? exchangeDaysOf(walk, agent) : changeDayOf(walk, agent);
    const broken = state.broken[agent]!;
    if (broken < best.broken - KEPT || (broken < best.broken + KEPT && cost < best.cost - KEPT))
      best = { row: own.slice(), broken, cost };
  }
  best.row.forEach((option, day) => {
    give(state, agent, day, option);
  });
  settle(state, agent);
  return state.broken[agent]! <= KEPT;
}
