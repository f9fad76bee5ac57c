/** Where people are missing while a roster is searched, so that a move can be aimed at one of these places. */
import type { Places } from "./options.ts";

export type Gaps = {
  /** The first `count` are the places at which somebody is missing, in no order. */
  list: Int32Array;
  count: number;
  /** [place]: where it is in the list. */
  at: Int32Array;
};

/** Of a roster in which nobody works. */
export function gapsOf({ count, required }: Places): Gaps {
  const gaps: Gaps = { list: new Int32Array(count), count: 0, at: new Int32Array(count) };
  for (let place = 0; place < count; place++) if (required[place]! > 0) openGap(gaps, place);
  return gaps;
}

export function openGap(gaps: Gaps, place: number): void {
  gaps.list[gaps.count] = place;
  gaps.at[place] = gaps.count;
  gaps.count += 1;
}

export function closeGap(gaps: Gaps, place: number): void {
  gaps.count -= 1;
  const last = gaps.list[gaps.count]!;
  gaps.list[gaps.at[place]!] = last;
  gaps.at[last] = gaps.at[place]!;
}
