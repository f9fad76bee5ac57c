/** Canned replies, labels, filters, notifications and search. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { refuse } from "@luwte/contract/errors.ts";
import { belongs } from "@luwte/contract/lists.ts";
import type * as operations from "@luwte/contract/operations/inboxTools.ts";
import { type Answers, type Call, found, pageOf } from "../answering.ts";

type Hit = { conversation: Conversation; messageId: null; snippet: string; at: string };

function hitIn(call: Call, conversation: Conversation, word: string): Hit | null {
  const spoken = call.world.messagesOf(conversation.id).find((message) => message.text.toLowerCase().includes(word));
  const head = `${conversation.subject} ${conversation.customer.name} ${conversation.number}`.toLowerCase();
  if (!spoken && !head.includes(word)) return null;
  const text = (spoken?.text ?? conversation.subject).replaceAll(/\s+/g, " ");
  const at = Math.max(0, text.toLowerCase().indexOf(word));
  const marked = `${text.slice(Math.max(0, at - 60), at)}«${text.slice(at, at + word.length)}»${text.slice(at + word.length, at + 160)}`;
  const snippet = text.toLowerCase().includes(word) ? marked : text.slice(0, 200);
  return { conversation, messageId: null, snippet, at: spoken?.at ?? conversation.lastActivityAt };
}

export const inboxToolsAnswers: Answers<typeof operations> = {
  listCannedReplies: (_input, { world }) => ({ cannedReplies: world.cannedReplies }),
  listLabels: (_input, { world }) => ({ labels: world.labels }),
  listSavedFilters: (_input, { world, person }) => ({
    savedFilters: world.filters.filter((each) => each.personId === null || each.personId === person.id),
  }),
  saveFilter: ({ params, body }, { world, person }) => {
    if (body.shared && person.role === "agent") return refuse("forbidden");
    const savedFilter = {
      id: params.savedFilterId,
      name: body.name,
      filter: body.filter,
      order: body.order,
      personId: body.shared ? null : person.id,
      version: 1,
    };
    world.filters = [...world.filters.filter((each) => each.id !== savedFilter.id), savedFilter];
    world.tell({ type: "saved_filter.changed", payload: { savedFilter } });
    return { savedFilter };
  },
  removeFilter: ({ params }, { world }) => {
    world.filters = world.filters.filter((each) => each.id !== params.savedFilterId);
    world.tell({ type: "saved_filter.removed", payload: { savedFilterId: params.savedFilterId } });
    return undefined;
  },
  listNotifications: ({ query }, { world, person }) => {
    const mine = world.notifications.filter((each) => each.personId === person.id).reverse();
    return { ...pageOf(mine, query), unread: mine.filter((each) => !each.readAt).length };
  },
  countWaiting: (_input, { world, person }) => ({
    waiting: world.waiting.filter((each) => each.personId === person.id).length,
  }),
  takeWaiting: (_input, { world, person }) => {
    const notifications = world.waiting.map((each) => ({ ...each, arrivedAt: world.now().toISOString() }));
    world.waiting = [];
    world.notifications.push(...notifications);
    world.tell({ type: "notifications.arrived", payload: { personId: person.id, notifications, replaced: [] } });
    return undefined;
  },
  readNotifications: ({ body }, { world, person }) => {
    world.notifications = world.notifications.map((each) =>
      each.personId === person.id && each.at <= body.until ? { ...each, readAt: each.readAt ?? body.until } : each,
    );
    world.tell({ type: "notification.read", payload: { personId: person.id, until: body.until } });
    return undefined;
  },
  search: ({ query }, call) => {
    const { q, after, limit, ...filter } = query;
    const word = q.toLowerCase();
    const hits = [...call.world.conversations.values()]
      .filter((each) => belongs(each, filter, call.world.groupOf(each)))
      .map((each) => hitIn(call, each, word))
      .filter((hit) => hit !== null)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    const customers = [...call.world.customers.values()].filter((each) =>
      `${each.name} ${each.addresses.map((address) => address.value).join(" ")}`.toLowerCase().includes(word),
    );
    return { ...pageOf(hits, { after, limit }), customers: after ? [] : customers.slice(0, 5), readAs: {} };
  },
  saveLabel: ({ params, body }, { world }) => {
    const label = { id: params.labelId, name: body.name, version: 1 };
    world.labels = [...world.labels.filter((each) => each.id !== label.id), label];
    world.tell({ type: "label.changed", payload: { label } });
    return { label };
  },
  removeLabel: ({ params }, { world }) => {
    found(world.labels.find((each) => each.id === params.labelId));
    world.labels = world.labels.filter((each) => each.id !== params.labelId);
    world.tell({ type: "label.removed", payload: { labelId: params.labelId } });
    return undefined;
  },
};
