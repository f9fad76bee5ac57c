/** What may follow on a conversation, and what it is read from. */
import type { Language } from "@luwte/contract/language.ts";
import type { Source, ValueOf } from "@luwte/contract/oversight.ts";
import type { Turn } from "../turns/shapes.ts";

/** Where and when one reads: the clock of the organisation and the days on which its people are there, from before the oldest turn on. */
export type Place = {
  readonly now: Date;
  readonly timeZone: string;
  readonly days: readonly { readonly day: string; readonly opensAt: string; readonly closesAt: string }[];
};
export type Promised = { readonly words: string; readonly dueAt: string };
export type Grounds = {
  readonly turns: readonly Turn[];
  /** Of the customer. */
  readonly usual: Language | null;
  /** All that was promised in this conversation, kept or not. */
  readonly promised: readonly Promised[];
  readonly place: Place;
};
export type FollowUp = {
  readonly value: ValueOf<"follow_up">;
  readonly source: Source;
  readonly confidence: number;
};
