/** What travels with a conversation when it changes hands, what the customer was shown of it, and whether they had to tell it again. */
import { z } from "zod";
import { Actor, Moment } from "./common.ts";
import { ConversationId, HandoverCardId, MessageId, PersonId, TeamId, UnderstandingId } from "./ids.ts";
import { Language } from "./language.ts";
import { proposal } from "./proposals.ts";

/** The parts of a card, in the order in which they are read. */
export const CARD_PARTS = ["question", "done", "promised", "strong", "nextStep"] as const;
export type CardPart = (typeof CARD_PARTS)[number];

const Part = z.string().trim().max(1000);
/** `strong`: what the customer finds important, in words that a person chose or wrote; no program guesses how somebody feels. */
export const CardWords = z.object({ question: Part, done: Part, promised: Part, strong: Part, nextStep: Part });
export type CardWords = z.output<typeof CardWords>;

export const HANDOVER_REASONS = ["agent", "team", "channel", "edited", "corrected", "bot"] as const;

/** Never changed but for `read`: what is said otherwise later is the next card. */
export const HandoverCard = CardWords.extend({
  id: HandoverCardId,
  conversationId: ConversationId,
  /** Of this conversation, from 1; the highest is how it is now. */
  number: z.number().int(),
  at: Moment,
  by: Actor,
  /** person: somebody completed it. records: made when nobody did. customer: corrected by the customer. */
  made: z.enum(["person", "records", "customer"]),
  because: z.enum(HANDOVER_REASONS),
  fromId: PersonId.nullable(),
  toId: PersonId.nullable(),
  toTeamId: TeamId.nullable(),
  /** That who has the conversation has read it. */
  read: z.object({ personId: PersonId, at: Moment }).nullable(),
});
export type HandoverCard = z.output<typeof HandoverCard>;

/** What is known of each part; null where nothing is. `quotes` are sentences of the customer to choose from for `strong`. */
export const CardProposal = z.object({
  question: proposal(Part).nullable(),
  done: proposal(Part).nullable(),
  promised: proposal(Part).nullable(),
  nextStep: proposal(Part).nullable(),
  quotes: z.array(z.string().max(300)).max(8),
});
export type CardProposal = z.output<typeof CardProposal>;

export const MOST_UNDERSTANDING = 1000;
/** What a customer was shown as our understanding, and what they said of it. */
export const Understanding = z.object({
  id: UnderstandingId,
  conversationId: ConversationId,
  messageId: MessageId.nullable(),
  words: z.string(),
  by: PersonId.nullable(),
  at: Moment,
  expiresAt: Moment,
  state: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("asked") }),
    z.object({ kind: z.literal("confirmed"), at: Moment }),
    z.object({ kind: z.literal("corrected"), at: Moment, words: z.string() }),
  ]),
  version: z.number().int(),
});
export type Understanding = z.output<typeof Understanding>;

/** The customer had to tell again what we knew: said by the customer, or marked by a colleague. */
export const Repeat = z.object({ saidBy: z.enum(["customer", "colleague"]), at: Moment });
export type Repeat = z.output<typeof Repeat>;

/** What a customer is sent, per language. `{{understanding}}` and `{{link}}` are filled in; both must be there. */
export const HandoverTexts = z.record(Language, z.string().trim().min(1).max(4000));
export type HandoverTexts = z.output<typeof HandoverTexts>;
export const TEXT_PLACES = ["{{understanding}}", "{{link}}"] as const;
