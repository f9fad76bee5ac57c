/** The versions of one language, a page at a time. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleVersion } from "@luwte/contract/library.ts";
import type { ArticlePageView } from "@luwte/contract/views/library.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { codeOf } from "../api/api.ts";
import { libraryApi } from "./api.ts";

const NONE: readonly ArticleVersion[] = [];

export function useOlderVersions(page: ArticlePageView, language: Language) {
  const { id: articleId } = page.article;
  const newest = page.newest.find((version) => version.language === language)?.number ?? 0;
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    // Another newest version asks again.
    queryKey: ["articleVersions", articleId, language, newest],
    enabled: newest > 0,
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      libraryApi.listArticleVersions({
        params: { articleId, language },
        query: pageParam === null ? {} : { before: pageParam },
      }),
    getNextPageParam: ({ versions }) => {
      const oldest = versions.at(-1)?.number ?? 1;
      return oldest > 1 ? oldest : undefined;
    },
  });
  return {
    versions: data?.pages.flatMap(({ versions }) => versions) ?? NONE,
    error: codeOf(error) === "not_found" ? null : error,
    more: hasNextPage,
    isLoading: isFetching,
    loadMore: () => void fetchNextPage(),
  };
}
