/** Saying what became of what was offered, and that an article was given. A figure that is missing is no reason to trouble who answers. */
import { type ArticleId, type ArticleUseId, newId, type SuggestionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Suggestion } from "@luwte/contract/oversight.ts";
import { assistanceApi } from "../assistance/api.ts";
import { libraryApi } from "../library/api.ts";

type Verdict = { decided: "accepted" | "edited" | "rejected" | "ignored"; editRatio: number | null };
export const IGNORED: Verdict = { decided: "ignored", editRatio: null };
export const REJECTED: Verdict = { decided: "rejected", editRatio: null };

export const decide = (suggestionId: SuggestionId, body: Verdict): void =>
  void assistanceApi.decideSuggestion({ params: { suggestionId }, body }).catch(() => undefined);

const { useArticle: give } = libraryApi;
const MOST_QUESTION = 2_000;

/** The library learns for which question an article was given. */
export function noteUse({ articleId, conversationId }: Suggestion, question: string, language: Language): void {
  if (!articleId) return;
  const id = newId<ArticleUseId>();
  const asked = { question: question.slice(0, MOST_QUESTION), language, conversationId, place: "proposal" as const };
  void give({ body: { id, articleId: articleId as ArticleId, ...asked } }).catch(() => undefined);
}
