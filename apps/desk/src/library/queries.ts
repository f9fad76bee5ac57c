/** What is loaded of the library: lists and articles follow what is told, words that were written never change. */
import { ApiProblem } from "@luwte/contract/client.ts";
import type { ArticleId, ConversationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Article, ArticleFound } from "@luwte/contract/library.ts";
import type * as operations from "@luwte/contract/operations/library.ts";
import { type ArticlePageView, type LibraryAsked, libraryView } from "@luwte/contract/views/library.ts";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { live } from "../api/liveQuery.ts";
import { libraryApi } from "./api.ts";

const PAGE = 100;
type Page = Awaited<ReturnType<typeof libraryApi.listArticles>>;

/** The first `pages` of a list as one. */
async function pagesOf(asked: LibraryAsked, pages: number): Promise<Page> {
  const query = { ...(asked as (typeof operations)["listArticles"]["query"]["_output"]), limit: PAGE };
  let page: Page = await libraryApi.listArticles({ query });
  for (let at = 1; at < pages && page.next !== null; at += 1) {
    const more = await libraryApi.listArticles({ query: { ...query, after: page.next } });
    page = { ...more, articles: [...page.articles, ...more.articles] };
  }
  return page;
}

export const libraryQuery = (asked: LibraryAsked, pages = 1) =>
  live(
    ["library", asked, pages],
    async () => {
      const [{ categories }, page] = await Promise.all([libraryApi.listArticleCategories(), pagesOf(asked, pages)]);
      return { ...page, categories };
    },
    ({ categories, ...page }) => libraryView(asked, page, categories),
  );

/** Of an article that was not kept yet there is nothing but its id. */
export const unwritten = (id: ArticleId): ArticlePageView => {
  const at = new Date().toISOString();
  const none = { categoryId: null, ownerId: null, reviewOn: null, state: "draft", texts: [] } as const;
  const article: Article = { id, ...none, texts: [], createdAt: at, changedAt: at, version: 0 };
  return { article, newest: [], uses: { used: 0, solved: 0, notSolved: 0 } };
};

export const articleQuery = (articleId: ArticleId, isNew: boolean) =>
  live(
    ["article", articleId],
    () =>
      libraryApi.getArticle({ params: { articleId } }).catch((error: unknown) => {
        if (isNew && error instanceof ApiProblem && error.code === "not_found") return unwritten(articleId);
        throw error;
      }),
    (page): ArticlePageView => page,
  );

/** As its readers will see it: only the server makes HTML of Markdown. */
export const shownQuery = (body: string) =>
  queryOptions({
    queryKey: ["articleShown", body],
    queryFn: () => libraryApi.previewArticle({ body: { body } }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });

type Readable = Pick<ArticleFound, "articleId"> & Partial<Pick<ArticleFound, "versionId">>;

/** As it is read while answering: what the customer may have, and what only colleagues may. Another version that was found is read anew. */
export const readableQuery = (of: Readable | null, language: Language) =>
  queryOptions({
    queryKey: ["articleReadable", of?.articleId, language, of?.versionId],
    queryFn: () => libraryApi.readArticle({ params: { articleId: of!.articleId, language } }),
    enabled: of !== null,
    staleTime: 20_000,
  });

/** `known`: what may have judged them meanwhile, so that they are asked for again. */
export const usesQuery = (conversationId: ConversationId, known: string) =>
  queryOptions({
    queryKey: ["articleUses", conversationId, known],
    queryFn: () => libraryApi.listArticleUses({ params: { conversationId } }),
  });

const AT_ONCE = 12;
export const searchQuery = (question: string, language: Language) =>
  queryOptions({
    queryKey: ["articleSearch", language, question],
    queryFn: ({ signal }) => libraryApi.searchArticles({ query: { question, language, limit: AT_ONCE } }, { signal }),
    enabled: question.length > 1,
    placeholderData: keepPreviousData,
    staleTime: 20_000,
  });
