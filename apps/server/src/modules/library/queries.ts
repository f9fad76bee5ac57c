/** Articles and what was written in them. Every change of a text moves a pointer: versions are never touched. */

import type { ArticleCategoryId, ArticleId, ArticleVersionId, PersonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import {
  type Article,
  type ArticleState,
  ArticleText,
  type ArticleVersion,
  type StateAsked,
} from "@luwte/contract/library.ts";
import { type Selectable, sql } from "kysely";
import type { Articles, ArticleVersions } from "../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../platform/work/work.ts";
import type { Findable, OneText, Written } from "./shapes.ts";

const moment = (given: Date | string): string => new Date(given).toISOString();

/** The texts of an article, without their words, in the order of languages. */
const TEXTS = sql<unknown[]>`coalesce((select jsonb_agg(jsonb_build_object(
  'language', t.language, 'title', n.title,
  'newest', jsonb_build_object('id', n.id, 'number', n.number, 'at', n.at, 'authorId', n.author_id),
  'published', case when p.id is null then null else jsonb_build_object('id', p.id, 'number', p.number, 'at', t.published_at) end,
  'approved', case when t.approved_at is null then null else jsonb_build_object('by', t.approved_by, 'at', t.approved_at) end
) order by array_position(array['nl', 'fr', 'en'], t.language))
from article_texts t join article_versions n on n.id = t.newest_id left join article_versions p on p.id = t.published_id
where t.article_id = articles.id), '[]'::jsonb)`;

const textOf = (row: unknown): ArticleText => {
  const text = ArticleText.parse(row);
  return {
    ...text,
    newest: { ...text.newest, at: moment(text.newest.at) },
    published: text.published && { ...text.published, at: moment(text.published.at) },
    approved: text.approved && { ...text.approved, at: moment(text.approved.at) },
  };
};

const articleOf = (row: Selectable<Articles> & { texts: unknown[] }): Article => ({
  id: row.id as ArticleId,
  categoryId: row.category_id as ArticleCategoryId | null,
  ownerId: row.owner_id as PersonId | null,
  reviewOn: row.review_on as string | null,
  state: row.state as ArticleState,
  texts: row.texts.map(textOf),
  createdAt: row.created_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  version: row.version,
});

const versionOf = (row: Selectable<ArticleVersions>): ArticleVersion => ({
  id: row.id as ArticleVersionId,
  language: row.language as Language,
  number: row.number,
  title: row.title,
  short: row.short,
  body: row.body,
  internal: row.internal,
  authorId: row.author_id as PersonId | null,
  at: row.at.toISOString(),
});

const selectArticles = (tx: OrganisationTransaction) => tx.selectFrom("articles").selectAll().select(TEXTS.as("texts"));

export async function findArticle(tx: OrganisationTransaction, id: ArticleId): Promise<Article | null> {
  const row = await selectArticles(tx).where("id", "=", id).executeTakeFirst();
  return row ? articleOf(row) : null;
}

/** Held until the transaction ends, so that two who write at once come after each other. */
export async function lockArticle(tx: OrganisationTransaction, id: ArticleId): Promise<boolean> {
  return (
    (await tx.selectFrom("articles").select("id").where("id", "=", id).forUpdate().executeTakeFirst()) !== undefined
  );
}

export type Listed = {
  state?: StateAsked | undefined;
  language?: Language | undefined;
  categoryId?: ArticleCategoryId | undefined;
  ownerId?: PersonId | undefined;
  dueOn?: string | undefined;
  /** Of the last one on the page before. */
  after?: { changedAt: Date; id: string } | undefined;
  limit: number;
};

/** Last changed first. */
export async function listArticles(tx: OrganisationTransaction, listed: Listed): Promise<Article[]> {
  const { state, language, categoryId, ownerId, dueOn, after, limit } = listed;
  const rows = await selectArticles(tx)
    .$if(state === "current", (query) => query.where("state", "!=", "archived"))
    .$if(state !== undefined && state !== "current", (query) => query.where("state", "=", state!))
    .$if(language !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select from article_texts where article_id = articles.id and language = ${language})`,
      ),
    )
    .$if(categoryId !== undefined, (query) => query.where("category_id", "=", categoryId!))
    .$if(ownerId !== undefined, (query) => query.where("owner_id", "=", ownerId!))
    .$if(dueOn !== undefined, (query) =>
      query.where("review_on", "<=", sql<string>`${dueOn}::date`).where("state", "!=", "archived"),
    )
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(changed_at, id) < (${after?.changedAt ?? null}::timestamptz, ${after?.id ?? null}::uuid)`,
      ),
    )
    .orderBy("changed_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(articleOf);
}

export type Kept = { categoryId: string | null; ownerId: string | null; reviewOn: string | null };
const columnsOf = ({ now }: Work, { categoryId, ownerId, reviewOn }: Kept) => ({
  category_id: categoryId,
  owner_id: ownerId,
  review_on: reviewOn,
  changed_at: now,
});

