/** What was found out in a talk, on its way to the library: a question with its answer, without anything about a customer. */
import { z } from "zod";
import { Moment } from "./common.ts";
import { ArticleDraftId, ConversationId, PersonId, TalkId, TalkMessageId, TeamId } from "./ids.ts";
import { Language } from "./language.ts";

export const DRAFT_FIELDS = ["title", "question", "answer"] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** The answer is Markdown. */
export const DraftWords = z.object({
  title: z.string().trim().min(1).max(200),
  question: z.string().trim().min(1).max(2_000),
  answer: z.string().trim().min(1).max(20_000),
});
export type DraftWords = z.output<typeof DraftWords>;

export const DraftSource = z.object({
  talkId: TalkId,
  talkMessageId: TalkMessageId,
  /** Of a talk beside a case. */
  conversationId: ConversationId.nullable(),
});
export type DraftSource = z.output<typeof DraftSource>;

export const PERSONAL_KINDS = ["email", "iban", "phone", "postcode", "order_number", "name"] as const;
/** What looks like it is of a customer. */
export const Personal = z.object({ kind: z.enum(PERSONAL_KINDS), text: z.string().max(200) });
export type Personal = z.output<typeof Personal>;

export const ArticleDraft = DraftWords.extend({
  id: ArticleDraftId,
  teamId: TeamId.nullable(),
  language: Language,
  sources: z.array(DraftSource),
  authorId: PersonId.nullable(),
  /** What looked personal, and the author said it may stand there. */
  confirmed: z.array(Personal),
  at: Moment,
  version: z.number().int(),
});
export type ArticleDraft = z.output<typeof ArticleDraft>;

export const ArticleProposal = z.object({
  words: z.object({ title: z.string(), question: z.string(), answer: z.string() }),
  language: Language,
  teamId: TeamId.nullable(),
  sources: z.array(DraftSource),
});
export type ArticleProposal = z.output<typeof ArticleProposal>;
export const MOST_SOURCES = 100;
