/** Keeping a draft article: nothing is kept while the server finds something of a customer's in it. */
import type { ArticleDraft, Personal } from "@luwte/contract/articleDrafts.ts";
import { ApiProblem } from "@luwte/contract/client.ts";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { applyEvent } from "../live/reactions.ts";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { articlesApi } from "./api.ts";
import { foundIn } from "./personal.ts";
import { ARTICLES } from "./texts.ts";

export type DraftGiven = Omit<ArticleDraft, "at" | "authorId">;

export function useSave(draft: DraftGiven, onFound: (found: readonly Personal[]) => void, onSaved: () => void) {
  const t = useText(ARTICLES);
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => {
      const { id: articleDraftId, ...body } = draft;
      return articlesApi.saveArticleDraft({ params: { articleDraftId }, body });
    },
    onSuccess: (got) => {
      applyEvent(client, { type: "article_draft.changed", payload: got }, ["articleDrafts"]);
      showToast({ text: t("saved") });
      onSaved();
    },
    onError: (error) => onFound(error instanceof ApiProblem ? foundIn(error.problem.details) : []),
  });
}
