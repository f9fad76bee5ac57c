/** A promise as somebody makes it: part of an answer, of a half-written one, or by itself. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { PromiseId } from "./ids.ts";

/**
 * Where a promise came from when somebody did not write it whole. A proposal is only ever accepted, edited or left alone by a person; `confidence`
 * is how sure its source was, between 0 and 1.
 */
export const Provenance = z.object({
  source: z.string().trim().min(1).max(40),
  confidence: z.number().min(0).max(1),
  edited: z.boolean(),
});
export type Provenance = z.output<typeof Provenance>;

export const PromiseWords = z.string().trim().min(1).max(300);

/** As somebody makes one. The id is the client's: the same one again is the same promise. */
export const NewPromise = z.object({
  id: PromiseId,
  words: PromiseWords,
  dueAt: Moment,
  provenance: Provenance.nullable().default(null),
});
export type NewPromise = z.output<typeof NewPromise>;
/** More in one answer is no promise but a plan. */
export const MOST_IN_ONE_ANSWER = 5;
