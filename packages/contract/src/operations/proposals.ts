/** What is proposed while somebody answers and closes. What becomes of a proposal is said by `decideSuggestion`. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { ConversationId, SuggestionId } from "../ids.ts";
import { Language } from "../language.ts";
import { PromiseWords } from "../newPromises.ts";
import { operation } from "../operation.ts";
import { Suggestion } from "../oversight.ts";

const params = z.object({ conversationId: ConversationId });
/** Null: it is switched off, or there is nothing to propose. */
const Reply = z.object({ suggestion: Suggestion.nullable() });

export const noteFoundPromise = operation({
  id: "noteFoundPromise",
  method: "POST",
  path: "/api/conversations/{conversationId}/proposals/promise",
  summary:
    "Note a promise that was found in what somebody was writing, and what they made of it. Asked only then: a half-written answer is nobody else's",
  right: "assistance.decide",
  params,
  body: z.object({
    id: SuggestionId,
    /** In which it was found. */
    sentence: z.string().trim().min(1).max(600),
    language: Language,
    words: PromiseWords,
    /** Null: it could mean more than one moment, so the person was asked. */
    dueAt: Moment.nullable(),
    decided: z.enum(["accepted", "edited", "rejected", "ignored"]),
    /** What the person made of the words; null: nothing. */
    kept: PromiseWords.nullable().default(null),
  }),
  reply: Reply,
  refusals: ["not_found", "not_automatic", "nothing_to_undo"],
});

export const proposeReply = operation({
  id: "proposeReply",
  method: "POST",
  path: "/api/conversations/{conversationId}/proposals/reply",
  summary:
    "A reply to the customer's newest message, of sentences from the library and from earlier answers of colleagues, each with its source; asked again it is the same suggestion",
  right: "conversations.reply",
  params,
  /** `worded`: the same by a language model elsewhere, where it was worded before; what is worded from now on is told as `draft.improved`. */
  reply: Reply.extend({ worded: Suggestion.nullable() }),
  refusals: ["not_found"],
  repeatable: true,
});
