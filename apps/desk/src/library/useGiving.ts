/** What is kept of giving articles: for which question one was used, or that none answered. It never stands in the way of answering. */
import { type ArticleMissId, type ArticleUseId, type ConversationId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleFound, MissPlace, UsePlace } from "@luwte/contract/library.ts";
import { useCallback } from "react";
import { libraryApi } from "./api.ts";

/** Its name is no hook's. */
const keepUse = libraryApi.useArticle;

type About = { question: string; language: Language; conversationId: ConversationId | null };

/** A figure that got lost is no reason to bother somebody who is helping a customer. */
const quietly = (asked: Promise<unknown>): Promise<void> =>
  asked.then(
    () => undefined,
    () => undefined,
  );

export function useGiving() {
  const used = useCallback(
    ({ articleId, language }: Pick<ArticleFound, "articleId" | "language">, place: UsePlace, about: About) => {
      const { question, conversationId } = about;
      const body = { id: newId<ArticleUseId>(), articleId, language, question: question.slice(0, 2_000), place };
      return quietly(keepUse({ body: { ...body, conversationId } }));
    },
    [],
  );
  const missed = useCallback((place: MissPlace, { question, language, conversationId }: About) => {
    const body = { id: newId<ArticleMissId>(), question: question.slice(0, 2_000), language, place };
    return quietly(libraryApi.missArticle({ body: { ...body, conversationId } }));
  }, []);
  return { used, missed };
}
