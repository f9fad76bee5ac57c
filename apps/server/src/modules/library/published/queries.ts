/** Articles as customers see them: the published version, without the internal part. */
import type { ArticleCategoryId, ArticleId, ArticleImageId, ArticleVersionId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";
import type { PublishedArticle } from "./shapes.ts";

const COLUMNS = [
  "articles.id as articleId",
  "article_versions.id as versionId",
  "articles.category_id as categoryId",
  "article_texts.language",
  "article_versions.title",
  "article_versions.short",
  "article_texts.published_at as publishedAt",
  sql<boolean>`article_texts.approved_at is not null`.as("approved"),
] as const;

const select = (tx: OrganisationTransaction) =>
  tx
    .selectFrom("article_texts")
    .innerJoin("articles", "articles.id", "article_texts.article_id")
    .innerJoin("article_versions", "article_versions.id", "article_texts.published_id")
    .select([...COLUMNS, "article_versions.body"])
    .where("articles.state", "=", "published");

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];
const publishedOf = (row: Row): PublishedArticle => ({
  ...row,
  articleId: row.articleId as ArticleId,
  versionId: row.versionId as ArticleVersionId,
  categoryId: row.categoryId as ArticleCategoryId | null,
  language: row.language as Language,
  publishedAt: row.publishedAt!,
});

/** More than a help centre shows on its pages. */
const MOST = 10_000;

/** By title; of one language. */
export async function publishedArticles(tx: OrganisationTransaction, language: Language): Promise<PublishedArticle[]> {
  const rows = await select(tx)
    .where("article_texts.language", "=", language)
    .orderBy("article_versions.title")
    .orderBy("articles.id")
    .limit(MOST)
    .execute();
  return rows.map(publishedOf);
}

/** By title, in every language, without the words of their pages. */
export async function publishedTitles(tx: OrganisationTransaction): Promise<Omit<PublishedArticle, "body">[]> {
  const rows = await select(tx)
    .clearSelect()
    .select([...COLUMNS])
    .orderBy("article_texts.language")
    .orderBy("article_versions.title")
    .orderBy("articles.id")
    .limit(MOST * LANGUAGES.length)
    .execute();
  return rows.map((row) => publishedOf({ ...row, body: "" }));
}

/** Those of the articles that customers may read in the language, in no order. */
export async function publishedAmong(
  tx: OrganisationTransaction,
  language: Language,
  ids: readonly ArticleId[],
): Promise<PublishedArticle[]> {
  if (ids.length === 0) return [];
  const rows = await select(tx)
    .where("article_texts.language", "=", language)
    .where("articles.id", "in", [...ids])
    .execute();
  return rows.map(publishedOf);
}

/** An article in every language in which customers may read it. */
export async function publishedTexts(tx: OrganisationTransaction, id: ArticleId): Promise<PublishedArticle[]> {
  const rows = await select(tx).where("articles.id", "=", id).orderBy("article_texts.language").execute();
  return rows.map(publishedOf);
}

/** What may be given word for word: approved, published, with a short answer. */
export async function approvedAnswers(tx: OrganisationTransaction, language: Language): Promise<PublishedArticle[]> {
  const rows = await select(tx)
    .where("article_texts.language", "=", language)
    .where("article_texts.approved_at", "is not", null)
    .orderBy("articles.id")
    .limit(MOST)
    .execute();
  return rows.map(publishedOf);
}

/** Is the picture in something that customers may read? One that is only in an internal part or a draft is not shown to them. */
export async function isImagePublic(tx: OrganisationTransaction, id: ArticleImageId): Promise<boolean> {
  const row = await tx
    .selectFrom("article_texts")
    .innerJoin("articles", "articles.id", "article_texts.article_id")
    .innerJoin("article_versions", "article_versions.id", "article_texts.published_id")
    .select("articles.id")
    .where("articles.state", "=", "published")
    .where(sql<boolean>`strpos(article_versions.body, ${`](image:${id})`}) > 0`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
