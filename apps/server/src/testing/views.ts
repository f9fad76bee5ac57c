/** The screens of a desk, loaded over the API as a desk does, for `verifyEvents`. */
import type { ConversationId, CustomerId } from "@luwte/contract/ids.ts";
import { type ConversationList, isWithin, keyOfRow } from "@luwte/contract/lists.ts";
import * as administration from "@luwte/contract/operations/administration.ts";
import * as conversations from "@luwte/contract/operations/conversations.ts";
import * as customers from "@luwte/contract/operations/customers.ts";
import * as inboxTools from "@luwte/contract/operations/inboxTools.ts";
import * as people from "@luwte/contract/operations/people.ts";
import * as promises from "@luwte/contract/operations/promises.ts";
import * as questions from "@luwte/contract/operations/questions.ts";
import * as self from "@luwte/contract/operations/self.ts";
import type { PromiseList } from "@luwte/contract/promises.ts";
import type { QuestionFilter } from "@luwte/contract/questions.ts";
import * as collections from "@luwte/contract/views/collections.ts";
import { applyToConversationPage, conversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { applyToCounts, countsView } from "@luwte/contract/views/counts.ts";
import { applyToCustomerPage, customerPageView } from "@luwte/contract/views/customerPage.ts";
import { applyToList, type ListView, listView, withNextPage } from "@luwte/contract/views/list.ts";
import { applyToNotifications, notificationsView } from "@luwte/contract/views/notifications.ts";
import { applyToPromises, promisesView } from "@luwte/contract/views/promises.ts";
import { applyToQuestions, questionsView } from "@luwte/contract/views/questions.ts";
import type { TestCaller, TestPerson } from "./people.ts";
import type { TestPlatform } from "./platform.ts";
import { type WatchedView, watched } from "./verifyEvents.ts";

type Here = Pick<TestPlatform, "api">;

/** `limit` is the first page: what an event brings beyond it must not appear. */
export function watchList(t: Here, viewer: TestCaller, list: ConversationList, limit = 50): WatchedView {
  const api = t.api(viewer, conversations);
  const page = (after?: string) =>
    api.listConversations({ query: { ...list.filter, order: list.order, limit, ...(after ? { after } : {}) } });
  const load = async (before: ListView | null): Promise<ListView> => {
    let next = await page();
    let view = listView(list, next);
    for (let pages = 0; before && next.next !== null && pages < 100; pages++) {
      next = await page(next.next);
      view = withNextPage(view, next);
    }
    return before ? cut(view, before) : view;
  };
  return watched<ListView>({
    name: `list ${JSON.stringify(list)}`,
    viewer,
    load,
    apply: applyToList,
    stale: (view) => view.stale,
    shown: (view) => view.rows,
  });
}

const cut = (view: ListView, { until }: ListView): ListView =>
  until === null
    ? view
    : { ...view, until, rows: view.rows.filter((row) => isWithin(keyOfRow(row, view.order), until, view.order)) };

export const watchCounts = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "counts",
    viewer,
    load: async () => countsView((await t.api(viewer, conversations).countConversations()).buckets),
    apply: applyToCounts,
    shown: (view) => view.buckets.map((bucket) => JSON.stringify(bucket)).toSorted(),
  });

export const watchConversation = (t: Here, viewer: TestCaller, conversationId: ConversationId): WatchedView =>
  watched({
    name: "conversation",
    viewer,
    load: async () =>
      conversationPageView(
        await t.api(viewer, conversations).getConversation({ params: { conversationId } }),
        viewer.caller.personId,
      ),
    apply: applyToConversationPage,
    shown: ({ heard: _, ...page }) => page,
  });

export const watchCustomer = (t: Here, viewer: TestCaller, customerId: CustomerId): WatchedView =>
  watched({
    name: "customer",
    viewer,
    load: async () => customerPageView(await t.api(viewer, customers).getCustomer({ params: { customerId } })),
    apply: applyToCustomerPage,
  });

export const watchPeople = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "people",
    viewer,
    load: async () => collections.peopleView(await t.api(viewer, people).listPeople()),
    apply: collections.applyToPeople,
    shown: ({ people, teams, skills }) => ({ people, teams, skills }),
  });

export const watchLabels = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "labels",
    viewer,
    load: async () => collections.labelsView((await t.api(viewer, inboxTools).listLabels()).labels),
    apply: collections.applyToLabels,
  });

export const watchCannedReplies = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "canned replies",
    viewer,
    load: async () =>
      collections.cannedRepliesView((await t.api(viewer, inboxTools).listCannedReplies()).cannedReplies),
    apply: collections.applyToCannedReplies,
  });

export const watchFilters = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "saved filters",
    viewer,
    load: async () => collections.filtersView((await t.api(viewer, inboxTools).listSavedFilters()).savedFilters),
    apply: collections.applyToFilters,
  });

export const watchCustomerGroups = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "customer groups",
    viewer,
    load: async () => collections.customerGroupsView(await t.api(viewer, customers).listCustomerGroups()),
    apply: collections.applyToCustomerGroups,
  });

export const watchNotifications = (t: Here, viewer: TestPerson, limit = 50): WatchedView =>
  watched({
    name: "notifications",
    viewer,
    load: async () => notificationsView(await t.api(viewer, inboxTools).listNotifications({ query: { limit } })),
    apply: applyToNotifications,
    stale: (view) => view.stale,
    shown: ({ items, unread }) => ({ items: items.slice(0, limit), unread }),
  });

export const watchPromises = (t: Here, viewer: TestCaller, list: PromiseList): WatchedView =>
  watched({
    name: `promises ${JSON.stringify(list)}`,
    viewer,
    load: async () =>
      promisesView(list, await t.api(viewer, promises).listPromises({ query: { ...list.filter, order: list.order } })),
    apply: applyToPromises,
    stale: (view) => view.stale,
    shown: (view) => view.entries,
  });

export const watchQuestions = (t: Here, viewer: TestCaller, filter: QuestionFilter): WatchedView =>
  watched({
    name: `questions ${JSON.stringify(filter)}`,
    viewer,
    load: async () => questionsView(filter, await t.api(viewer, questions).listQuestions({ query: filter })),
    apply: applyToQuestions,
    shown: (view) => view.entries,
  });

export const watchInboxes = (t: Here, viewer: TestCaller): WatchedView =>
  watched({
    name: "inboxes",
    viewer,
    load: async () => collections.inboxesView((await t.api(viewer, administration).listInboxes()).inboxes),
    apply: collections.applyToInboxes,
  });

export const watchOrganisation = (t: Here, viewer: TestPerson): WatchedView =>
  watched({
    name: "organisation",
    viewer,
    load: async () => (await t.api(viewer, self).getSelf()).organisation,
    apply: collections.applyToOrganisation,
  });
