/** Asking help with a hard case, answering that one joins, and saying what helped. */
import { z } from "zod";
import { Moment } from "../common.ts";
import { ConversationId, SwarmId, TeamId } from "../ids.ts";
import { operation } from "../operation.ts";
import { MOST_HELP, Swarm, SwarmAsk, SwarmWords } from "../swarms.ts";
import { WhyNot } from "../wrapUps.ts";

const params = z.object({ swarmId: SwarmId });
const caseParams = z.object({ conversationId: ConversationId });

export const listSwarms = operation({
  id: "listSwarms",
  method: "GET",
  path: "/api/conversations/{conversationId}/swarms",
  summary: "How help was asked with a case, newest first, and what oneself was asked",
  right: "conversations.read",
  params: caseParams,
  reply: z.object({ swarms: z.array(Swarm), asks: z.array(SwarmAsk) }),
  refusals: ["not_found"],
});

export const getSwarm = operation({
  id: "getSwarm",
  method: "GET",
  path: "/api/swarms/{swarmId}",
  summary: "One request for help, and what oneself was asked",
  right: "conversations.read",
  params,
  reply: z.object({ swarm: Swarm, ask: SwarmAsk.nullable() }),
  refusals: ["not_found"],
});

/** The team's channel is told; at most three are asked by name at a time: those with the skills the case needs and room, who were asked least. */
export const askHelp = operation({
  id: "askHelp",
  method: "POST",
  path: "/api/conversations/{conversationId}/swarms",
  summary: "Ask colleagues for help with a case; its owner stays its owner. The same id twice is one request",
  right: "conversations.write",
  params: caseParams,
  body: SwarmWords.extend({ id: SwarmId }),
  reply: z.object({ swarm: Swarm }),
  refusals: ["not_found", "already_exists"],
  success: 201,
});

/** Nobody is told that somebody declined; the next one is asked. Who was not asked may join as well. */
export const answerHelp = operation({
  id: "answerHelp",
  method: "PUT",
  path: "/api/swarms/{swarmId}/answer",
  summary: "Join a request for help, or decline it in silence",
  right: "conversations.write",
  params,
  body: z.object({ answer: z.enum(["joined", "declined"]) }),
  reply: z.object({ swarm: Swarm, ask: SwarmAsk.nullable() }),
  refusals: ["not_found", "forbidden"],
});

export const endHelp = operation({
  id: "endHelp",
  method: "PUT",
  path: "/api/swarms/{swarmId}/ended",
  summary: "End a request for help, with what helped in one line; it is noted in the conversation",
  right: "conversations.write",
  params,
  body: z.object({ helped: z.string().trim().max(MOST_HELP) }),
  reply: z.object({ swarm: Swarm }),
  refusals: ["not_found"],
});

/** Of reasons and teams, never of persons. */
export const getSwarmInsight = operation({
  id: "getSwarmInsight",
  method: "GET",
  path: "/api/insights/swarms",
  summary: "For what help was asked in a period, how often somebody joined, and how often it ended with what helped",
  right: "insights.read",
  query: z.object({ from: Moment, until: Moment, teamId: TeamId.optional() }),
  reply: z.object({
    total: z.number().int(),
    joined: z.number().int(),
    helped: z.number().int(),
    reasons: z.array(z.object({ reason: WhyNot, count: z.number().int(), helped: z.number().int() })),
  }),
});
