/** Asking help with a hard case: who was asked and why, who joined, and what helped. Whoever declines does so in silence. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { ConversationId, PersonId, SkillId, SwarmId, TeamId } from "./ids.ts";
import { WhyNot } from "./wrapUps.ts";

const Words = z.string().trim().max(1000);
export const SwarmWords = z.object({
  /** What is missing: the same words as at the end of a conversation, so that both count together. */
  reason: WhyNot,
  tried: Words,
  needed: Words.min(1),
});
export type SwarmWords = z.output<typeof SwarmWords>;

export const MOST_HELP = 300;
/** Who was asked and did not join is in nobody's answer. */
export const Swarm = SwarmWords.extend({
  id: SwarmId,
  conversationId: ConversationId,
  number: z.number().int(),
  teamId: TeamId.nullable(),
  askedBy: PersonId.nullable(),
  at: Moment,
  joinedIds: z.array(PersonId),
  state: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("open") }),
    z.object({ kind: z.literal("ended"), at: Moment, by: PersonId.nullable(), helped: z.string() }),
  ]),
  version: z.number().int(),
});
export type Swarm = z.output<typeof Swarm>;

/** Why somebody was asked before others; about declared skills and how often they were asked, never about how they work. */
export const AskedBecause = z.object({
  skillIds: z.array(SkillId),
  /** How often in the last thirty days, before this. */
  asked: z.number().int(),
  /** Of how many who could be asked. */
  of: z.number().int(),
});
export type AskedBecause = z.output<typeof AskedBecause>;

/** One's own. */
export const SwarmAsk = z.object({
  swarmId: SwarmId,
  personId: PersonId,
  conversationId: ConversationId,
  at: Moment,
  because: AskedBecause,
  answer: z.enum(["joined", "declined"]).nullable(),
});
export type SwarmAsk = z.output<typeof SwarmAsk>;
