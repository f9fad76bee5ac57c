/** A conversation with its messages, as far back as they were loaded. */
import type { Activity, Conversation, Draft, Message, Participant } from "../conversations.ts";
import type { EventPayload } from "../events.ts";
import type { PersonId } from "../ids.ts";
import { keyOfCursor, type RowKey } from "../lists.ts";
import type { ConversationPage } from "../operations/conversations.ts";
import { applying, byTime, type Heard, hearing, isOlder, NOTHING_HEARD, replaced, without } from "../views.ts";
import { changedRow, renamedRow, rowWithoutInbox, rowWithoutLabel, rowWithoutTeam } from "./rows.ts";

/** The newest of them are shown; a conversation with more is rare, and what it was long ago is in the audit log. */
export const MAXIMUM_ACTIVITIES = 200;

export type ConversationPageView = {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** Messages before this are on the server; null: all are here. Its cursor asks for them. */
  readonly from: RowKey | null;
  readonly activities: readonly Activity[];
  readonly participants: readonly Participant[];
  readonly linked: readonly Conversation[];
  readonly draft: Draft | null;
  /** Whose draft is shown. */
  readonly viewerId: PersonId | null;
  readonly gone: boolean;
  readonly heard: Heard;
};

export const conversationPageView = (page: ConversationPage, viewerId: PersonId | null): ConversationPageView => ({
  conversation: page.conversation,
  messages: page.messages,
  from: page.earlier === null ? null : keyOfCursor(page.earlier),
  activities: page.activities,
  participants: page.participants,
  linked: page.linked,
  draft: page.draft,
  viewerId,
  gone: false,
  heard: NOTHING_HEARD,
});

/** Earlier messages, as `listMessages` gives them: newest first. */
export function withEarlierMessages(
  view: ConversationPageView,
  page: { items: readonly Message[]; next: string | null },
): ConversationPageView {
  const fresh = page.items.filter((item) => view.messages.every((message) => message.id !== item.id));
  return {
    ...view,
    messages: [...fresh, ...view.messages].toSorted(byTime),
    from: page.next === null ? null : keyOfCursor(page.next),
  };
}

export const applyToConversationPage = applying<ConversationPageView>({
  "conversation.changed": (view, payload) => eachRow(view, (row) => changedRow(row, payload)),
  "customer.changed": (view, payload) => eachRow(view, (row) => renamedRow(row, payload)),
  "label.removed": (view, payload) => eachRow(view, (row) => rowWithoutLabel(row, payload)),
  "team.removed": (view, payload) => eachRow(view, (row) => rowWithoutTeam(row, payload)),
  "inbox.removed": (view, payload) => eachRow(view, (row) => rowWithoutInbox(row, payload)),
  "conversation.removed": (view, { conversationId }) => ({
    ...view,
    gone: view.gone || conversationId === view.conversation.id,
    linked: without(view.linked, conversationId),
  }),
  "message.added": addMessage,
  "message.changed": changeMessage,
  "message.removed": removeMessage,
  "activity.added": addActivity,
  "conversation.links_changed": (view, payload) =>
    payload.conversationId === view.conversation.id ? { ...view, linked: newestRows(view, payload.linked) } : view,
  "conversation.participants_changed": (view, payload) =>
    payload.conversationId === view.conversation.id ? { ...view, participants: payload.participants } : view,
  "draft.changed": (view, { draft }) => (isShown(view, draft) ? withDraft(view, draft, draft.version) : view),
  "draft.removed": (view, payload) => (isShown(view, payload) ? withDraft(view, null, payload.version) : view),
});

function eachRow(view: ConversationPageView, change: (row: Conversation) => Conversation): ConversationPageView {
  return { ...view, conversation: change(view.conversation), linked: view.linked.map(change) };
}

const isShown = (view: ConversationPageView, draft: { conversationId: string; personId: string }): boolean =>
  draft.conversationId === view.conversation.id && draft.personId === view.viewerId;

/** Without a version it is what this desk did itself: shown, and not remembered. */
const heardOf = (view: ConversationPageView, key: string, version: number | undefined): Heard =>
  version === undefined ? view.heard : hearing(view.heard, key, version);

function withDraft(view: ConversationPageView, draft: Draft | null, version: number | undefined): ConversationPageView {
  const newest = Math.max(view.heard.get("draft") ?? 0, view.draft?.version ?? 0);
  if (version !== undefined && version < newest) return view;
  return { ...view, draft, heard: heardOf(view, "draft", version) };
}

function removeMessage(view: ConversationPageView, payload: EventPayload<"message.removed">): ConversationPageView {
  const { messageId, conversationId, version } = payload;
  if (conversationId !== view.conversation.id) return view;
  const shown = view.messages.find((message) => message.id === messageId);
  if (version !== undefined && shown && shown.version > version) return view;
  return { ...view, messages: without(view.messages, messageId), heard: heardOf(view, messageId, version) };
}

/** A message that was moved here may be older than what is loaded: it comes when that is asked for. */
function addMessage(view: ConversationPageView, { message }: EventPayload<"message.added">): ConversationPageView {
  if (message.conversationId !== view.conversation.id || isOlder(view.heard, message.id, message.version)) return view;
  if (view.messages.some((each) => each.id === message.id)) return changeMessage(view, { message });
  const { from } = view;
  if (from && byTime(message, { at: from.moment, id: from.id }) < 0) return view;
  return { ...view, messages: [...view.messages, message].toSorted(byTime) };
}

function changeMessage(view: ConversationPageView, { message }: EventPayload<"message.changed">): ConversationPageView {
  const before = view.messages.find((each) => each.id === message.id);
  if (!before || before.version > message.version) return view;
  return { ...view, messages: replaced(view.messages, message) ?? view.messages };
}

function addActivity(view: ConversationPageView, { activity }: EventPayload<"activity.added">): ConversationPageView {
  const known = view.activities.some((each) => each.id === activity.id);
  if (known || activity.conversationId !== view.conversation.id) return view;
  return { ...view, activities: [...view.activities, activity].toSorted(byTime).slice(-MAXIMUM_ACTIVITIES) };
}

/** Of a row that is here already, the newer one is kept: links and rows come in different events. */
const newestRows = (view: ConversationPageView, linked: readonly Conversation[]): Conversation[] =>
  linked.map((row) => view.linked.find((each) => each.id === row.id && each.version > row.version) ?? row);
