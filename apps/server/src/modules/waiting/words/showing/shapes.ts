/** A wait and what may be chosen instead, in the customer's words: the status page and the widget show the same. */
import type { ChoiceKind } from "../../shapes.ts";

export type ShownWait = {
  readonly title: string;
  /** A sentence each, the first says most. */
  readonly lines: readonly string[];
  /** What was chosen; null: the customer waits. */
  readonly chosen: ChoiceKind | null;
};

export type Offering = {
  readonly title: string;
  readonly why: string;
  readonly kinds: readonly { readonly kind: ChoiceKind; readonly label: string }[];
  /** `at` as ISO 8601 in UTC. */
  readonly slots: readonly { readonly at: string; readonly label: string }[];
  readonly words: Readonly<Record<OfferWord, string>>;
};

export const OFFER_WORDS = ["when", "phone", "email", "choose", "change", "cancel", "noSlots", "close"] as const;
export type OfferWord = (typeof OFFER_WORDS)[number];
