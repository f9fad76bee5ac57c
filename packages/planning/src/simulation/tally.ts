/** What is counted while a replication runs: contacts by queue and interval of arrival, people's time by group and interval. */
import type { Model } from "./model.ts";

/**
 * What becomes of a contact; each ends as exactly one of the first six, so that what was offered is their sum. LATER: answered after a wait. CALLED_BACK: left
 * the line for a call-back. SENT_AWAY: on the line when the last shift ended. LEFT_OVER: still waiting at the end. IN_TIME counts among LATER. Waits in seconds.
 */
export const [AT_ONCE, LATER, ABANDONED, CALLED_BACK, SENT_AWAY, LEFT_OVER, IN_TIME, WAITED, WAITED_IN_VAIN] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
];
export const ENDS = 6;
export const CONTACT_FIGURES = 9;
/** What is counted of time, in seconds: ready without work; at work; contacts in hand beyond the first, added up; on a break; recovering. */
export const [IDLE, AT_WORK, BESIDES, ON_BREAK, RECOVERING] = [0, 1, 2, 3, 4];
export const TIME_FIGURES = 5;

/** Waits are put in drawers: sixteen as wide as each other from 1 to 2, from 2 to 4, from 4 to 8 and so on, in seconds plus one. A wait is known to 6 %. */
const DRAWERS_AN_OCTAVE = 16;
const OCTAVES = 26;
export const DRAWERS = DRAWERS_AN_OCTAVE * OCTAVES;

export type Tally = {
  contacts: Float64Array;
  time: Float64Array;
  /** Queue by queue: how many of those who were answered later waited about so long. */
  waits: Float64Array;
};

export const tallyFor = ({ queues, groups, intervals }: Model): Tally => ({
  contacts: new Float64Array(queues * intervals * CONTACT_FIGURES),
  time: new Float64Array(groups * intervals * TIME_FIGURES),
  waits: new Float64Array(queues * DRAWERS),
});

export function clearTally({ contacts, time, waits }: Tally): void {
  contacts.fill(0);
  time.fill(0);
  waits.fill(0);
}

/** Whole numbers only, because a logarithm takes longer than all the rest of the counting. */
export function drawerOf(seconds: number): number {
  const sixteenths = (Math.min(seconds, LONGEST) * DRAWERS_AN_OCTAVE + DRAWERS_AN_OCTAVE) | 0;
  const octave = 27 - Math.clz32(sixteenths);
  return octave * DRAWERS_AN_OCTAVE + ((sixteenths >> octave) & 15);
}
/** Two years; longer waits stay in the last drawer. */
const LONGEST = 2 ** OCTAVES - 2;
/** The longest wait that belongs in a drawer, in seconds. */
export const longestIn = (drawer: number): number =>
  ((17 + (drawer % DRAWERS_AN_OCTAVE)) * 2 ** Math.floor(drawer / DRAWERS_AN_OCTAVE)) / DRAWERS_AN_OCTAVE - 1;
