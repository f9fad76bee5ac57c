/** Assistance under supervision: what was proposed and what becomes of it, how much each task may do, and the switch. */
import { z } from "zod";
import { ConversationId, PolicyLineId, SuggestionId, SwitchId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Assistance, DecisionReason, Judgement, Level, Recheck, Suggestion, TaskName, Topic } from "../oversight.ts";

const params = z.object({ suggestionId: SuggestionId });
const REFUSALS = ["not_found", "not_automatic", "nothing_to_undo"] as const;
const Note = z.string().trim().max(400).default("");
const Decided = z.object({ suggestion: Suggestion });
const Holds = z.object({ assistance: Assistance });

export const listSuggestions = operation({
  id: "listSuggestions",
  method: "GET",
  path: "/api/conversations/{conversationId}/suggestions",
  summary: "What was proposed in a conversation, or done without a person, and what became of it; newest first",
  right: "conversations.read",
  params: z.object({ conversationId: ConversationId }),
  reply: z.object({ suggestions: z.array(Suggestion) }),
  refusals: ["not_found"],
});

export const decideSuggestion = operation({
  id: "decideSuggestion",
  method: "POST",
  path: "/api/suggestions/{suggestionId}/decision",
  summary: "Note what a person made of a suggestion; once noted it stays",
  right: "assistance.decide",
  params,
  body: z.object({
    decided: z.enum(["accepted", "edited", "rejected", "ignored"]),
    /** How much of it was changed, from 0 to 1. */
    editRatio: z.number().min(0).max(1).nullable().default(null),
    reason: DecisionReason.nullable().default(null),
  }),
  reply: Decided,
  refusals: REFUSALS,
  repeatable: true,
});

export const undoSuggestion = operation({
  id: "undoSuggestion",
  method: "POST",
  path: "/api/suggestions/{suggestionId}/undo",
  summary: "Put back what was done by or after a suggestion, as far as it can be, and note that it was undone",
  right: "assistance.decide",
  params,
  reply: Decided,
  refusals: [...REFUSALS, "changed_meanwhile"],
  repeatable: true,
});

export const getAssistance = operation({
  id: "getAssistance",
  method: "GET",
  path: "/api/assistance",
  summary: "How much each task may do now, and what is switched off",
  right: "assistance.read",
  reply: Holds,
});

export const setAssistanceLevel = operation({
  id: "setAssistanceLevel",
  method: "POST",
  path: "/api/assistance/levels",
  summary:
    "Choose how much a task, or one topic of it, may do; without a level the topic follows its task, and a task the preset",
  right: "assistance.manage",
  body: z.object({ id: PolicyLineId, task: TaskName, topic: Topic.nullable(), level: Level.nullable(), note: Note }),
  reply: Holds,
  refusals: ["level_not_allowed", "too_few_checked"],
});

export const switchAssistance = operation({
  id: "switchAssistance",
  method: "POST",
  path: "/api/assistance/switches",
  summary: "Switch a task, or all assistance, off or on again; it holds everywhere at once",
  right: "assistance.manage",
  body: z.object({ id: SwitchId, task: TaskName.nullable(), off: z.boolean(), note: Note }),
  reply: Holds,
});

export const listRechecks = operation({
  id: "listRechecks",
  method: "GET",
  path: "/api/assistance/rechecks",
  summary:
    "Suggestions that chance chose to be judged again, of the last weeks, without what became of them; never what one decided on oneself",
  right: "assistance.recheck",
  query: z.object({ task: TaskName.optional(), limit: z.coerce.number().int().min(1).max(20).default(10) }),
  /** `waiting`: how many there are, with those that are not in this answer. */
  reply: z.object({ rechecks: z.array(Recheck), waiting: z.number().int() }),
});

export const judgeSuggestion = operation({
  id: "judgeSuggestion",
  method: "PUT",
  path: "/api/suggestions/{suggestionId}/judgement",
  summary:
    "Say whether a suggestion that chance chose was right, without having seen what became of it; the first judgement stays",
  right: "assistance.recheck",
  params,
  body: z.object({ judgement: Judgement }),
  refusals: ["not_found", "own_decision"],
});
