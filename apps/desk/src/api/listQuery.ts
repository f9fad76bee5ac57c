/** A list of conversations, page by page. */
import { type ConversationList, cursorOf } from "@luwte/contract/lists.ts";
import { applyToList, type ListView, listView, withNextPage } from "@luwte/contract/views/list.ts";
import { journal } from "../live/live.ts";
import { api } from "./api.ts";
import { live, positionOf } from "./liveQuery.ts";
import { queryClient } from "./queryClient.ts";

const ROWS_AT_ONCE = 50;
const MAXIMUM_AT_ONCE = 200;

const listKey = (list: ConversationList) => ["list", list.filter, list.order] as const;

/** Loads as many rows as were loaded before, so that a refetch does not pull the list from under the reader. */
export const listQuery = (list: ConversationList) =>
  live(
    listKey(list),
    () => {
      const had = queryClient.getQueryData<ListView>(listKey(list))?.rows.length ?? 0;
      const limit = Math.min(MAXIMUM_AT_ONCE, Math.max(ROWS_AT_ONCE, had));
      return api.listConversations({ query: { ...list.filter, order: list.order, limit } });
    },
    (page) => listView(list, page),
  );

/** The next rows of a list. When the list was loaded afresh meanwhile, they are left aside: they belong to another end. */
export async function loadMore(list: ConversationList): Promise<void> {
  const before = queryClient.getQueryData<ListView>(listKey(list));
  if (!before?.until) return;
  const { until } = before;
  const query = { ...list.filter, order: list.order, limit: ROWS_AT_ONCE, after: cursorOf(until) };
  const ask = () => api.listConversations({ query });
  const join = (page: Awaited<ReturnType<typeof ask>>) => {
    const now = queryClient.getQueryData<ListView>(listKey(list)) ?? before;
    return now.until?.id === until.id ? withNextPage(now, page) : now;
  };
  queryClient.setQueryData(listKey(list), await journal.load(ask, join, applyToList, positionOf));
}
