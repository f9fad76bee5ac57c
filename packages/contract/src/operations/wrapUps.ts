/** Wrapping up, the organisation's list of reasons, and what they say together. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { Conversation } from "../conversations.ts";
import { ContactReasonId, ConversationId, TeamId, WrapUpId } from "../ids.ts";
import { operation } from "../operation.ts";
import {
  ContactReason,
  SavedReason,
  Share,
  WhyNot,
  WrapUp,
  WrapUpChoice,
  WrapUpProposal,
  WrapUpSettings,
} from "../wrapUps.ts";

const params = z.object({ conversationId: ConversationId });
const reasonParams = z.object({ reasonId: ContactReasonId });
const TOOK = z.number().int().min(0).max(86_400_000).nullable().default(null);

export const listContactReasons = operation({
  id: "listContactReasons",
  method: "GET",
  path: "/api/contact-reasons",
  summary: "Why people contact us: the organisation's own list, retired ones too, and how wrapping up is asked",
  right: "conversations.read",
  reply: z.object({ reasons: z.array(ContactReason), settings: WrapUpSettings, version: z.number().int() }),
});

export const saveContactReason = operation({
  id: "saveContactReason",
  method: "PUT",
  path: "/api/contact-reasons/{reasonId}",
  summary: "Make, rename, move, retire or bring back a reason; two levels at most",
  right: "wrap_ups.manage",
  params: reasonParams,
  body: SavedReason,
  reply: z.object({ reason: ContactReason }),
  refusals: ["not_found", "too_deep"],
});

export const orderContactReasons = operation({
  id: "orderContactReasons",
  method: "PUT",
  path: "/api/contact-reason-order",
  summary: "In which order reasons stand; those that are not named keep their place after them",
  right: "wrap_ups.manage",
  body: z.object({ reasonIds: z.array(ContactReasonId).min(1).max(300) }),
  reply: z.object({ reasons: z.array(ContactReason) }),
  refusals: ["not_found"],
});

export const saveWrapUpSettings = operation({
  id: "saveWrapUpSettings",
  method: "PUT",
  path: "/api/wrap-ups/settings",
  summary: "Whether wrapping up is asked, and whether it may be left out",
  right: "wrap_ups.manage",
  body: z.object({ settings: WrapUpSettings, version: z.number().int() }),
  reply: z.object({ settings: WrapUpSettings, version: z.number().int() }),
  refusals: ["changed_meanwhile"],
});

export const proposeWrapUp = operation({
  id: "proposeWrapUp",
  method: "GET",
  path: "/api/conversations/{conversationId}/wrap-up-proposal",
  summary: "What a wrap-up of this conversation would probably say, and from what that is known",
  right: "conversations.read",
  params,
  reply: z.object({ proposal: WrapUpProposal }),
  refusals: ["not_found"],
});

export const listWrapUps = operation({
  id: "listWrapUps",
  method: "GET",
  path: "/api/conversations/{conversationId}/wrap-ups",
  summary: "How a conversation was wrapped up each time, newest first",
  right: "conversations.read",
  params,
  reply: z.object({ wrapUps: z.array(WrapUp) }),
  refusals: ["not_found"],
});

/** The proposal that was shown comes back with the choice, so that the record says what became of it. `tookMs`: from opening to accepting. */
export const wrapUpConversation = operation({
  id: "wrapUpConversation",
  method: "POST",
  path: "/api/conversations/{conversationId}/wrap-ups",
  summary: "Wrap a conversation up: it is solved, or put aside until what follows; the same id twice is one wrap-up",
  right: "conversations.write",
  params,
  body: WrapUpChoice.extend({ id: WrapUpId, proposal: WrapUpProposal.nullable().default(null), tookMs: TOOK }),
  reply: z.object({ wrapUp: WrapUp, conversation: Conversation }),
  refusals: ["not_found", "due_in_past", "too_many_promises"],
  success: 201,
});

/** `tookMs` is for all together; each record gets its part. */
export const wrapUpMany = operation({
  id: "wrapUpMany",
  method: "POST",
  path: "/api/wrap-ups",
  summary:
    "Wrap many conversations up in the same way; each answers for itself. A promise is made in one conversation only",
  right: "conversations.write",
  body: WrapUpChoice.extend({ conversationIds: z.array(ConversationId).min(1).max(200), tookMs: TOOK }),
  reply: z.object({
    changed: z.array(ConversationId),
    refused: z.array(z.object({ conversationId: ConversationId, code: z.string() })),
  }),
  refusals: ["not_found"],
});

export const ReasonCount = z.object({
  /** Null: no reason was chosen. */
  reasonId: ContactReasonId.nullable(),
  count: z.number().int(),
  atOnce: Share,
});

/** Of reasons and teams, never of persons. `medianMs` is null until enough people did enough of them that it says nothing of one person. */
export const getContactInsight = operation({
  id: "getContactInsight",
  method: "GET",
  path: "/api/insights/contact-reasons",
  summary: "Why people contacted us in a period, what was solved at once, and what stood in the way",
  right: "insights.read",
  query: z.object({ from: Moment, until: Moment, teamId: TeamId.optional() }),
  reply: z.object({
    reasons: z.array(ReasonCount),
    total: z.number().int(),
    atOnce: Share,
    whyNots: z.array(z.object({ whyNot: WhyNot, count: z.number().int() })),
    /** Solved in the period and not wrapped up: by a program, or left out. */
    withoutWrapUp: z.number().int(),
    medianMs: z.number().int().nullable(),
  }),
});
