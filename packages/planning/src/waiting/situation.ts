/** What is known of a wait when it is announced, and of what became of it. */

export type Situation = {
  /** How many go before, in the order of routing. */
  ahead: number;
  /** How many people there are now who could answer; more than 0. */
  serving: number;
  /** Of the service's own clock, 0 to 23. */
  hour: number;
};

export type Happened = Situation & {
  /** Seconds of service time, from the announcement until the answer. */
  waited: number;
  /** A number that grows by one each day: which day it was. */
  day: number;
  /** Seconds that were announced; null: nothing was. */
  announced: Range | null;
};

/** Seconds of service time. */
export type Range = { low: number; high: number };

/** What everybody who serves has before them until it is this customer's turn, this customer included. */
export const loadOf = ({ ahead, serving }: Pick<Situation, "ahead" | "serving">): number => (ahead + 1) / serving;

/** So much is added to both sides of a ratio, so that a few seconds more or less are not many times more or less. */
const GRACE = 10;
/** Any number of seconds will do: what one contact takes is learned with the scores. */
const UNIT = 60;

/** How far a wait was from its load, as a logarithm: 0.7 is twice as long. */
export const scoreOf = (situation: Situation, waited: number): number =>
  Math.log((waited + GRACE) / (loadOf(situation) * UNIT + GRACE));

/** The wait with this score, in seconds. */
export const waitOf = (situation: Situation, score: number): number =>
  Math.max(0, (loadOf(situation) * UNIT + GRACE) * Math.exp(score) - GRACE);
