/** What is told of the library. An article is told without its texts: who reads one asks for it. */
import { z } from "zod";
import { ArticleCategoryId } from "./ids.ts";
import { Article, ArticleCategory } from "./library.ts";

export const LIBRARY_EVENTS = {
  "article.changed": z.object({ article: Article }),
  "article_category.changed": z.object({ category: ArticleCategory }),
  "article_category.removed": z.object({ categoryId: ArticleCategoryId }),
} as const;
