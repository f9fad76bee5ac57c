/** What makes work in the inbox lighter: canned replies, labels, filters of one's own, notifications, search. */
import { z } from "zod";
import { CannedReply } from "../cannedReplies.ts";
import { Moment, PageQuery, page } from "../common.ts";
import { Conversation, Label } from "../conversations.ts";
import { Customer } from "../customers.ts";
import { CannedReplyId, LabelId, MessageId, SavedFilterId } from "../ids.ts";
import { ConversationFilter, SavedFilter } from "../lists.ts";
import { Notification } from "../notifications.ts";
import { operation } from "../operation.ts";

export const listCannedReplies = operation({
  id: "listCannedReplies",
  method: "GET",
  path: "/api/canned-replies",
  summary: "The team's canned replies",
  right: "canned_replies.read",
  reply: z.object({ cannedReplies: z.array(CannedReply) }),
});

const cannedParams = z.object({ cannedReplyId: CannedReplyId });

export const saveCannedReply = operation({
  id: "saveCannedReply",
  method: "PUT",
  path: "/api/canned-replies/{cannedReplyId}",
  summary: "Make or change a canned reply",
  right: "canned_replies.manage",
  params: cannedParams,
  body: CannedReply.omit({ id: true, version: true }),
  reply: z.object({ cannedReply: CannedReply }),
  refusals: ["already_exists", "not_found"],
});

export const removeCannedReply = operation({
  id: "removeCannedReply",
  method: "DELETE",
  path: "/api/canned-replies/{cannedReplyId}",
  summary: "Remove a canned reply",
  right: "canned_replies.manage",
  params: cannedParams,
  refusals: ["not_found"],
});

export const listLabels = operation({
  id: "listLabels",
  method: "GET",
  path: "/api/labels",
  summary: "The labels of conversations",
  right: "conversations.read",
  reply: z.object({ labels: z.array(Label) }),
});

const labelParams = z.object({ labelId: LabelId });

export const saveLabel = operation({
  id: "saveLabel",
  method: "PUT",
  path: "/api/labels/{labelId}",
  summary: "Make or rename a label",
  right: "labels.manage",
  params: labelParams,
  body: Label.pick({ name: true }),
  reply: z.object({ label: Label }),
  refusals: ["already_exists"],
});

export const removeLabel = operation({
  id: "removeLabel",
  method: "DELETE",
  path: "/api/labels/{labelId}",
  summary: "Remove a label; conversations that had it no longer show it",
  right: "labels.manage",
  params: labelParams,
  refusals: ["not_found"],
});

export const listSavedFilters = operation({
  id: "listSavedFilters",
  method: "GET",
  path: "/api/filters",
  summary: "One's own filters and those shared with everybody",
  right: "conversations.read",
  reply: z.object({ savedFilters: z.array(SavedFilter) }),
});

const filterParams = z.object({ savedFilterId: SavedFilterId });

/** Sharing one, or changing a shared one, asks the right `filters.share`. */
export const saveFilter = operation({
  id: "saveFilter",
  method: "PUT",
  path: "/api/filters/{savedFilterId}",
  summary: "Keep a filter",
  right: "filters.manage",
  params: filterParams,
  body: SavedFilter.pick({ name: true, order: true }).extend({
    filter: ConversationFilter,
    shared: z.boolean().default(false),
  }),
  reply: z.object({ savedFilter: SavedFilter }),
  refusals: ["forbidden"],
});

export const removeFilter = operation({
  id: "removeFilter",
  method: "DELETE",
  path: "/api/filters/{savedFilterId}",
  summary: "Throw a filter away",
  right: "filters.manage",
  params: filterParams,
  refusals: ["not_found", "forbidden"],
});

export const listNotifications = operation({
  id: "listNotifications",
  method: "GET",
  path: "/api/notifications",
  summary: "What one was told, newest first",
  right: "self.manage",
  query: PageQuery,
  reply: page(Notification).extend({ unread: z.number().int() }),
});

/** What was sent outside of one's working time. It comes by itself at the next start; asking for it earlier is one's own choice. */
export const countWaiting = operation({
  id: "countWaiting",
  method: "GET",
  path: "/api/notifications/waiting",
  summary: "How much waits for one's working time",
  right: "self.manage",
  reply: z.object({ waiting: z.number().int() }),
});

export const takeWaiting = operation({
  id: "takeWaiting",
  method: "POST",
  path: "/api/notifications/waiting",
  summary: "See now what waits for one's working time",
  right: "self.manage",
});

export const readNotifications = operation({
  id: "readNotifications",
  method: "PUT",
  path: "/api/notifications/read",
  summary: "Everything until this moment was read",
  right: "self.manage",
  body: z.object({ until: Moment }),
});

export const SearchHit = z.object({
  conversation: Conversation,
  /** The message in which it was found, with the words found between «» marks; null when the conversation itself or its customer matched. */
  messageId: MessageId.nullable(),
  snippet: z.string().max(400),
  at: Moment,
});
export type SearchHit = z.output<typeof SearchHit>;

export const search = operation({
  id: "search",
  method: "GET",
  path: "/api/search",
  summary:
    "Find conversations and customers by words, names, addresses and numbers; typing errors are forgiven and said",
  right: "conversations.read",
  query: ConversationFilter.extend({ ...PageQuery.shape, q: z.string().trim().min(1).max(300) }),
  reply: page(SearchHit).extend({
    customers: z.array(Customer),
    /** What was searched instead of a word that occurs nowhere: word -> words. */
    readAs: z.record(z.string(), z.array(z.string())),
  }),
});
