/**
 * Aimed moves: somebody is missing somewhere, so somebody is given what covers that place. What it costs elsewhere is mended by the next link of a chain
 * (ejection chains, Glover 1996): cover that was taken away by another person, a row that became too full by another day of it.
 */
import { mayGive, patienceOf, type Walk } from "./moves.ts";
import { give, keep, mostSaved, rowChange, type State } from "./state.ts";

/** So many people are moved by one chain at most. */
const LONGEST = 3;
/** A link may cost this much more than the whole, in what one missing hour costs: the next link must gain it back. */
const AHEAD = 1;

type Chain = { walk: Walk; patience: number; busy: number[] };

/** Fills a gap, alone or by a chain; takes everything back when that is too dear. */
export function fillGap(walk: Walk): void {
  const { gaps } = walk.state;
  if (gaps.count === 0) return;
  const place = gaps.list[walk.chance.below(gaps.count)]!;
  addLink({ walk, patience: patienceOf(walk), busy: [] }, place, 0);
}

/** `cost`: what the links before cost. True when the chain may stay; else this link has been taken back. */
function addLink(chain: Chain, place: number, cost: number): boolean {
  const { state } = chain.walk;
  const { days } = state.table.horizon;
  const chosen = choose(chain, place);
  if (!chosen) return false;
  const { agent, day, option } = chosen;
  const before = state.cells[agent * days + day]!;
  const cover = cost + give(state, agent, day, option);
  if (stays(chain, chosen, before, cover)) return true;
  give(state, agent, day, before);
  return false;
}

type Chosen = { agent: number; day: number; option: number };

function choose({ walk, busy }: Chain, place: number): Chosen | null {
  const { state, chance } = walk;
  const { demand, slot, day, able, sameDay, dayBefore } = state.coverers;
  const agents = able[demand[place]!]!;
  const [same, before] = [sameDay[demand[place]!]![slot[place]!]!, dayBefore[demand[place]!]![slot[place]!]!];
  const at = chance.below(same.length + before.length);
  const agent = agents[chance.below(agents.length)];
  const option = at < same.length ? same[at] : before[at - same.length];
  const begins = day[place]! - (at < same.length ? 0 : 1);
  if (agent === undefined || option === undefined || begins < 0 || busy.includes(agent)) return null;
  if (state.cells[agent * state.table.horizon.days + begins] === option) return null;
  return mayGive(state, agent, begins, option) ? { agent, day: begins, option } : null;
}

function stays(chain: Chain, chosen: Chosen, before: number, cover: number): boolean {
  const { walk, patience, busy } = chain;
  const { state, breach } = walk;
  const { agent, day } = chosen;
  const ahead = busy.length + 1 < LONGEST ? AHEAD * (state.table.problem.weights.under || 1) : 0;
  if (cover - mostSaved(state, agent, breach) > patience + ahead) return false;
  const change = cover + rowChange(state, agent, breach, patience + ahead - cover);
  if (change > patience + ahead) return givesUpDay(chain, agent, day, cover);
  const { broken, soft } = state.heard;
  if (change > patience && !mended(chain, chosen, before, change)) return givesUpDay(chain, agent, day, cover);
  keep(state, agent, broken, soft);
  return true;
}

/** The cover that this link took away is given back by somebody else. */
function mended(chain: Chain, { agent, day }: Chosen, before: number, change: number): boolean {
  const { state, chance } = chain.walk;
  const { covers } = state.options;
  const lost = covers[before]![state.domain.levels[agent]![before]!]![day]!;
  if (lost.length === 0) return false;
  const from = chance.below(lost.length);
  const gap = firstGap(state, lost, from);
  if (gap < 0) return false;
  chain.busy.push(agent);
  const done = addLink(chain, gap, change);
  chain.busy.pop();
  return done;
}

function firstGap({ covered, options }: State, places: Int32Array, from: number): number {
  for (let at = 0; at < places.length; at++) {
    const place = places[(from + at) % places.length]!;
    if (covered[place]! < options.places.required[place]!) return place;
  }
  return -1;
}

/** The same person is free on another day instead. */
function givesUpDay({ walk, patience }: Chain, agent: number, day: number, cover: number): boolean {
  const { state, chance, breach } = walk;
  const { days } = state.table.horizon;
  const other = chance.below(days);
  const before = state.cells[agent * days + other]!;
  if (other === day || before === 0 || !mayGive(state, agent, other, 0)) return false;
  const change = cover + give(state, agent, other, 0);
  const saved = mostSaved(state, agent, breach);
  if (change - saved <= patience && change + rowChange(state, agent, breach, patience - change) <= patience) {
    keep(state, agent, state.heard.broken, state.heard.soft);
    return true;
  }
  give(state, agent, other, before);
  return false;
}
