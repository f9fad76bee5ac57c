/**
 * The search for a roster: annealing over single days, exchanges between people and within one, and other breaks or skills. Anytime (the best so far can be
 * asked), repeatable by seed and moves. A plan of moves is told ahead, for cooling follows it.
 */
import { dayText } from "../../calendar/days.ts";
import { type Chance, chanceOf } from "../chance.ts";
import type { RosterProblem } from "../problem.ts";
import type { Assignment, LawPack, Roster } from "../roster.ts";
import { type Costs, costsOf, fairnessChange, give, judgeRow, keep, openState, type State, settle } from "./state.ts";

export type RosterSearch = {
  state: State;
  chance: Chance;
  /** Moves made, and planned. */
  moves: number;
  planned: number;
  heat: number;
  breach: number;
  best: { cells: Int32Array; costs: Costs };
};

/** Temperatures and breaches are in what one missing hour costs. */
const WARM = 0.4;
const COLD = 0.02;
const LENIENT = 6;
const STRICT = 40;
/** In the last part of the plan nothing pays for a broken rule. */
const LAST = 0.85;
const FINAL = 1000;
const LOOK = 1024;

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
  if (part > 0.5) noteBest(search);
}

function noteBest(search: RosterSearch): void {
  const costs = costsOf(search.state);
  const { best } = search;
  const better =
    costs.broken < best.costs.broken - 1e-9 ||
    (costs.broken < best.costs.broken + 1e-9 && costs.total < best.costs.total - 1e-9);
  if (better) search.best = { cells: search.state.cells.slice(), costs };
}

function move(search: RosterSearch): void {
  const kind = search.chance.fraction();
  if (kind < 0.35) changeDay(search);
  else if (kind < 0.5) otherBreaks(search);
  else if (kind < 0.9) exchangePeople(search);
  else exchangeDays(search);
}

function accepts({ chance, heat }: RosterSearch, change: number): boolean {
  return change <= 0 || chance.fraction() < Math.exp(-change / heat);
}

/** What the row costs now against what was kept; then the row's findings are in `state.heard`. */
function rowChange(search: RosterSearch, agent: number): number {
  const { state, breach } = search;
  judgeRow(state, agent);
  const { heard, broken, soft } = state;
  return (heard.broken - broken[agent]!) * breach + heard.soft - soft[agent]! + fairnessChange(state, agent);
}

function mayGive({ domain, table, options }: State, agent: number, day: number, option: number): boolean {
  return domain.may[(agent * table.horizon.days + day) * options.list.length + option] === 1;
}

function changeDay(search: RosterSearch): void {
  const { state, chance } = search;
  const { days } = state.table.horizon;
  const [agent, day] = [chance.below(state.rows.length), chance.below(days)];
  const choices = state.domain.choices[agent]![day]!;
  const before = state.cells[agent * days + day]!;
  // Half of the time a working day is freed: else nearly every choice would be a shift.
  const free = before !== 0 && chance.fraction() < 0.3 && mayGive(state, agent, day, 0);
  const option = free ? 0 : choices[chance.below(choices.length)]!;
  if (option === before) return;
  const cover = give(state, agent, day, option);
  // Too dear by cover alone: the row need not be looked at.
  if (cover > 12 * search.heat + search.breach * state.broken[agent]! + state.soft[agent]!) {
    give(state, agent, day, before);
    return;
  }
  const change = cover + rowChange(search, agent);
  if (accepts(search, change)) keep(state, agent, state.heard.broken, state.heard.soft);
  else give(state, agent, day, before);
}

/** Another place for the breaks, or another skill, of the same shift: rules about rows do not see the difference. */
function otherBreaks(search: RosterSearch): void {
  const { state, chance } = search;
  const { days } = state.table.horizon;
  const [agent, day] = [chance.below(state.rows.length), chance.below(days)];
  const before = state.cells[agent * days + day]!;
  if (before === 0) return;
  const choices = state.domain.choices[agent]![day]!;
  const option = choices[chance.below(choices.length)]!;
  if (option === before || state.options.list[option]!.type !== state.options.list[before]!.type) return;
  const change = give(state, agent, day, option);
  if (!accepts(search, change)) give(state, agent, day, before);
}

function exchangePeople(search: RosterSearch): void {
  const { state, chance } = search;
  const { days } = state.table.horizon;
  const [one, other] = [chance.below(state.rows.length), chance.below(state.rows.length)];
  const first = chance.below(days);
  const last = Math.min(days, first + 1 + Math.floor(chance.fraction() * chance.fraction() * 8)) - 1;
  if (one === other || !canExchange(state, one, other, first, last)) return;
  let change = exchange(state, one, other, first, last);
  change += rowChange(search, one);
  const [broken, soft] = [state.heard.broken, state.heard.soft];
  change += rowChange(search, other);
  if (!accepts(search, change)) {
    exchange(state, one, other, first, last);
    return;
  }
  keep(state, one, broken, soft);
  keep(state, other, state.heard.broken, state.heard.soft);
}

function canExchange(state: State, one: number, other: number, first: number, last: number): boolean {
  const { days } = state.table.horizon;
  let differs = false;
  for (let day = first; day <= last; day++) {
    const [a, b] = [state.cells[one * days + day]!, state.cells[other * days + day]!];
    differs ||= a !== b;
    if (!mayGive(state, one, day, b) || !mayGive(state, other, day, a)) return false;
  }
  return differs;
}

function exchange(state: State, one: number, other: number, first: number, last: number): number {
  const { days } = state.table.horizon;
  let change = 0;
  for (let day = first; day <= last; day++) {
    const [a, b] = [state.cells[one * days + day]!, state.cells[other * days + day]!];
    if (a !== b) change += give(state, one, day, b) + give(state, other, day, a);
  }
  return change;
}

function exchangeDays(search: RosterSearch): void {
  const { state, chance } = search;
  const { days } = state.table.horizon;
  const agent = chance.below(state.rows.length);
  const [one, other] = [chance.below(days), chance.below(days)];
  const [a, b] = [state.cells[agent * days + one]!, state.cells[agent * days + other]!];
  if (a === b || !mayGive(state, agent, one, b) || !mayGive(state, agent, other, a)) return;
  const change = give(state, agent, one, b) + give(state, agent, other, a) + rowChange(search, agent);
  if (accepts(search, change)) {
    keep(state, agent, state.heard.broken, state.heard.soft);
    return;
  }
  give(state, agent, one, a);
  give(state, agent, other, b);
}

/** The best roster so far. */
export function bestRoster({ state, best }: RosterSearch): Roster {
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

/** Counts every row anew: what changes brought about must be what a fresh look finds. */
export function recounted(search: RosterSearch): Costs {
  search.state.rows.forEach((_, agent) => {
    settle(search.state, agent);
  });
  return costsOf(search.state);
}
