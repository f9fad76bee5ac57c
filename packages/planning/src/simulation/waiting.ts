/**
 * Contacts that wait. Who gives up is not an event: the moment was drawn on arrival, and whoever comes to the head of the line after it is found gone. Only
 * those whose leaving starts something (a call-back, calling again) have an event in the agenda.
 */
import { emptyLine, type State } from "./state.ts";
import {
  ABANDONED,
  AT_ONCE,
  CONTACT_FIGURES,
  DRAWERS,
  drawerOf,
  IN_TIME,
  LATER,
  LEFT_OVER,
  WAITED,
  WAITED_IN_VAIN,
} from "./tally.ts";

/** Makes a place at the end of a line, and returns where in its rows: the caller writes there how long it takes and when it leaves. */
export function joinLine(state: State, line: number, counts: number): number {
  if (isFull(state, line) && hasHead(state, line) && isFull(state, line)) grow(state, line);
  const waiting = state.waiting[line]!;
  const at = state.tail[line]!++ & (waiting.since.length - 1);
  waiting.since[at] = state.now;
  waiting.counts[at] = counts;
  state.inLine++;
  return at;
}

const isFull = ({ head, tail, waiting }: State, line: number): boolean =>
  tail[line]! - head[line]! === waiting[line]!.since.length;

function grow({ waiting, head, tail }: State, line: number): void {
  const old = waiting[line]!;
  const larger = emptyLine(2 * old.since.length);
  for (let place = head[line]!; place < tail[line]!; place++) {
    const [from, to] = [place & (old.since.length - 1), place & (larger.since.length - 1)];
    for (const row of ["since", "leaves", "work", "counts"] as const) larger[row][to] = old[row][from]!;
  }
  waiting[line] = larger;
}

/** The mark of somebody whom the agenda took away. */
const GONE = -1;

/** Whether somebody waits in this line now; sends away from its head who gave up in the meantime. */
export const hasHead = (state: State, line: number): boolean =>
  state.head[line] !== state.tail[line] && findHead(state, line);

function findHead(state: State, line: number): boolean {
  const { leaves } = state.waiting[line]!;
  const mask = leaves.length - 1;
  const tail = state.tail[line]!;
  for (let head = state.head[line]!; head < tail; head++) {
    const itLeaves = leaves[head & mask]!;
    if (itLeaves > state.now) return true;
    if (itLeaves !== GONE) countGivenUp(state, line, head & mask);
    leaveLine(state, line);
  }
  return false;
}

/** Whoever is at the head stands there no longer; returns where in the rows of the line that was. */
export function leaveLine(state: State, line: number): number {
  state.inLine--;
  return state.head[line]!++ & (state.waiting[line]!.since.length - 1);
}

function countGivenUp(state: State, line: number, at: number): void {
  const { since, leaves, counts } = state.waiting[line]!;
  countLost(state, line, counts[at]!, ABANDONED, leaves[at]! - since[at]!);
}

function countLost(state: State, line: number, interval: number, figure: number, waited: number): void {
  if (interval < 0) return;
  const { contacts } = state.tally;
  const row = rowOf(state, state.queueOf[line]!, interval);
  contacts[row + figure]!++;
  contacts[row + WAITED_IN_VAIN]! += waited;
}

export const rowOf = (state: State, queue: number, interval: number): number =>
  (queue * state.intervals + interval) * CONTACT_FIGURES;

/** Takes who stands at `place` away, if still there. Returns the interval that it counts for; undefined when it is gone already. */
export function takeAway(state: State, line: number, place: number, figure: number): number | undefined {
  const { since, leaves, counts } = state.waiting[line]!;
  const at = place & (since.length - 1);
  if (place < state.head[line]! || leaves[at] === GONE) return undefined;
  leaves[at] = GONE;
  countLost(state, line, counts[at]!, figure, state.now - since[at]!);
  return counts[at]!;
}

/** Everybody who still waits in this line goes, and is counted as `figure`. */
export function emptyOut(state: State, line: number, figure: number): void {
  const { since, counts } = state.waiting[line]!;
  while (hasHead(state, line)) {
    const at = leaveLine(state, line);
    countLost(state, line, counts[at]!, figure, state.now - since[at]!);
  }
}
export const leaveOver = (state: State): void => {
  for (let line = 0; line < state.lines; line++) emptyOut(state, line, LEFT_OVER);
};

/** Of who is answered without waiting. */
export function countAtOnce(state: State, queue: number, interval: number): void {
  if (interval >= 0) state.tally.contacts[rowOf(state, queue, interval) + AT_ONCE]!++;
}

/** Of who stands at `at` in the rows of a line. */
export function countAnswered(state: State, line: number, at: number): void {
  const { since, counts } = state.waiting[line]!;
  const interval = counts[at]!;
  if (interval < 0) return;
  const { contacts, waits } = state.tally;
  const queue = state.queueOf[line]!;
  const row = rowOf(state, queue, interval);
  const waited = state.now - since[at]!;
  contacts[row + LATER]!++;
  contacts[row + WAITED]! += waited;
  if (waited <= state.within[queue]!) contacts[row + IN_TIME]!++;
  waits[queue * DRAWERS + drawerOf(waited)]!++;
}
