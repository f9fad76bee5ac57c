/** The categories of the library. */
import type { ArticleCategoryId } from "@luwte/contract/ids.ts";
import type { ArticleCategory, CategoryNames } from "@luwte/contract/library.ts";
import { MOST_CATEGORIES } from "@luwte/contract/library.ts";
import { type Selectable, sql } from "kysely";
import type { ArticleCategories } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

const categoryOf = (row: Selectable<ArticleCategories>): ArticleCategory => ({
  id: row.id as ArticleCategoryId,
  names: row.names as ArticleCategory["names"],
  position: row.position,
  version: row.version,
});

export async function listCategories(tx: OrganisationTransaction): Promise<ArticleCategory[]> {
  const rows = await tx
    .selectFrom("article_categories")
    .selectAll()
    .orderBy("position")
    .orderBy("id")
    .limit(MOST_CATEGORIES)
    .execute();
  return rows.map(categoryOf);
}

/** Null: the id is another organisation's. */
export async function upsertCategory(
  work: Work,
  id: ArticleCategoryId,
  given: { names: CategoryNames; position: number },
): Promise<ArticleCategory | null> {
  const values = { names: JSON.stringify(given.names), position: given.position };
  const changed = await work.tx
    .updateTable("article_categories")
    .set({ ...values, version: sql`version + 1` })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  if (changed) return categoryOf(changed);
  const made = await work.tx
    .insertInto("article_categories")
    .values({ id, organisation_id: work.organisationId, ...values })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returningAll()
    .executeTakeFirst();
  return made ? categoryOf(made) : null;
}

/** Its articles stay, without one. False: it was not there. */
export async function deleteCategory(tx: OrganisationTransaction, id: ArticleCategoryId): Promise<boolean> {
  return (
    (await tx.deleteFrom("article_categories").where("id", "=", id).returning("id").executeTakeFirst()) !== undefined
  );
}
