/** What was found, as far as one asked for it. */
import type { Customer } from "@luwte/contract/customers.ts";
import type { SearchHit } from "@luwte/contract/operations/inboxTools.ts";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { api } from "../api/api.ts";
import { type Asked, filterOf } from "./asked.ts";

export type Hit = z.output<typeof SearchHit>;
export type FoundThings = {
  hits: readonly Hit[] | null;
  customers: readonly Customer[];
  readAs: Readonly<Record<string, readonly string[]>>;
  more: boolean;
  loadingMore: boolean;
  error: Error | null;
  loadMore(): void;
};

const AT_ONCE = 30;

export function useFound(asked: Asked): FoundThings {
  const q = asked.q ?? "";
  const query = useInfiniteQuery({
    queryKey: ["search", asked],
    queryFn: ({ pageParam, signal }) =>
      api.search(
        { query: { ...filterOf(asked), q, limit: AT_ONCE, ...(pageParam ? { after: pageParam } : {}) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const pages = query.data?.pages ?? null;
  return {
    hits: pages?.flatMap((page) => page.items) ?? null,
    customers: pages?.[0]?.customers ?? [],
    readAs: pages?.[0]?.readAs ?? {},
    more: query.hasNextPage,
    loadingMore: query.isFetchingNextPage,
    error: query.error,
    loadMore: () => void query.fetchNextPage(),
  };
}
