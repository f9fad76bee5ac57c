/** The library: articles in their languages, each with a part for customers and a part for colleagues only. */
import { z } from "zod";
import { Day, Moment } from "./common.ts";
import {
  ArticleCategoryId,
  ArticleId,
  ArticleImageId,
  ArticleUseId,
  ArticleVersionId,
  ContactReasonId,
  ConversationId,
  PersonId,
} from "./ids.ts";
import { Language } from "./language.ts";

export const MOST_CATEGORIES = 100;
export const LONGEST_SHORT_ANSWER = 600;
export const LONGEST_ARTICLE = 60_000;

const Name = z.string().trim().min(1).max(80);
/** At least one language has a name; who shows it in another falls back to Dutch, then to any. */
export const CategoryNames = z
  .object({ nl: Name.optional(), fr: Name.optional(), en: Name.optional() })
  .refine((names) => Object.values(names).some((name) => name !== undefined), "Give a name in one language at least.");
export type CategoryNames = z.output<typeof CategoryNames>;

export const ArticleCategory = z.object({
  id: ArticleCategoryId,
  names: z.object({ nl: z.string().optional(), fr: z.string().optional(), en: z.string().optional() }),
  /** Lowest first. */
  position: z.number().int(),
  version: z.number().int(),
});
export type ArticleCategory = z.output<typeof ArticleCategory>;

export const ARTICLE_STATES = ["draft", "published", "archived"] as const;
export const ArticleState = z.enum(ARTICLE_STATES);
export type ArticleState = z.output<typeof ArticleState>;

/** What a list asks for; `current`: whatever is not archived. */
export const StateAsked = z.enum([...ARTICLE_STATES, "current"]);
export type StateAsked = z.output<typeof StateAsked>;

/** Body and internal part are Markdown; a picture is `![what is on it](image:ID)`. Customers never see the internal part. */
export const ArticleWords = z.object({
  title: z.string().trim().min(1).max(200),
  short: z.string().trim().max(LONGEST_SHORT_ANSWER),
  body: z.string().max(LONGEST_ARTICLE),
  internal: z.string().max(LONGEST_ARTICLE),
});
export type ArticleWords = z.output<typeof ArticleWords>;

/** One language of an article, without its words. */
export const ArticleText = z.object({
  language: Language,
  title: z.string(),
  /** The newest version, and the one that customers see; null: they see none. */
  newest: z.object({ id: ArticleVersionId, number: z.number().int(), at: Moment, authorId: PersonId.nullable() }),
  published: z.object({ id: ArticleVersionId, number: z.number().int(), at: Moment }).nullable(),
  /** The published version may be given to customers word for word. Publishing another one ends it. */
  approved: z.object({ by: PersonId.nullable(), at: Moment }).nullable(),
});
export type ArticleText = z.output<typeof ArticleText>;

export const Article = z.object({
  id: ArticleId,
  categoryId: ArticleCategoryId.nullable(),
  ownerId: PersonId.nullable(),
  /** The day on which its owner reads it again; whether that is due is what the clock says. */
  reviewOn: Day.nullable(),
  state: ArticleState,
  texts: z.array(ArticleText),
  createdAt: Moment,
  changedAt: Moment,
  version: z.number().int(),
});
export type Article = z.output<typeof Article>;

/** A version as it was written; it never changes. */
export const ArticleVersion = z.object({
  id: ArticleVersionId,
  language: Language,
  number: z.number().int(),
  title: z.string(),
  short: z.string(),
  body: z.string(),
  internal: z.string(),
  authorId: PersonId.nullable(),
  at: Moment,
});
export type ArticleVersion = z.output<typeof ArticleVersion>;

export const ArticleFound = z.object({
  articleId: ArticleId,
  versionId: ArticleVersionId,
  language: Language,
  title: z.string(),
  short: z.string(),
  /** The sentence that meets the question best; of the internal part only when colleagues search. */
  excerpt: z.string(),
  categoryId: ArticleCategoryId.nullable(),
  state: ArticleState,
  approved: z.boolean(),
  /** Between 0 and 1: orders, is no probability. */
  score: z.number(),
  /** Between 0 and 1: how much of the question the article knows. */
  fit: z.number(),
  /** Between 0 and 1: that it answers the question. So many of a hundred such answers are right. */
  confidence: z.number(),
});
export type ArticleFound = z.output<typeof ArticleFound>;

