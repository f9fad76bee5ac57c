/**
 * The search for a roster: annealing over single days, exchanges between people and within one, and other breaks or skills. Anytime (the best so far can be
 * asked), repeatable by seed and moves. A plan of moves is told ahead, for cooling follows it.
 */
import { dayText } from "../../calendar/days.ts";
import { chanceOf } from "../chance.ts";
import type { RosterProblem } from "../problem.ts";
import type { Assignment, LawPack, Roster } from "../roster.ts";
import { fillGap } from "./aim.ts";
import { changeDay, exchangeDays, exchangePeople, freeDays, otherBreaks, type Walk } from "./moves.ts";
import { repairRows } from "./repair.ts";
import { type Costs, costsOf, give, openState, type State, settle } from "./state.ts";

export type RosterSearch = Walk & {
  /** Moves made, and planned. */
  moves: number;
  planned: number;
  best: { cells: Int32Array; costs: Costs };
  seed: number;
  /** Whether rows were repaired before the last part of the plan, which then makes good what that cost. */
  repaired: boolean;
};

/** Temperatures and breaches are in what one missing hour costs. */
const WARM = 0.2;
const COLD = 0.02;
const LENIENT = 6;
const STRICT = 40;
/** In the last part of the plan nothing pays for a broken rule. */
const LAST = 0.7;
const FINAL = 1000;
const LOOK = 1024;
/** Below this a difference is one of rounding. */
const KEPT = 1e-9;

/** A search that has done nothing yet. `moves` is the plan that cooling follows. Throws a RangeError for a law pack that nobody knows. */
export function openRosterSearch(
  problem: RosterProblem,
  { seed, moves, packs = [] }: { seed: number; moves: number; packs?: readonly LawPack[] },
): RosterSearch {
  const state = openState(problem, packs);
  return {
    state,
    chance: chanceOf(seed),
    moves: 0,
    planned: moves,
    heat: 0,
    breach: 0,
    best: { cells: state.cells.slice(), costs: costsOf(state) },
    seed,
    repaired: false,
  };
}

/** Goes on for so many moves; after the planned ones it stays cold. */
export function advanceRoster(search: RosterSearch, moves: number): void {
  const until = search.moves + moves;
  while (search.moves < until) {
    if (search.moves % LOOK === 0) lookAround(search);
    search.moves++;
    move(search);
  }
  noteBest(search);
}

function lookAround(search: RosterSearch): void {
  const unit = search.state.table.problem.weights.under || 1;
  const part = Math.min(1, search.moves / search.planned);
  search.heat = unit * WARM * (COLD / WARM) ** part;
  search.breach = unit * (part > LAST ? FINAL : LENIENT + (STRICT - LENIENT) * part ** 2);
  if (part > LAST && !search.repaired) {
    repairRows(search.state, search.seed);
    search.repaired = true;
  }
  if (part > 0.5) noteBest(search);
}

function noteBest(search: RosterSearch): void {
  const costs = costsOf(search.state);
  const { best } = search;
  const better =
    costs.broken < best.costs.broken - KEPT ||
    (costs.broken < best.costs.broken + KEPT && costs.total < best.costs.total - KEPT);
  if (better) search.best = { cells: search.state.cells.slice(), costs };
}

function move(search: RosterSearch): void {
  const kind = search.chance.fraction();
  if (kind < 0.2) fillGap(search);
  else if (kind < 0.22) freeDays(search);
  else if (kind < 0.37) changeDay(search);
  else if (kind < 0.5) otherBreaks(search);
  else if (kind < 0.9) exchangePeople(search);
  else exchangeDays(search);
}

/** The best roster so far. Where it breaks a rule it is repaired first, so that it is allowed whenever an allowed one is found at all. */
export function bestRoster(search: RosterSearch): Roster {
  if (search.best.costs.broken > KEPT) repairBest(search);
  const { state, best } = search;
  const { problem, horizon } = state.table;
  const assignments: Assignment[] = [];
  best.cells.forEach((option, cell) => {
    const { type, skill, breaks } = state.options.list[option]!;
    if (type < 0) return;
    assignments.push({
      agent: problem.agents[Math.floor(cell / horizon.days)]!.id,
      date: dayText(horizon.first + (cell % horizon.days)),
      shiftType: problem.shiftTypes[type]!.id,
      skill,
      breaks,
    });
  });
  return { from: problem.from, days: problem.days, assignments };
}

/** The search itself goes on from where it was. */
function repairBest(search: RosterSearch): void {
  const { state, best, seed } = search;
  const now = state.cells.slice();
  giveAll(state, best.cells);
  repairRows(state, seed);
  noteBest(search);
  giveAll(state, now);
}

function giveAll(state: State, cells: Int32Array): void {
  const { days } = state.table.horizon;
  cells.forEach((option, cell) => {
    if (state.cells[cell] !== option) give(state, Math.floor(cell / days), cell % days, option);
  });
  state.rows.forEach((_, agent) => {
    settle(state, agent);
  });
}

/** Counts every row anew: what changes brought about must be what a fresh look finds. */
export function recounted(search: RosterSearch): Costs {
  search.state.rows.forEach((_, agent) => {
    settle(search.state, agent);
  });
  return costsOf(search.state);
}
