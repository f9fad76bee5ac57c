/**
 * The exact behaviour of small systems, for comparison: a Markov chain is written as what can happen in each state, its states are found by walking, and the
 * share of time in each is found by repeating. Nothing of the simulation is used.
 */
export type Move<State> = { rate: number; to: State };

const MOST_ROUNDS = 20_000;
const ENOUGH = 1e-12;

/** The share of time in every state that can be reached from `start`. */
export function timeShares<State>(start: State, moves: (state: State) => readonly Move<State>[]): [State, number][] {
  const { states, targets, rates, outs } = walk(start, moves);
  const pace = 1.05 * Math.max(...outs);
  let shares = Float64Array.from(states, (_, index) => Number(index === 0));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = shares.map((share, index) => share * (1 - outs[index]! / pace));
    for (const [index, share] of shares.entries())
      for (const [move, target] of targets[index]!.entries()) next[target]! += (share * rates[index]![move]!) / pace;
    const moved = next.reduce((most, share, index) => Math.max(most, Math.abs(share - shares[index]!)), 0);
    shares = next;
    if (moved < ENOUGH) break;
  }
  return states.map((state, index) => [state, shares[index]!]);
}

function walk<State>(start: State, moves: (state: State) => readonly Move<State>[]) {
  const numbers = new Map([[JSON.stringify(start), 0]]);
  const states = [start];
  const targets: number[][] = [];
  const rates: number[][] = [];
  for (let index = 0; index < states.length; index++) {
    const found = moves(states[index]!).filter(({ rate }) => rate > 0);
    rates.push(found.map(({ rate }) => rate));
    targets.push(found.map(({ to }) => numberOf(to, numbers, states)));
  }
  return { states, targets, rates, outs: rates.map((list) => list.reduce((sum, rate) => sum + rate, 0)) };
}

function numberOf<State>(state: State, numbers: Map<string, number>, states: State[]): number {
  const key = JSON.stringify(state);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, states.length);
  states.push(state);
  return states.length - 1;
}

export const meanOf = <State>(shares: readonly [State, number][], value: (state: State) => number): number =>
  shares.reduce((sum, [state, share]) => sum + share * value(state), 0);
