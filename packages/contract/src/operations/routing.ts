/** Operations of routing and load: whose a conversation is and why, and by which settings that is decided. */
import { z } from "zod";
import { Conversation } from "../conversations.ts";
import { Explanation } from "../explanations.ts";
import { ConversationId, PersonId, Position, TeamId } from "../ids.ts";
import { operation } from "../operation.ts";
import { Assignment, Load, RoutingSettings } from "../routing.ts";

const params = z.object({ conversationId: ConversationId });
const Reason = z.string().trim().max(300);

export const getRouting = operation({
  id: "getRouting",
  method: "GET",
  path: "/api/conversations/{conversationId}/routing",
  summary: "Whose a conversation is and was, and why; or why it still waits",
  right: "routing.read",
  params,
  reply: z.object({
    /** Newest first. */
    assignments: z.array(Assignment),
    /** Why it is nobody's yet; null when it is somebody's or not our turn. */
    waits: z.object({ explanation: Explanation, sentence: z.string() }).nullable(),
    position: Position,
  }),
  refusals: ["not_found"],
});

/**
 * What is absent stays as it is; another team alone takes it from who has it. `despiteCeiling` gives it also to somebody who is busy enough; that is kept
 * in the history. Whose work is taken from somebody else asks the right `conversations.reassign_others`.
 */
export const assignConversation = operation({
  id: "assignConversation",
  method: "PUT",
  path: "/api/conversations/{conversationId}/assignment",
  summary: "Give a conversation to somebody, to a team, or back to routing",
  right: "conversations.assign",
  params,
  body: z.object({
    personId: PersonId.nullable().optional(),
    teamId: TeamId.nullable().optional(),
    reason: Reason.optional(),
    despiteCeiling: z.boolean().default(false),
  }),
  reply: z.object({ conversation: Conversation }),
  refusals: ["not_found", "not_available", "at_ceiling", "forbidden"],
});

/** Also how an offered chat is taken up. The same again changes nothing. */
export const takeConversation = operation({
  id: "takeConversation",
  method: "PUT",
  path: "/api/conversations/{conversationId}/taken",
  summary: "Take a conversation that is nobody's, or that was offered to one",
  right: "conversations.assign",
  params,
  reply: z.object({ conversation: Conversation }),
  refusals: ["not_found", "already_assigned"],
});

export const giveBackConversation = operation({
  id: "giveBackConversation",
  method: "POST",
  path: "/api/conversations/{conversationId}/given-back",
  summary: "Give one's conversation back; it goes to somebody else",
  right: "conversations.assign",
  params,
  body: z.object({ reason: Reason.optional() }),
  reply: z.object({ conversation: Conversation }),
  refusals: ["not_found", "already_assigned"],
});

/** One's own; leads and administrators see everybody's. In the order of names: it is not a ranking. */
export const getLoad = operation({
  id: "getLoad",
  method: "GET",
  path: "/api/load",
  summary: "How much is asked of people now, with what it is made of",
  right: "routing.read",
  reply: z.object({
    own: Load,
    people: z.array(z.object({ personId: PersonId, load: Load })),
    position: Position,
  }),
});

export const getRoutingSettings = operation({
  id: "getRoutingSettings",
  method: "GET",
  path: "/api/routing/settings",
  summary: "By which settings work is given out",
  right: "routing.read",
  reply: z.object({ settings: RoutingSettings, version: z.number().int() }),
});

export const saveRoutingSettings = operation({
  id: "saveRoutingSettings",
  method: "PUT",
  path: "/api/routing/settings",
  summary: "Change by which settings work is given out",
  right: "routing.manage",
  body: z.object({ settings: RoutingSettings, version: z.number().int() }),
  reply: z.object({ settings: RoutingSettings, version: z.number().int() }),
  refusals: ["changed_meanwhile", "ceiling_too_low"],
});
