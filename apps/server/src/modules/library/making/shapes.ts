/** What an article is made of. */
import type { Language } from "@luwte/contract/language.ts";

export type Said = { direction: "in" | "out"; text: string };

export type Conversed = {
  language: Language | null;
  subject: string;
  /** Of the customer and of the colleagues who answered. */
  names: string[];
  /** Oldest first; no notes. */
  said: Said[];
};
