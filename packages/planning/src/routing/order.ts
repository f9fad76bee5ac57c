/**
 * Who goes first, and who gets it: the order that the desk and the simulation share, so that what is planned with is what happens. Numbers only, because the
 * simulation asks it millions of times a second.
 */

/** What decides when something that waits is served. Moments in any unit, all in the same. */
export type Turn = {
  /** Somebody sits there and looks at the screen, or holds the line. */
  live: boolean;
  high: boolean;
  /** When an answer is due; without a target that is since when it waits. */
  due: number;
  since: number;
};

/** Live first, then what was marked urgent, then by due time, else by how long it waits. Negative: `a` goes first. */
export const compareTurns = (a: Turn, b: Turn): number =>
  compareRanks(rankOf(a), a.due, a.since, rankOf(b), b.due, b.since);

/** Lower is sooner. */
export const rankOf = ({ live, high }: Pick<Turn, "live" | "high">): number => (live ? 0 : 2) + (high ? 0 : 1);

/** Negative when A goes first: the lower rank, then what is due sooner, then who has waited longer (moments in milliseconds). */
export const compareRanks = (
  rankA: number,
  dueA: number,
  sinceA: number,
  rankB: number,
  dueB: number,
  sinceB: number,
): number => rankA - rankB || dueA - dueB || sinceA - sinceB;

/** Most room first; among equals whose turn was longest ago. Negative: `a` gets it. */
export const compareRoom = (loadA: number, lastGivenA: number, loadB: number, lastGivenB: number): number =>
  loadA - loadB || lastGivenA - lastGivenB;

/** 1 when it just came, 0 when it came a whole `span` ago: a straight line, because everybody can follow it. */
export const freshness = (age: number, span: number): number => Math.max(0, 1 - Math.max(0, age) / span);
