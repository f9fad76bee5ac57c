/** Whether a moment is ours to keep: as the rules say, unless what was learned from messages says otherwise; then a person decides. Pure. */
import type { Mention } from "../moments/shapes.ts";
import { likelihoodOf } from "./learned/likely.ts";
import { signsOf, type Told } from "./learned/signs.ts";
import { isKept, read, ruled, type Written, whoOwes } from "./owes.ts";
import { rulesFor } from "./rules.ts";
import type { Owing } from "./shapes.ts";

/** A promise that is missed costs a customer more than a question too many costs who writes: four times as much is taken here (decision 0152). */
export const LEAST = 0.2;
/** Less likely than not is not sure, whatever the rules say. */
const LEAST_SURE = 0.5;

/** Of one moment that `findMoments` found in this text. */
export function weighed(text: string, mention: Mention, written: Written): Owing {
  if (written.by === "customer") return whoOwes(text, mention, written);
  const told = toldOf(text, mention, written);
  return settled(told.owing, likelihoodOf(signsOf(told, rulesFor(written.language)), written.language));
}

/** What the rules say of a moment that is ours with this likelihood. */
export function settled(owing: Owing, likelihood: number): Owing {
  const isOurs = likelihood >= LEAST;
  if (!isKept(owing)) return isOurs ? OURS : owing;
  return isOurs ? { ...owing, isSure: owing.isSure && likelihood >= LEAST_SURE } : NOT_OURS;
}

/** Whether it is to be proposed as a promise. */
export const isOurs = (text: string, mention: Mention, written: Written): boolean =>
  isKept(weighed(text, mention, written));

const OURS: Owing = { owner: "ours", why: "learned", isSure: false };
const NOT_OURS: Owing = { owner: "nobody", why: "learned", isSure: false };

/** What a colleague wrote around a moment, and what the rules say of it. */
export function toldOf(text: string, mention: Mention, written: Written): Told {
  const parts = read(text, mention, written);
  return { mention, parts, owing: ruled(parts, mention, written) };
}
