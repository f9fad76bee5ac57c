/**
 * The moves of the search: each changes a roster, sees what that costs and takes it back when it is too dear. How dear a change may be is drawn before it is
 * looked at (that is the same annealing), so that most changes are known to be too dear before rules are asked.
 */
import type { Chance } from "../chance.ts";
import { give, keep, mostSaved, rowChange, type State } from "./state.ts";

export type Walk = {
  state: State;
  chance: Chance;
  heat: number;
  /** What one unit of a broken rule costs. */
  breach: number;
};

/** Changes that cost at most this are taken: so a change of cost c is taken with probability exp(-c / heat) (Metropolis 1953). */
export const patienceOf = ({ chance, heat }: Walk): number => -heat * Math.log(1 - chance.fraction());

export function mayGive({ domain, table, options }: State, agent: number, day: number, option: number): boolean {
  return domain.may[(agent * table.horizon.days + day) * options.list.length + option] === 1;
}

export function changeDay(walk: Walk): void {
  changeDayOf(walk, walk.chance.below(walk.state.rows.length));
}

/** Returns by how much the roster costs more, broken rules as the walk prices them; 0 when nothing was changed. */
export function changeDayOf(walk: Walk, agent: number): number {
  const { state, chance } = walk;
  const { days } = state.table.horizon;
  const day = chance.below(days);
  const choices = state.domain.choices[agent]![day]!;
  const before = state.cells[agent * days + day]!;
  // Half of the time a working day is freed: else nearly every choice would be a shift.
  const free = before !== 0 && chance.fraction() < 0.3 && mayGive(state, agent, day, 0);
  const option = free ? 0 : choices[chance.below(choices.length)]!;
  if (option === before) return 0;
  const change = settled(walk, agent, give(state, agent, day, option));
  if (change !== null) return change;
  give(state, agent, day, before);
  return 0;
}

/** Two days in a row are freed: a weekend is only given back whole. */
export function freeDays(walk: Walk): void {
  const { state, chance } = walk;
  const { days } = state.table.horizon;
  const [agent, day] = [chance.below(state.rows.length), chance.below(days - 1)];
  const [one, other] = [state.cells[agent * days + day]!, state.cells[agent * days + day + 1]!];
  if (days < 2 || one === 0 || other === 0) return;
  if (!mayGive(state, agent, day, 0) || !mayGive(state, agent, day + 1, 0)) return;
  if (settled(walk, agent, give(state, agent, day, 0) + give(state, agent, day + 1, 0)) !== null) return;
  give(state, agent, day, one);
  give(state, agent, day + 1, other);
}

/** What a changed row costs more, when cover changed by so much, and then it counts; null when that is too dear. */
function settled(walk: Walk, agent: number, cover: number): number | null {
  const { state, breach } = walk;
  const patience = patienceOf(walk);
  if (cover - mostSaved(state, agent, breach) > patience) return null;
  const change = cover + rowChange(state, agent, breach, patience - cover);
  if (change > patience) return null;
  keep(state, agent, state.heard.broken, state.heard.soft);
  return change;
}

/** Another place for the breaks, or another skill, of the same shift: rules about rows do not see the difference. */
export function otherBreaks(walk: Walk): void {
  const { state, chance } = walk;
  const { days } = state.table.horizon;
  const [agent, day] = [chance.below(state.rows.length), chance.below(days)];
  const before = state.cells[agent * days + day]!;
  if (before === 0) return;
  const choices = state.domain.choices[agent]![day]!;
  const option = choices[chance.below(choices.length)]!;
  if (option === before || state.options.list[option]!.type !== state.options.list[before]!.type) return;
  if (give(state, agent, day, option) > patienceOf(walk)) give(state, agent, day, before);
}

export function exchangePeople(walk: Walk): void {
  const { state, chance } = walk;
  const { days } = state.table.horizon;
  const [one, other] = [chance.below(state.rows.length), chance.below(state.rows.length)];
  const first = chance.below(days);
  const last = Math.min(days, first + 1 + Math.floor(chance.fraction() * chance.fraction() * 8)) - 1;
  if (one === other || !canExchange(state, one, other, first, last)) return;
  const cover = exchange(state, one, other, first, last);
  if (!bothSettle(walk, one, other, cover)) exchange(state, one, other, first, last);
}

function bothSettle(walk: Walk, one: number, other: number, cover: number): boolean {
  const { state, breach } = walk;
  const patience = patienceOf(walk);
  const saved = mostSaved(state, other, breach);
  if (cover - saved - mostSaved(state, one, breach) > patience) return false;
  const change = cover + rowChange(state, one, breach, patience - cover + saved);
  if (change - saved > patience) return false;
  const { broken, soft } = state.heard;
  if (change + rowChange(state, other, breach, patience - change) > patience) return false;
  keep(state, one, broken, soft);
  keep(state, other, state.heard.broken, state.heard.soft);
  return true;
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

export function exchangeDays(walk: Walk): void {
  exchangeDaysOf(walk, walk.chance.below(walk.state.rows.length));
}

/** As `changeDayOf`. */
export function exchangeDaysOf(walk: Walk, agent: number): number {
  const { state, chance } = walk;
  const { days } = state.table.horizon;
  const [one, other] = [chance.below(days), chance.below(days)];
  const [a, b] = [state.cells[agent * days + one]!, state.cells[agent * days + other]!];
  if (a === b || !mayGive(state, agent, one, b) || !mayGive(state, agent, other, a)) return 0;
  const change = settled(walk, agent, give(state, agent, one, b) + give(state, agent, other, a));
  if (change !== null) return change;
  give(state, agent, one, a);
  give(state, agent, other, b);
  return 0;
}
