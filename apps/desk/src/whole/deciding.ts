/** What became of something that was proposed. A figure that is missing is no reason to trouble who works. */
import type { SuggestionId } from "@luwte/contract/ids.ts";
import { assistanceApi } from "../assistance/api.ts";

export type Verdict = "accepted" | "edited" | "rejected" | "ignored";

/** `editRatio`: how much of it was made otherwise, from 0 to 1. */
export const decide = (suggestionId: SuggestionId, decided: Verdict, editRatio: number | null = null): void =>
  void assistanceApi
    .decideSuggestion({ params: { suggestionId }, body: { decided, editRatio } })
    .catch(() => undefined);
