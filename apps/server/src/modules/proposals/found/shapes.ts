/** A promise found in what somebody was writing, and what they made of it. */
import type { SuggestionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Decided } from "@luwte/contract/oversight.ts";

export type FoundPromise = {
  readonly id: SuggestionId;
  readonly sentence: string;
  readonly language: Language;
  readonly words: string;
  readonly dueAt: string | null;
  readonly decided: Exclude<Decided, "automatic" | "undone">;
  readonly kept: string | null;
};
