/** Times at which a customer can be called or chatted with. Capacity decides: who serves then, by what is usual, less what they already promised. Pure. */

export type Stretch = { readonly from: number; readonly to: number };
export type SlotQuestion = {
  /** Service time, in order; moments in milliseconds. */
  readonly open: readonly Stretch[];
  /** How many people usually serve at this moment. */
  serving(at: number): number;
  /** What was promised for a time: appointments and other promises. */
  readonly taken: readonly number[];
  readonly now: number;
  /** How long one lasts, in minutes: slots begin on whole ones. */
  readonly minutes: number;
  /** The share of people who may be bound by appointments. */
  readonly share: number;
  /** Not sooner than so many minutes from now. */
  readonly lead: number;
  readonly most: number;
};

const MINUTE = 60_000;
/** However the hours are set, no more than this many moments are looked at. */
const MOST_LOOKED_AT = 2000;

/** With anybody there at all, one at a time is possible; nobody: none. */
export const placesAt = (serving: number, share: number): number =>
  serving < 0.5 ? 0 : Math.max(1, Math.floor(serving * share));

/** The soonest moments at which one more is possible, in order. */
export function freeSlots(question: SlotQuestion): number[] {
  const { open, minutes, now, lead, most } = question;
  const step = minutes * MINUTE;
  const soonest = now + lead * MINUTE;
  const free: number[] = [];
  let looked = 0;
  for (const { from, to } of open) {
    for (let at = Math.ceil(Math.max(from, soonest) / step) * step; at + step <= to; at += step) {
      if (free.length >= most || looked++ >= MOST_LOOKED_AT) return free;
      if (isFree(question, at)) free.push(at);
    }
  }
  return free;
}

/** Whether one more is possible then. What is promised by a time is worked on just before it, and what is promised for a time lasts after it. */
export function isFree({ taken, serving, minutes, share }: SlotQuestion, at: number): boolean {
  const step = minutes * MINUTE;
  const beside = taken.filter((other) => other > at - step && other < at + step).length;
  return beside < placesAt(serving(at), share);
}
