/** What customers may read. There is no internal part in these shapes, so nothing that shows them can show it. */
import type { ArticleCategoryId, ArticleId, ArticleVersionId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";

export type PublishedArticle = {
  articleId: ArticleId;
  versionId: ArticleVersionId;
  categoryId: ArticleCategoryId | null;
  language: Language;
  title: string;
  /** The answer in a few sentences; may be empty. */
  short: string;
  /** Markdown; see `renderMarkdown`. */
  body: string;
  publishedAt: Date;
  /** A lead let it be given word for word. */
  approved: boolean;
};

/** `confidence`: the probability that it answers the question. */
export type PublishedFound = PublishedArticle & { score: number; fit: number; confidence: number; excerpt: string };
