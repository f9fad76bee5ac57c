/** What the desk has whole, and a customer. Lists and conversations have files of their own. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { CustomerId } from "@luwte/contract/ids.ts";
import * as collections from "@luwte/contract/views/collections.ts";
import { countsView } from "@luwte/contract/views/counts.ts";
import { customerPageView } from "@luwte/contract/views/customerPage.ts";
import { notificationsView } from "@luwte/contract/views/notifications.ts";
import { queryOptions } from "@tanstack/react-query";
import { api } from "./api.ts";
import { live } from "./liveQuery.ts";

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

export const customerQuery = (customerId: CustomerId) =>
  live(["customer", customerId], () => api.getCustomer({ params: { customerId } }), customerPageView);

export const duplicatesQuery = (customerId: CustomerId) =>
  queryOptions({
    queryKey: ["duplicates", customerId],
    queryFn: () => api.listDuplicates({ params: { customerId } }),
    staleTime: 60_000,
  });
