/** Watches a simulation for what a customer could have been told: who began to wait, in which situation, and how it ended. In the order of time. */
import { compareRanks } from "@luwte/planning/routing/order.ts";
import { modelOf } from "@luwte/planning/simulation/model.ts";
import { runReplication } from "@luwte/planning/simulation/run.ts";
import type { Scenario } from "@luwte/planning/simulation/scenario.ts";
import { HERE, type State, stateFor } from "@luwte/planning/simulation/state.ts";
import type { Situation } from "@luwte/planning/waiting/situation.ts";

export type Wait = Situation & {
  queue: number;
  /** Seconds after midnight of the first day. */
  since: number;
  ended: number;
  /** False: gave up, or was sent away at closing time. */
  answered: boolean;
};

const DAY = 86_400;
const HOUR = 3600;

/** Ordered by when they began. Who is served at once is not among them: nothing is announced to them. */
export function waitsIn(scenario: Scenario, seed: number): Wait[] {
  const state = stateFor(modelOf(scenario));
  const lines = Array.from({ length: state.lines }, (): Watched => ({ head: 0, tail: 0, open: new Map() }));
  const waits: Wait[] = [];
  runReplication(state, seed, () => {
    for (let line = 0; line < state.lines; line++) look(state, line, lines[line]!, waits);
  });
  return waits.filter(({ ended }) => ended > 0);
}

type Watched = { head: number; tail: number; open: Map<number, Wait> };

function look(state: State, line: number, watched: Watched, waits: Wait[]): void {
  const [head, tail] = [state.head[line]!, state.tail[line]!];
  for (; watched.tail < tail; watched.tail++) begin(state, line, watched, waits);
  for (; watched.head < head; watched.head++) end(state, line, watched);
}

/** Who comes and is served by the same pass did not wait. */
function begin(state: State, line: number, { tail, open }: Watched, waits: Wait[]): void {
  const serving = servingNow(state, line);
  if (tail < state.head[line]! || serving === 0) return;
  const wait: Wait = {
    queue: state.queueOf[line]!,
    since: state.now,
    ahead: aheadOf(state, line, tail),
    serving,
    hour: Math.floor((state.now % DAY) / HOUR),
    ended: 0,
    answered: false,
  };
  open.set(tail, wait);
  waits.push(wait);
}

function end(state: State, line: number, { head, open }: Watched): void {
  const wait = open.get(head);
  if (!wait) return;
  open.delete(head);
  const { leaves } = state.waiting[line]!;
  const itLeaves = leaves[head & (leaves.length - 1)]!;
  wait.answered = itLeaves > state.now;
  wait.ended = wait.answered ? state.now : Math.max(wait.since, itLeaves);
}

function servingNow(state: State, line: number): number {
  let serving = 0;
  for (let agent = 0; agent < state.agents; agent++)
    if (state.where[agent] === HERE && state.goesHome[agent] === 0 && serves(state, state.groupOf[agent]!, line))
      serving++;
  return serving;
}

function serves({ groupsFrom, groupsFor }: State, group: number, line: number): boolean {
  for (let at = groupsFrom[line]!; at < groupsFrom[line + 1]!; at++) if (groupsFor[at] === group) return true;
  return false;
}

const share = (state: State, line: number, other: number): boolean =>
  Array.from({ length: state.groups }, (_, group) => group).some(
    (group) => serves(state, group, line) && serves(state, group, other),
  );

/** Of everybody who could be served by the same people, those who go first by the order of routing and are still there. */
function aheadOf(state: State, line: number, place: number): number {
  let ahead = 0;
  for (let other = 0; other < state.lines; other++)
    if (share(state, line, other)) ahead += aheadIn(state, line, other, place);
  return ahead;
}

function aheadIn(state: State, line: number, other: number, place: number): number {
  const { since, leaves } = state.waiting[other]!;
  const mask = since.length - 1;
  const mine = state.now;
  let ahead = 0;
  for (let at = state.head[other]!; at < state.tail[other]!; at++) {
    if ((other === line && at >= place) || leaves[at & mask]! <= mine) continue;
    const its = since[at & mask]!;
    const order = compareRanks(
      state.rankOf[other]!,
      its + state.dueAfter[other]!,
      its,
      state.rankOf[line]!,
      mine + state.dueAfter[line]!,
      mine,
    );
    if (other === line || order < 0) ahead++;
  }
  return ahead;
}