/** `search`: in the library; `composer`: put into an answer; the others by their own parts. */
export const USE_PLACES = ["search", "composer", "proposal", "bot", "help_centre"] as const;
export const UsePlace = z.enum(USE_PLACES);
export type UsePlace = z.output<typeof UsePlace>;

export const ArticleUse = z.object({
  id: ArticleUseId,
  articleId: ArticleId,
  language: Language,
  conversationId: ConversationId.nullable(),
  place: UsePlace,
  /** Null: nobody said. */
  solved: z.boolean().nullable(),
  at: Moment,
});
export type ArticleUse = z.output<typeof ArticleUse>;

/** An article as it is read while answering. */
export const ReadableArticle = z.object({
  articleId: ArticleId,
  language: Language,
  title: z.string(),
  short: z.string(),
  /** Safe HTML of what customers may read; of the newest version when they may read none yet. */
  html: z.string(),
  /** Safe HTML for colleagues only; empty when there is nothing. */
  internalHtml: z.string(),
  /** False: customers may not have it yet. */
  isPublished: z.boolean(),
  approved: z.boolean(),
});
export type ReadableArticle = z.output<typeof ReadableArticle>;

export const MISS_PLACES = ["search", "composer", "bot", "help_centre"] as const;
export const MissPlace = z.enum(MISS_PLACES);
export type MissPlace = z.output<typeof MissPlace>;

/** What was asked for and had no article, most often first. Never of a person: who looked is kept nowhere. */
export const LibraryGaps = z.object({
  /** Of conversations that were wrapped up in the period, by reason; null: without one. */
  reasons: z.array(
    z.object({
      reasonId: ContactReasonId.nullable(),
      conversations: z.number().int(),
      /** In which an article was used. */
      withArticle: z.number().int(),
    }),
  ),
  topics: z.array(
    z.object({
      /** The one of them that says best what the others say. */
      question: z.string(),
      language: Language,
      count: z.number().int(),
      examples: z.array(z.string()),
      /** What comes nearest now; it may have been written since. */
      nearest: z.object({ articleId: ArticleId, title: z.string(), confidence: z.number() }).nullable(),
    }),
  ),
  /** Searches that ended without an article, and articles that were used. */
  missed: z.number().int(),
  used: z.number().int(),
});
export type LibraryGaps = z.output<typeof LibraryGaps>;

/** What was mended or left out while importing, a line each. */
export const IMPORT_CODES = [
  "title_made",
  "language_assumed",
  "html_read",
  "script_removed",
  "picture_missing",
  "text_cut",
  "not_read",
  "too_large",
  "no_words",
  "too_many",
  "encoding_assumed",
  "said_twice",
  "link_missing",
] as const;
export const ImportLine = z.object({ path: z.string(), code: z.enum(IMPORT_CODES), detail: z.string().nullable() });
export type ImportLine = z.output<typeof ImportLine>;

/** `made`: the first of its article; `added`: a language that its article did not have; `published`: the words were there, and are shown from now on. */
export const ImportedText = z.object({
  path: z.string(),
  title: z.string(),
  language: Language,
  outcome: z.enum(["made", "added", "changed", "published", "same"]),
});
export type ImportedText = z.output<typeof ImportedText>;

export const ImportReport = z.object({
  made: z.number().int(),
  /** Texts that got a new version or were published, and those that were so already. */
  changed: z.number().int(),
  same: z.number().int(),
  pictures: z.number().int(),
  /** Every text that came in, in the order of its file. */
  texts: z.array(ImportedText),
  lines: z.array(ImportLine),
  /** How many lines are not listed. */
  more: z.number().int(),
});
export type ImportReport = z.output<typeof ImportReport>;

export const ArticleImage = z.object({
  id: ArticleImageId,
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
});
export type ArticleImage = z.output<typeof ArticleImage>;
