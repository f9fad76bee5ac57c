/** What is proposed about a whole conversation: to who takes it over, hands it on or closes it. What becomes of it is said by `decideSuggestion`. */
import { z } from "zod";
import { BotFact } from "../bot.ts";
import { CardProposal } from "../handovers.ts";
import { ConversationId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Source, Suggestion } from "../oversight.ts";

const params = z.object({ conversationId: ConversationId });

/** What a sentence of a summary tells: what was asked, answered and promised, and what the customer said last. */
export const SUMMARY_ROLES = ["asked", "answered", "promised", "last_word"] as const;
export const SummaryRole = z.enum(SUMMARY_ROLES);
export type SummaryRole = z.output<typeof SummaryRole>;

export const proposeSummary = operation({
  id: "proposeSummary",
  method: "POST",
  path: "/api/conversations/{conversationId}/proposals/summary",
  summary:
    "A long conversation in at most four of its own sentences, each with the message it stands in; asked again it is the same suggestion until something is said",
  right: "conversations.reply",
  params,
  reply: z.object({
    /** Null: it is switched off, or the conversation is read faster than summed up. */
    suggestion: Suggestion.nullable(),
    /** Of each part, in their order. */
    roles: z.array(SummaryRole),
  }),
  refusals: ["not_found"],
  repeatable: true,
});

/** What somebody who answers needs for this reason, and where it was said; null: nobody said it. */
export const NeededFact = z.object({
  fact: BotFact,
  known: z.object({ value: z.string(), source: Source }).nullable(),
});
export type NeededFact = z.output<typeof NeededFact>;

export const proposeMissingFacts = operation({
  id: "proposeMissingFacts",
  method: "POST",
  path: "/api/conversations/{conversationId}/proposals/missing-facts",
  summary:
    "What is needed for why the customer writes (the list of the bot's settings), what of it is known and from where, and a question for what is not",
  right: "conversations.reply",
  params,
  reply: z.object({
    /** Null: it is switched off, nothing is missing, or it was asked for already. */
    suggestion: Suggestion.nullable(),
    needed: z.array(NeededFact),
    /** The suggestion in words, in the customer's language. */
    question: z.string().nullable(),
  }),
  refusals: ["not_found"],
  repeatable: true,
});

export const proposeHandoverCard = operation({
  id: "proposeHandoverCard",
  method: "POST",
  path: "/api/conversations/{conversationId}/proposals/handover-card",
  summary: "What a handover card of this conversation would say, part by part, and from what that is known",
  right: "conversations.reply",
  params,
  /** `help`: only what colleagues need who are asked for help, the question and what was done; decided on by itself. */
  query: z.object({ use: z.enum(["handover", "help"]).default("handover") }),
  reply: z.object({
    /** Null: it is switched off, or nothing is known. */
    suggestion: Suggestion.nullable(),
    /** The suggestion part by part, and sentences of the customer to choose from; null: it is switched off. */
    proposal: CardProposal.nullable(),
  }),
  refusals: ["not_found"],
  repeatable: true,
});

export const proposeFollowUp = operation({
  id: "proposeFollowUp",
  method: "POST",
  path: "/api/conversations/{conversationId}/proposals/follow-up",
  summary:
    "What follows when a conversation is closed, by what we wrote in it: a promise that nobody noted, or the day by which the customer was asked to answer",
  right: "conversations.reply",
  params,
  /** Null: it is switched off, or nothing follows. */
  reply: z.object({ suggestion: Suggestion.nullable() }),
  refusals: ["not_found"],
  repeatable: true,
});
