/** What is asked of the library's search, and what comes back. */
import type { ArticleCategoryId, ArticleId, ArticleVersionId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleState } from "@luwte/contract/library.ts";

/** `all`: what colleagues may find; `published`: what customers may read; `approved`: what may be given word for word. */
export type Among = "all" | "published" | "approved";

export type Asked = { question: string; language: Language; among: Among; most: number };

export type Candidate = {
  organisationId: OrganisationId;
  articleId: ArticleId;
  versionId: ArticleVersionId;
  language: Language;
  title: string;
  short: string;
  body: string;
  /** Null: not for whom is asking. */
  internal: string | null;
  categoryId: ArticleCategoryId | null;
  state: ArticleState;
  approved: boolean;
  accepted: string[];
};

/** How rare a stem of the question is among the articles of its language. */
export type TermWeight = { term: string; weight: number /** Of a stem that no article has. */; most: number };

export type Found = Candidate & {
  /** Between 0 and 1: orders what was found, is no probability. */
  score: number;
  /** Between 0 and 1: how much of the question the article knows. Low for all: nothing fits. */
  fit: number;
  /** Between 0 and 1: the probability that it answers the question. */
  confidence: number;
  excerpt: string;
};
