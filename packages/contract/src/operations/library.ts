/** The library: reading, writing, publishing and finding articles. */
import { z } from "zod";
import { Day } from "../common.ts";
import {
  ArticleCategoryId,
  ArticleId,
  ArticleImageId,
  ArticleUseId,
  ArticleVersionId,
  ConversationId,
  PersonId,
} from "../ids.ts";
import { Language } from "../language.ts";
import {
  Article,
  ArticleCategory,
  ArticleFound,
  ArticleImage,
  ArticleUse,
  ArticleVersion,
  ArticleWords,
  CategoryNames,
  ReadableArticle,
  StateAsked,
  UsePlace,
} from "../library.ts";
import { operation } from "../operation.ts";

const params = z.object({ articleId: ArticleId });
const inLanguage = z.object({ articleId: ArticleId, language: Language });
const reply = z.object({ article: Article });

export const listArticles = operation({
  id: "listArticles",
  method: "GET",
  path: "/api/library/articles",
  summary: "Articles, last changed first, without their words",
  right: "library.read",
  query: z.object({
    state: StateAsked.optional(),
    /** With a text in it. */
    language: Language.optional(),
    categoryId: ArticleCategoryId.optional(),
    ownerId: PersonId.optional(),
    /** Whose review is due on this day. */
    dueOn: Day.optional(),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  reply: z.object({ articles: z.array(Article), next: z.string().nullable() }),
});

export const getArticle = operation({
  id: "getArticle",
  method: "GET",
  path: "/api/library/articles/{articleId}",
  summary: "An article with the newest words of each language, and how often it was used",
  right: "library.read",
  params,
  reply: z.object({
    article: Article,
    newest: z.array(ArticleVersion),
    uses: z.object({ used: z.number().int(), solved: z.number().int(), notSolved: z.number().int() }),
  }),
  refusals: ["not_found"],
});

/** Version 0 is a new article; its words follow with `writeArticle`. */
export const saveArticle = operation({
  id: "saveArticle",
  method: "PUT",
  path: "/api/library/articles/{articleId}",
  summary: "Make an article, or change its category, owner and review date",
  right: "library.write",
  params,
  body: z.object({
    categoryId: ArticleCategoryId.nullable(),
    ownerId: PersonId.nullable(),
    reviewOn: Day.nullable(),
    version: z.number().int().min(0),
  }),
  reply,
  refusals: ["not_found", "changed_meanwhile"],
});

/** `after`: the number of the version that was read, 0 for the first one in this language. Publishing asks for the right to publish. */
export const writeArticle = operation({
  id: "writeArticle",
  method: "PUT",
  path: "/api/library/articles/{articleId}/texts/{language}",
  summary: "Write a new version of an article in one language, and publish it or not",
  right: "library.write",
  params: inLanguage,
  body: ArticleWords.extend({
    id: ArticleVersionId,
    after: z.number().int().min(0),
    publish: z.boolean().default(false),
  }),
  reply: z.object({ article: Article, written: ArticleVersion }),
  refusals: ["not_found", "changed_meanwhile", "forbidden"],
});

/** Only the newest version, and only the one that is named: when another was written meanwhile it is refused. */
export const publishArticle = operation({
  id: "publishArticle",
  method: "PUT",
  path: "/api/library/articles/{articleId}/texts/{language}/published",
  summary: "Show customers the newest version of an article in one language",
  right: "library.publish",
  params: inLanguage,
  body: z.object({ versionId: ArticleVersionId }),
  reply,
  refusals: ["not_found", "changed_meanwhile"],
});

export const listArticleVersions = operation({
  id: "listArticleVersions",
  method: "GET",
  path: "/api/library/articles/{articleId}/texts/{language}/versions",
  summary: "What was written in one language, newest first",
  right: "library.read",
  params: inLanguage,
  query: z.object({ before: z.coerce.number().int().min(1).optional() }),
  reply: z.object({ versions: z.array(ArticleVersion) }),
  refusals: ["not_found"],
});

/** An archived article is found by nobody; taken back, it is what it was before. */
export const archiveArticle = operation({
  id: "archiveArticle",
  method: "PUT",
  path: "/api/library/articles/{articleId}/archived",
  summary: "Archive an article, or take it back",
  right: "library.publish",
  params,
  body: z.object({ archived: z.boolean() }),
  reply,
  refusals: ["not_found"],
});

/** Only the version that is named: when another one was published meanwhile it is refused. */
export const approveArticle = operation({
  id: "approveArticle",
  method: "PUT",
  path: "/api/library/articles/{articleId}/texts/{language}/approval",
  summary: "Let the published version be given to customers word for word, or no longer",
  right: "library.approve",
  params: inLanguage,
  body: z.object({ versionId: ArticleVersionId, approved: z.boolean() }),
  reply,
  refusals: ["not_found", "not_published", "changed_meanwhile", "no_short_answer"],
});

/** While one types: the last word may be half. Archived articles are left out. */
export const searchArticles = operation({
  id: "searchArticles",
  method: "GET",
  path: "/api/library/search",
  summary: "Articles that answer a question, best first",
  right: "library.read",
  query: z.object({
    question: z.string().trim().min(1).max(500),
    language: Language,
    /** Only what customers may read. */
    published: z.enum(["yes", "no"]).default("no"),
    limit: z.coerce.number().int().min(1).max(20).default(8),
  }),
  reply: z.object({ found: z.array(ArticleFound) }),
});

/** What looks personal in the question is taken out before it is kept. */
export const useArticle = operation({
  id: "useArticle",
  method: "POST",
  path: "/api/library/uses",
  summary: "Say that an article was used for a question; ranking learns from it",
  right: "library.read",
  body: z.object({
    id: ArticleUseId,
    articleId: ArticleId,
    language: Language,
    question: z.string().trim().max(2_000),
    conversationId: ConversationId.nullable(),
    place: UsePlace,
  }),
  reply: z.object({ use: ArticleUse }),
  refusals: ["not_found"],
  repeatable: true,
});

export const judgeArticleUse = operation({
  id: "judgeArticleUse",
  method: "PUT",
  path: "/api/library/uses/{useId}/solved",
  summary: "Say whether the article solved the question",
  right: "library.read",
  params: z.object({ useId: ArticleUseId }),
  body: z.object({ solved: z.boolean() }),
  reply: z.object({ use: ArticleUse }),
  refusals: ["not_found"],
});

export const listArticleUses = operation({
  id: "listArticleUses",
  method: "GET",
  path: "/api/conversations/{conversationId}/article-uses",
  summary: "Which articles were used in a conversation, newest first",
  right: "library.read",
  params: z.object({ conversationId: ConversationId }),
  reply: z.object({ uses: z.array(ArticleUse) }),
  refusals: ["not_found"],
});

/** What customers may read, and beside it what colleagues may: for who is answering one. */
export const readArticle = operation({
  id: "readArticle",
  method: "GET",
  path: "/api/library/articles/{articleId}/texts/{language}",
  summary: "An article in one language, as safe HTML, to read while answering",
  right: "library.read",
  params: inLanguage,
  reply: z.object({ text: ReadableArticle }),
  refusals: ["not_found"],
});

export const listArticleCategories = operation({
  id: "listArticleCategories",
  method: "GET",
  path: "/api/library/categories",
  summary: "The categories of the library, in their order",
  right: "library.read",
  reply: z.object({ categories: z.array(ArticleCategory) }),
});

export const saveArticleCategory = operation({
  id: "saveArticleCategory",
  method: "PUT",
  path: "/api/library/categories/{categoryId}",
  summary: "Make or change a category",
  right: "library.publish",
  params: z.object({ categoryId: ArticleCategoryId }),
  body: z.object({ names: CategoryNames, position: z.number().int().min(0).max(10_000) }),
  reply: z.object({ category: ArticleCategory }),
  refusals: ["not_found", "too_many_categories"],
});

/** Its articles stay, without a category. */
export const removeArticleCategory = operation({
  id: "removeArticleCategory",
  method: "DELETE",
  path: "/api/library/categories/{categoryId}",
  summary: "Remove a category",
  right: "library.publish",
  params: z.object({ categoryId: ArticleCategoryId }),
  refusals: ["not_found"],
});

export const previewArticle = operation({
  id: "previewArticle",
  method: "POST",
  path: "/api/library/preview",
  summary: "How Markdown looks in an article, as safe HTML",
  right: "library.read",
  body: z.object({ body: z.string().max(60_000) }),
  reply: z.object({ html: z.string() }),
  repeatable: true,
});

export const uploadArticleImage = operation({
  id: "uploadArticleImage",
  method: "POST",
  path: "/api/library/images",
  summary: "Keep a picture for articles (PNG, JPEG, GIF or WebP)",
  right: "library.write",
  query: z.object({ name: z.string().min(1).max(255), id: ArticleImageId.optional() }),
  upload: { maxBytes: 5 * 1024 * 1024 },
  reply: z.object({ image: ArticleImage }),
  refusals: ["not_found", "too_large", "file_type_refused"],
  success: 201,
});

export const downloadArticleImage = operation({
  id: "downloadArticleImage",
  method: "GET",
  path: "/api/library/images/{imageId}",
  summary: "A picture of an article",
  right: "library.read",
  params: z.object({ imageId: ArticleImageId }),
  download: true,
  refusals: ["not_found"],
});
