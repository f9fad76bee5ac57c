/** What one made of a promise that was found: said to the server, and not offered again. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { newId, type SuggestionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { proposalsApi } from "./api.ts";
import { type FoundPromise, keyOf } from "./found.ts";
import { useDecided } from "./useDecided.ts";

const MOST_WORDS = 300;
export type Verdict = "accepted" | "edited" | "rejected" | "ignored";

export function useNoteFound(conversationId: ConversationId, language: Language) {
  const { decided, add } = useDecided(conversationId);
  const note = (one: FoundPromise, as: Verdict, kept: string | null = null) => {
    add(keyOf(one));
    const { sentence, dueAt } = one;
    const words = one.words.slice(0, MOST_WORDS);
    const body = { id: newId<SuggestionId>(), sentence, language, words, dueAt, decided: as, kept };
    // A count that is missing is no reason to trouble who writes.
    void proposalsApi.noteFoundPromise({ params: { conversationId }, body }).catch(() => undefined);
  };
  return { decided, note };
}
