/** Handing over: the card, what the customer is shown of it, and whether they had to tell it again. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { Conversation } from "../conversations.ts";
import {
  CardProposal,
  CardWords,
  HandoverCard,
  HandoverTexts,
  MOST_UNDERSTANDING,
  Repeat,
  Understanding,
} from "../handovers.ts";
import { ConversationId, HandoverCardId, MessageId, PersonId, TeamId, UnderstandingId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Share } from "../wrapUps.ts";

const params = z.object({ conversationId: ConversationId });

export const getHandover = operation({
  id: "getHandover",
  method: "GET",
  path: "/api/conversations/{conversationId}/handover",
  summary:
    "The cards of a conversation, what the customer was shown, and whether they had to repeat themselves; newest first",
  right: "conversations.read",
  params,
  reply: z.object({
    cards: z.array(HandoverCard),
    understandings: z.array(Understanding),
    repeats: z.array(Repeat),
  }),
  refusals: ["not_found"],
});

/** To a person, to a team, or with neither back to routing. The proposal that was shown comes back, so that the record says what became of it. */
export const handOver = operation({
  id: "handOver",
  method: "POST",
  path: "/api/conversations/{conversationId}/handovers",
  summary: "Give a conversation to somebody else together with its card; the same id twice is one handover",
  right: "conversations.assign",
  params,
  body: z.object({
    id: HandoverCardId,
    personId: PersonId.nullable().default(null),
    teamId: TeamId.nullable().default(null),
    words: CardWords,
    proposal: CardProposal.nullable().default(null),
  }),
  reply: z.object({ card: HandoverCard, conversation: Conversation }),
  refusals: ["not_found", "not_available", "at_ceiling", "forbidden"],
  success: 201,
});

export const editHandover = operation({
  id: "editHandover",
  method: "POST",
  path: "/api/conversations/{conversationId}/handover-cards",
  summary: "Say on a next card what is otherwise; the cards before it stay",
  right: "conversations.write",
  params,
  body: z.object({ id: HandoverCardId, words: CardWords }),
  reply: z.object({ card: HandoverCard }),
  refusals: ["not_found"],
  success: 201,
});

export const readHandover = operation({
  id: "readHandover",
  method: "PUT",
  path: "/api/handover-cards/{cardId}/read",
  summary: "One has read the card of a conversation that is one's own; of another's it changes nothing",
  right: "conversations.read",
  params: z.object({ cardId: HandoverCardId }),
  reply: z.object({ card: HandoverCard }),
  refusals: ["not_found"],
});

/** From the organisation's approved text, with a link that works once and not for ever. */
export const askUnderstanding = operation({
  id: "askUnderstanding",
  method: "POST",
  path: "/api/conversations/{conversationId}/understandings",
  summary: "Show the customer what we understood, to confirm or correct instead of telling it again",
  right: "conversations.reply",
  params,
  body: z.object({
    id: UnderstandingId,
    words: z.string().trim().min(1).max(MOST_UNDERSTANDING),
    seenMessageId: MessageId.nullable(),
  }),
  reply: z.object({ understanding: Understanding, conversation: Conversation }),
  refusals: ["not_found", "unseen_message", "no_recipient", "empty_message"],
  success: 201,
});

export const setRepeated = operation({
  id: "setRepeated",
  method: "PUT",
  path: "/api/conversations/{conversationId}/repeated",
  summary: "Mark that the customer had to tell again what we knew, or take that mark away",
  right: "conversations.write",
  params,
  body: z.object({ repeated: z.boolean() }),
  reply: z.object({ repeats: z.array(Repeat) }),
  refusals: ["not_found"],
});

/** Of conversations that changed hands in the period, never of persons. */
export const getHandoverInsight = operation({
  id: "getHandoverInsight",
  method: "GET",
  path: "/api/insights/handovers",
  summary: "How often customers had to tell again what we knew, and what they said of our understanding",
  right: "insights.read",
  query: z.object({ from: Moment, until: Moment, teamId: TeamId.optional() }),
  reply: z.object({
    /** Of conversations that changed hands, those in which the customer had to repeat themselves. */
    repeated: Share,
    /** Marked in a conversation that did not change hands. */
    repeatedWithout: z.number().int(),
    asked: z.number().int(),
    /** Of those that were answered. */
    confirmed: Share,
  }),
});

export const getHandoverSettings = operation({
  id: "getHandoverSettings",
  method: "GET",
  path: "/api/handover/settings",
  summary: "What customers are sent with our understanding",
  right: "conversations.read",
  reply: z.object({ texts: HandoverTexts, version: z.number().int() }),
});

export const saveHandoverSettings = operation({
  id: "saveHandoverSettings",
  method: "PUT",
  path: "/api/handover/settings",
  summary: "Approve another text to send customers with our understanding",
  right: "handovers.manage",
  body: z.object({ texts: HandoverTexts, version: z.number().int() }),
  reply: z.object({ texts: HandoverTexts, version: z.number().int() }),
  refusals: ["changed_meanwhile"],
});
