/** The bot: what it may do and where, what it showed or said in a conversation, and how that ended. It gives approved articles word for word and nothing else. */
import { z } from "zod";
import { Moment, Name } from "./common.ts";
import { ArticleId, ArticleVersionId, ContactReasonId, ConversationId, SuggestionId } from "./ids.ts";
import { Language } from "./language.ts";
import { Level, TopicClass } from "./oversight.ts";

/** Where customers meet it. `mail`: in the acknowledgement of a letter. */
export const BOT_PLACES = ["widget", "status", "mail"] as const;
export const BotPlace = z.enum(BOT_PLACES);
export type BotPlace = z.output<typeof BotPlace>;

/** What it may ask for when it hands over; each is found again in what a customer writes. */
export const BOT_FACTS = ["order_number", "postcode", "phone", "email"] as const;
export const BotFact = z.enum(BOT_FACTS);
export type BotFact = z.output<typeof BotFact>;

/** As many as there are reasons. */
const MOST_NEEDS = 300;

/** Off everywhere until somebody switches it on. `needs`: what a colleague needs per reason; without a reason: always. */
export const BotSettings = z.object({
  on: z.object({ widget: z.boolean(), status: z.boolean(), mail: z.boolean() }),
  /** What customers read above its words. */
  name: Name.max(40),
  needs: z
    .array(z.object({ reasonId: ContactReasonId.nullable(), facts: z.array(BotFact).max(BOT_FACTS.length) }))
    .max(MOST_NEEDS),
});
export type BotSettings = z.output<typeof BotSettings>;

/**
 * greeted: it said who it is. shown: articles lie beside the conversation and a person comes as well. choosing: it asked which of two or three is meant.
 * answered: it gave an approved answer. handed_over: a person has it, and the bot is silent for good.
 */
export const BOT_STATES = ["greeted", "shown", "choosing", "answered", "solved", "handed_over"] as const;
export const BotState = z.enum(BOT_STATES);
export type BotState = z.output<typeof BotState>;

export const BOT_REASONS = [
  "asked",
  "unsure",
  "sensitive",
  "not_helped",
  "silent",
  "came_back",
  "person_wrote",
  "switched_off",
] as const;
export const BotReason = z.enum(BOT_REASONS);
export type BotReason = z.output<typeof BotReason>;

/** An article that it put before a customer, in the version whose words those were. */
export const BotOffer = z.object({
  articleId: ArticleId,
  versionId: ArticleVersionId,
  language: Language,
  title: z.string(),
  /** How often such an article is expected to be the answer. */
  confidence: z.number().min(0).max(1),
  /** Of the best one: what oversight keeps of it. */
  suggestionId: SuggestionId.nullable(),
  opened: z.boolean(),
  /** Null: the customer did not say. */
  helped: z.boolean().nullable(),
});
export type BotOffer = z.output<typeof BotOffer>;

export const MOST_OFFERS = 9;
export const BotDialogue = z.object({
  conversationId: ConversationId,
  place: BotPlace,
  language: Language,
  state: BotState,
  /** The words that it looked for. */
  question: z.string(),
  offers: z.array(BotOffer).max(MOST_OFFERS),
  /** What it asked for when it handed over, and what of it was said, before or after. */
  asked: z.array(BotFact),
  facts: z.array(z.object({ fact: BotFact, value: z.string() })),
  /** Why a person has it; null: none has. */
  because: BotReason.nullable(),
  /** confirmed: the customer said so. assumed: nobody said otherwise. Counted apart. */
  solved: z.enum(["confirmed", "assumed"]).nullable(),
  startedAt: Moment,
  changedAt: Moment,
  version: z.number().int(),
});
export type BotDialogue = z.output<typeof BotDialogue>;

/** What it would do with a question, tried out by who sets it up. Nothing is written. */
export const BotPreview = z.object({
  does: z.enum(["nothing", "greet", "show", "ask_which", "answer", "hand_over"]),
  because: BotReason.nullable(),
  /** What customers would read of the bot itself; null: nothing. */
  words: z.string().nullable(),
  language: Language,
  level: Level,
  classes: z.array(TopicClass),
  found: z.array(z.object({ articleId: ArticleId, title: z.string(), words: z.string(), confidence: z.number() })),
});
export type BotPreview = z.output<typeof BotPreview>;

/** So many of how many; the interval is of 95 % (Wilson), null of nobody. */
export const BotCount = z.object({
  n: z.number().int(),
  of: z.number().int(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type BotCount = z.output<typeof BotCount>;
/** How dialogues ended in a time; never by person. Confirmed and assumed are never added up. */
export const BotFigures = z.object({
  dialogues: z.number().int(),
  opened: BotCount,
  confirmed: BotCount,
  assumed: BotCount,
  handedOver: BotCount,
  cameBack: BotCount,
});
export type BotFigures = z.output<typeof BotFigures>;