/** False: the id is taken. */
export async function insertArticle(work: Work, id: ArticleId, kept: Kept): Promise<boolean> {
  const row = await work.tx
    .insertInto("articles")
    .values({ id, organisation_id: work.organisationId, created_at: work.now, ...columnsOf(work, kept) })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** False: somebody else changed it meanwhile. */
export async function updateArticle(work: Work, id: ArticleId, kept: Kept, version: number): Promise<boolean> {
  const row = await work.tx
    .updateTable("articles")
    .set({ ...columnsOf(work, kept), version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** What changed in a text is a change of its article. */
export async function touchArticle(work: Work, id: ArticleId, state: ArticleState): Promise<void> {
  await work.tx
    .updateTable("articles")
    .set({ state, changed_at: work.now, version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
}

export async function namesThere(tx: OrganisationTransaction, { categoryId, ownerId }: Kept): Promise<boolean> {
  const category = categoryId
    ? await tx.selectFrom("article_categories").select("id").where("id", "=", categoryId).executeTakeFirst()
    : true;
  const owner = ownerId
    ? await tx.selectFrom("people").select("id").where("id", "=", ownerId).executeTakeFirst()
    : true;
  return category !== undefined && owner !== undefined;
}

/** With the article that it is of. */
export async function findVersion(
  tx: OrganisationTransaction,
  id: ArticleVersionId,
): Promise<{ articleId: ArticleId; version: ArticleVersion } | null> {
  const row = await tx.selectFrom("article_versions").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? { articleId: row.article_id as ArticleId, version: versionOf(row) } : null;
}

export async function newestVersions(tx: OrganisationTransaction, id: ArticleId): Promise<ArticleVersion[]> {
  const rows = await tx
    .selectFrom("article_texts")
    .innerJoin("article_versions", "article_versions.id", "article_texts.newest_id")
    .selectAll("article_versions")
    .where("article_texts.article_id", "=", id)
    .orderBy(sql`array_position(array['nl', 'fr', 'en'], article_texts.language)`)
    .execute();
  return rows.map(versionOf);
}

const VERSIONS_ON_A_PAGE = 30;

export async function listVersions(
  tx: OrganisationTransaction,
  { articleId, language }: OneText,
  before?: number,
): Promise<ArticleVersion[]> {
  const rows = await tx
    .selectFrom("article_versions")
    .selectAll()
    .where("article_id", "=", articleId)
    .where("language", "=", language)
    .$if(before !== undefined, (query) => query.where("number", "<", before!))
    .orderBy("number", "desc")
    .limit(VERSIONS_ON_A_PAGE)
    .execute();
  return rows.map(versionOf);
}

/** False: the id or the number is taken. */
export async function insertVersion(work: Work, written: Written, authorId: PersonId | null): Promise<boolean> {
  const row = await work.tx
    .insertInto("article_versions")
    .values({
      id: written.id,
      organisation_id: work.organisationId,
      article_id: written.articleId,
      language: written.language,
      number: written.after + 1,
      title: written.title,
      short: written.short,
      body: written.body,
      internal: written.internal,
      author_id: authorId,
      at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Points a text at its newest version; the first one makes the text. */
export async function pointAtNewest(
  work: Work,
  { articleId, language }: OneText,
  versionId: ArticleVersionId,
  findable: Findable,
): Promise<void> {
  const values = { newest_id: versionId, title_plain: findable.titlePlain, terms: findable.terms };
  await work.tx
    .insertInto("article_texts")
    .values({
      organisation_id: work.organisationId,
      article_id: articleId,
      language,
      found_by: findable.foundBy,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(["article_id", "language"]).doUpdateSet(values))
    .execute();
}

/** Another published version is not approved, whatever the one before was. */
export async function pointAtPublished(
  work: Work,
  { articleId, language }: OneText,
  versionId: ArticleVersionId,
  findable: Findable,
): Promise<void> {
  await work.tx
    .updateTable("article_texts")
    .set({
      published_id: versionId,
      published_at: work.now,
      approved_by: null,
      approved_at: null,
      public_title_plain: findable.titlePlain,
      public_terms: findable.terms,
    })
    .where("article_id", "=", articleId)
    .where("language", "=", language)
    .execute();
}

export async function setApproval(
  work: Work,
  { articleId, language }: OneText,
  by: PersonId | null,
  approved: boolean,
): Promise<void> {
  await work.tx
    .updateTable("article_texts")
    .set({ approved_by: approved ? by : null, approved_at: approved ? work.now : null })
    .where("article_id", "=", articleId)
    .where("language", "=", language)
    .execute();
}

/** Adds what a question is found by. */
export async function addTerms(work: Work, { articleId, language }: OneText, terms: readonly string[]): Promise<void> {
  const joined = (column: string) =>
    sql<
      string[]
    >`(select coalesce(array_agg(distinct term), '{}') from unnest(${sql.ref(column)} || ${terms}::text[]) term)`;
  await work.tx
    .updateTable("article_texts")
    .set({
      terms: joined("terms"),
      public_terms: sql<string[] | null>`case when public_terms is null then null else ${joined("public_terms")} end`,
    })
    .where("article_id", "=", articleId)
    .where("language", "=", language)
    .execute();
}
