/** What customers say thank you with, and what they answer when asked how it went. */
import { z } from "zod";
import { Day, Moment } from "./common.ts";
import { ComplimentId, ConversationId } from "./ids.ts";
import { Share } from "./wrapUps.ts";

export const MOST_THANKS = 600;

/** What a customer said to a colleague. `remark`: added to the answers on the short form, and kept off every wall. */
export const Compliment = z.object({
  id: ComplimentId,
  conversationId: ConversationId,
  kind: z.enum(["compliment", "remark"]),
  words: z.string().max(MOST_THANKS),
  customer: z.string(),
  at: Moment,
  /** Since when it hangs on the wall, for as long as its colleague wants that. */
  onWallSince: Moment.nullable(),
  version: z.number().int(),
});
export type Compliment = z.output<typeof Compliment>;

export const DOUBTS = ["insult", "sexual", "threat", "discrimination", "advertising"] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What waits for a lead. Who it is for has not seen it, and never does when it is kept away. */
export const HeldCompliment = Compliment.pick({
  id: true,
  conversationId: true,
  kind: true,
  words: true,
  customer: true,
  at: true,
}).extend({
  forName: z.string(),
  because: z.array(z.enum(DOUBTS)),
});
export type HeldCompliment = z.output<typeof HeldCompliment>;

export const WallNote = z.object({ id: ComplimentId, words: z.string(), name: z.string(), at: Moment });
export type WallNote = z.output<typeof WallNote>;

const Grade = z.number().int().min(1).max(5);
/** What a customer answered; whatever was left open is null. */
export const SurveyAnswer = z.object({
  /** How satisfied: 1 not at all, 5 very. */
  csat: Grade.nullable(),
  /** How easy it was: 1 very hard, 5 very easy. */
  ces: Grade.nullable(),
  solved: z.boolean().nullable(),
});
export type SurveyAnswer = z.output<typeof SurveyAnswer>;

/** Null where fewer than five answered, or where they would follow from what stands beside it. */
export const SurveyFigures = z.object({
  /** Who gave 4 or 5. */
  satisfied: Share.nullable(),
  easy: Share.nullable(),
  solved: Share.nullable(),
});
export type SurveyFigures = z.output<typeof SurveyFigures>;

/** `key`: a team's or reason's id, or the Monday of a week; null: without one. */
export const SurveyLine = z.object({ key: z.string().nullable(), figures: SurveyFigures });
export type SurveyLine = z.output<typeof SurveyLine>;

export const SurveyInsight = z.object({
  /** Whole weeks whose answers can change no more. */
  from: Day,
  until: Day,
  asked: z.number().int(),
  /** Of those asked by mail or in the chat; null while it would say something of a few. */
  answered: Share.nullable(),
  all: SurveyFigures,
  teams: z.array(SurveyLine),
  reasons: z.array(SurveyLine),
  weeks: z.array(SurveyLine),
});
export type SurveyInsight = z.output<typeof SurveyInsight>;

const AskText = z.string().trim().min(1).max(2000);
export const ThanksSettings = z.object({
  /** Whether solved conversations are followed by the short form at all. */
  asks: z.boolean(),
  /** One customer is asked at most once in so many days. */
  everyDays: z.number().int().min(1).max(365),
  /** Minutes between solving and asking by mail. */
  afterMinutes: z.number().int().min(5).max(10_080),
  wall: z.boolean(),
  /** The mail, per language; {{link}} is where the form stands. */
  texts: z.object({ nl: AskText, fr: AskText, en: AskText }),
});
export type ThanksSettings = z.output<typeof ThanksSettings>;
export const ASK_PLACE = "{{link}}";
