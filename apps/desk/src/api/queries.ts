/** Everything the desk loads, each with its key and its shape. What listens to events is loaded through the journal. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { ConversationId, CustomerId, PersonId } from "@luwte/contract/ids.ts";
import { type ConversationList, cursorOf } from "@luwte/contract/lists.ts";
import * as collections from "@luwte/contract/views/collections.ts";
import {
  applyToConversationPage,
  type ConversationPageView,
  conversationPageView,
  withEarlierMessages,
} from "@luwte/contract/views/conversationPage.ts";
import { countsView } from "@luwte/contract/views/counts.ts";
import { customerPageView } from "@luwte/contract/views/customerPage.ts";
import { applyToList, type ListView, listView, withNextPage } from "@luwte/contract/views/list.ts";
import { notificationsView } from "@luwte/contract/views/notifications.ts";
import type { Apply } from "@luwte/contract/views.ts";
import { queryOptions } from "@tanstack/react-query";
import { listening } from "../live/connection.ts";
import { journal } from "../live/live.ts";
import { type LiveKind, REACTIONS } from "../live/reactions.ts";
import { api } from "./api.ts";
import { queryClient } from "./queryClient.ts";

const ROWS_AT_ONCE = 50;
const MAXIMUM_AT_ONCE = 200;
/** Deeper than this nobody reads back in one sitting; a refetch shows the newest again. */
const MAXIMUM_PAGES_BACK = 10;

type Positioned = { position?: string };
const positionOf = (answer: unknown): string | null => (answer as Positioned).position ?? null;

/** Views keep the identity of what did not change themselves. */
function live<Answer, View>(
  queryKey: readonly [LiveKind, ...unknown[]],
  ask: () => Promise<Answer>,
  toView: (answer: Answer) => View,
) {
  const apply = REACTIONS[queryKey[0]] as unknown as Apply<View>;
  return queryOptions({
    queryKey,
    structuralSharing: false,
    queryFn: async () => {
      await listening();
      return journal.load(ask, toView, apply, positionOf);
    },
  });
}

/** Asked before the line is open: it says whether there is anybody to open it for. */
export const selfQuery = queryOptions({
  queryKey: ["self"],
  structuralSharing: false,
  queryFn: () => api.getSelf(),
});
export const peopleQuery = live(["people"], () => api.listPeople(), collections.peopleView);
export const labelsQuery = live(
  ["labels"],
  () => api.listLabels(),
  ({ labels }) => collections.labelsView(labels),
);
export const filtersQuery = live(
  ["filters"],
  () => api.listSavedFilters(),
  ({ savedFilters }) => collections.filtersView(savedFilters),
);
export const cannedRepliesQuery = live(
  ["cannedReplies"],
  () => api.listCannedReplies(),
  ({ cannedReplies }) => collections.cannedRepliesView(cannedReplies),
);
export const groupsQuery = live(["groups"], () => api.listCustomerGroups(), collections.customerGroupsView);
export const inboxesQuery = live(
  ["inboxes"],
  () => api.listInboxes(),
  ({ inboxes }) => collections.inboxesView(inboxes),
);
export const countsQuery = live(
  ["counts"],
  () => api.countConversations(),
  ({ buckets }) => countsView(buckets),
);
export const draftsQuery = live(
  ["drafts"],
  () => api.listDrafts(),
  ({ drafts }): readonly Draft[] => drafts,
);
export const notificationsQuery = live(
  ["notifications"],
  () => api.listNotifications({ query: { limit: 50 } }),
  notificationsView,
);

export const listKey = (list: ConversationList) => ["list", list.filter, list.order] as const;

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

const conversationKey = (id: ConversationId) => ["conversation", id] as const;
export const conversationQuery = (id: ConversationId, viewerId: PersonId | null) =>
  live(
    conversationKey(id),
    async () => {
      const depth = queryClient.getQueryData<ConversationPageView>(conversationKey(id))?.messages[0]?.at ?? null;
      const page = await api.getConversation({ params: { conversationId: id } });
      return { page, view: await backTo(conversationPageView(page, viewerId), depth), position: page.position };
    },
    ({ view }) => view,
  );

/** As far back as was read before: what somebody scrolled to does not go away under their eyes. */
async function backTo(view: ConversationPageView, depth: string | null): Promise<ConversationPageView> {
  let now = view;
  for (let page = 0; page < MAXIMUM_PAGES_BACK && depth && now.from && now.from.moment > depth; page++)
    now = withEarlierMessages(now, await earlierOf(now));
  return now;
}

const earlierOf = (view: ConversationPageView) =>
  api.listMessages({
    params: { conversationId: view.conversation.id },
    query: view.from ? { before: cursorOf(view.from) } : {},
  });

export async function loadEarlier(id: ConversationId): Promise<void> {
  const before = queryClient.getQueryData<ConversationPageView>(conversationKey(id));
  if (!before?.from) return;
  const view = await journal.load(
    () => earlierOf(before),
    (page) => withEarlierMessages(queryClient.getQueryData<ConversationPageView>(conversationKey(id)) ?? before, page),
    applyToConversationPage,
  );
  queryClient.setQueryData(conversationKey(id), view);
}

export const customerQuery = (customerId: CustomerId) =>
  live(["customer", customerId], () => api.getCustomer({ params: { customerId } }), customerPageView);

export const duplicatesQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ["duplicates", customerId],
    queryFn: () => api.listDuplicates({ params: { customerId } }),
    staleTime: 60_000,
  });
