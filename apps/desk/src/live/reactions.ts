/** Which events change which loaded thing. The first word of a query's key is its kind; a kind that is not here does not listen. */
import type { Draft } from "@luwte/contract/conversations.ts";
import type { LuwteEvent } from "@luwte/contract/events.ts";
import { rightsOf } from "@luwte/contract/rights.ts";
import {
  applyToCannedReplies,
  applyToCustomerGroups,
  applyToFilters,
  applyToInboxes,
  applyToLabels,
  applyToPeople,
} from "@luwte/contract/views/collections.ts";
import { applyToConversationPage } from "@luwte/contract/views/conversationPage.ts";
import { applyToCounts } from "@luwte/contract/views/counts.ts";
import { applyToCustomerPage } from "@luwte/contract/views/customerPage.ts";
import { applyToList } from "@luwte/contract/views/list.ts";
import { applyToNotifications } from "@luwte/contract/views/notifications.ts";
import { applyToPromises } from "@luwte/contract/views/promises.ts";
import { applying } from "@luwte/contract/views.ts";
import type { QueryClient } from "@tanstack/react-query";
import type { api } from "../api/api.ts";
import { LIBRARY_REACTIONS } from "./libraryReactions.ts";
import { STORY_REACTIONS } from "./storyReactions.ts";
import { TALK_REACTIONS } from "./talkReactions.ts";

export type SelfView = Awaited<ReturnType<typeof api.getSelf>>;

const applyToSelf = applying<SelfView>({
  "person.changed": (view, { person }) =>
    person.id === view.person.id && person.version >= view.person.version
      ? { ...view, person, rights: rightsOf(person.role) }
      : view,
  "organisation.changed": (view, { organisation }) =>
    organisation.version >= view.organisation.version ? { ...view, organisation } : view,
});

/** One's own: those of colleagues are told to nobody else. */
const applyToDrafts = applying<readonly Draft[]>({
  "draft.changed": (view, { draft }) => [...view.filter((each) => each.conversationId !== draft.conversationId), draft],
  "draft.removed": (view, { conversationId }) =>
    view.some((each) => each.conversationId === conversationId)
      ? view.filter((each) => each.conversationId !== conversationId)
      : view,
});

export const REACTIONS = {
  self: applyToSelf,
  people: applyToPeople,
  labels: applyToLabels,
  cannedReplies: applyToCannedReplies,
  filters: applyToFilters,
  groups: applyToCustomerGroups,
  inboxes: applyToInboxes,
  list: applyToList,
  counts: applyToCounts,
  drafts: applyToDrafts,
  conversation: applyToConversationPage,
  customer: applyToCustomerPage,
  notifications: applyToNotifications,
  promises: applyToPromises,
  ...TALK_REACTIONS,
  ...STORY_REACTIONS,
  ...LIBRARY_REACTIONS,
} as const;
export type LiveKind = keyof typeof REACTIONS;

type AnyApply = (view: unknown, event: LuwteEvent) => unknown;
const reactionOf = (kind: unknown): AnyApply | undefined => REACTIONS[kind as LiveKind] as AnyApply | undefined;
const isStale = (view: unknown): boolean => (view as { stale?: boolean }).stale === true;

export function applyEvent(client: QueryClient, event: LuwteEvent, kinds?: readonly LiveKind[]): void {
  for (const { queryKey, state } of client.getQueryCache().getAll()) {
    const react = reactionOf(queryKey[0]);
    if (!react || state.data === undefined || (kinds && !kinds.includes(queryKey[0] as LiveKind))) continue;
    const after = react(state.data, event);
    if (after !== state.data) client.setQueryData(queryKey, after);
    if (isStale(after)) void client.invalidateQueries({ queryKey, exact: true });
  }
}
