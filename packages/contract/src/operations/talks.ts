/** Talking with colleagues: channels of teams, the talk beside a case, and how far one has read. */
import { z } from "zod";
import { Conversation } from "../conversations.ts";
import { ConversationId, PersonId, TalkId, TalkMessageId, TeamId } from "../ids.ts";
import { operation } from "../operation.ts";
import {
  ChannelSettings,
  EmojiName,
  MOST_TALK_CHARACTERS,
  TALK_PAGE,
  Talk,
  TalkEntry,
  TalkMessage,
  TalkMessageVersion,
  TalkPage,
  TalkReading,
} from "../talks.ts";

const params = z.object({ talkId: TalkId });
const messageParams = z.object({ talkMessageId: TalkMessageId });
const Limit = z.coerce.number().int().min(1).max(200).default(TALK_PAGE);
const Text = z.string().trim().min(1).max(MOST_TALK_CHARACTERS);
const OwnReading = TalkReading.omit({ personId: true });

export const listTalks = operation({
  id: "listTalks",
  method: "GET",
  path: "/api/talks",
  summary: "The channels that one may read and the cases whose talk one follows, with what is unread for oneself",
  right: "talks.read",
  reply: z.object({ entries: z.array(TalkEntry) }),
});

export const saveChannel = operation({
  id: "saveChannel",
  method: "PUT",
  path: "/api/channels/{talkId}",
  summary: "Make, rename, close, put away or bring back a channel of colleagues",
  right: "talks.manage",
  params,
  body: ChannelSettings,
  reply: z.object({ talk: Talk }),
  refusals: ["not_found", "forbidden"],
});

/** `from`: unread begins a little before what one has not read; a message id stands in the middle of what comes. */
export const getTalk = operation({
  id: "getTalk",
  method: "GET",
  path: "/api/talks/{talkId}",
  summary: "A talk with its newest messages, or those around a place. Of a case the id is that of its conversation",
  right: "talks.read",
  params,
  query: z.object({
    from: z.enum(["newest", "unread"]).default("newest"),
    aroundId: TalkMessageId.optional(),
    limit: Limit,
  }),
  reply: TalkPage.extend({ talk: Talk, reading: OwnReading }),
  refusals: ["not_found"],
});

export const listTalkMessages = operation({
  id: "listTalkMessages",
  method: "GET",
  path: "/api/talks/{talkId}/messages",
  summary: "Messages of a talk before or after one of them, oldest first; with neither the newest",
  right: "talks.read",
  params,
  query: z.object({ beforeId: TalkMessageId.optional(), afterId: TalkMessageId.optional(), limit: Limit }),
  reply: TalkPage,
  refusals: ["not_found"],
});

/** A team that is mentioned is told once for each of its people, whoever else is mentioned. */
export const sendTalkMessage = operation({
  id: "sendTalkMessage",
  method: "POST",
  path: "/api/talks/{talkId}/messages",
  summary: "Say something to colleagues; the same id twice is one message",
  right: "talks.write",
  params,
  body: z.object({
    id: TalkMessageId,
    text: Text,
    personIds: z.array(PersonId).max(20).default([]),
    teamIds: z.array(TeamId).max(5).default([]),
    replyToId: TalkMessageId.nullable().default(null),
  }),
  reply: z.object({ message: TalkMessage }),
  refusals: ["not_found"],
  success: 201,
});

export const editTalkMessage = operation({
  id: "editTalkMessage",
  method: "PUT",
  path: "/api/talk-messages/{talkMessageId}",
  summary:
    "Say one's own message otherwise, within an hour; what it said before stays known, and nobody is mentioned anew",
  right: "talks.write",
  params: messageParams,
  body: z.object({ text: Text, version: z.number().int() }),
  reply: z.object({ message: TalkMessage }),
  refusals: ["not_found", "forbidden", "too_late_to_edit", "changed_meanwhile"],
});

export const removeTalkMessage = operation({
  id: "removeTalkMessage",
  method: "DELETE",
  path: "/api/talk-messages/{talkMessageId}",
  summary: "Take one's own message away, within an hour; that it was there stays visible",
  right: "talks.write",
  params: messageParams,
  reply: z.object({ message: TalkMessage }),
  refusals: ["not_found", "forbidden", "too_late_to_edit"],
});

export const listTalkMessageVersions = operation({
  id: "listTalkMessageVersions",
  method: "GET",
  path: "/api/talk-messages/{talkMessageId}/versions",
  summary: "What a message said before it was changed, newest first; nothing of one that was taken away",
  right: "talks.read",
  params: messageParams,
  reply: z.object({ versions: z.array(TalkMessageVersion) }),
  refusals: ["not_found"],
});

export const reactToTalkMessage = operation({
  id: "reactToTalkMessage",
  method: "PUT",
  path: "/api/talk-messages/{talkMessageId}/reactions/{emoji}",
  summary: "Give one's own reaction, or take it back",
  right: "talks.write",
  params: messageParams.extend({ emoji: EmojiName }),
  body: z.object({ on: z.boolean() }),
  reply: z.object({ message: TalkMessage }),
  refusals: ["not_found"],
});

export const readTalk = operation({
  id: "readTalk",
  method: "PUT",
  path: "/api/talks/{talkId}/read",
  summary: "One has read a talk until a message. Only oneself is told, and it never goes back",
  right: "talks.read",
  params,
  body: z.object({ talkMessageId: TalkMessageId }),
  reply: z.object({ reading: OwnReading }),
  refusals: ["not_found", "forbidden"],
});

export const followTalk = operation({
  id: "followTalk",
  method: "PUT",
  path: "/api/talks/{talkId}/following",
  summary: "Follow a talk, or no longer",
  right: "talks.read",
  params,
  body: z.object({ following: z.boolean() }),
  reply: z.object({ reading: OwnReading }),
  refusals: ["not_found", "forbidden"],
});

export const searchTalks = operation({
  id: "searchTalks",
  method: "GET",
  path: "/api/talk-search",
  summary: "Messages of talks that one may read which hold every word that was typed, newest first",
  right: "talks.read",
  query: z.object({
    q: z.string().trim().min(1).max(200),
    talkId: TalkId.optional(),
    beforeId: TalkMessageId.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  reply: z.object({ items: z.array(z.object({ message: TalkMessage, talk: Talk })), more: z.boolean() }),
  refusals: ["not_found"],
});

/** For the small cards beside a message; what one may not see is left out. */
export const listCases = operation({
  id: "listCases",
  method: "GET",
  path: "/api/cases",
  summary: "Some conversations by id, as rows",
  right: "conversations.read",
  query: z.object({ conversationIds: z.array(ConversationId).min(1).max(50) }),
  reply: z.object({ conversations: z.array(Conversation) }),
});
