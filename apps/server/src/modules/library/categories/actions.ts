/** Making, ordering and removing categories. */
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import type { ArticleCategoryId } from "@luwte/contract/ids.ts";
import { type ArticleCategory, type CategoryNames, MOST_CATEGORIES } from "@luwte/contract/library.ts";
import type { Work } from "../../../platform/work/work.ts";
import * as queries from "./queries.ts";

export async function saveCategory(
  work: Work,
  id: ArticleCategoryId,
  given: { names: CategoryNames; position: number },
): Promise<{ category: ArticleCategory } | Refusal<"too_many_categories" | "not_found">> {
  const known = await queries.listCategories(work.tx);
  if (known.length >= MOST_CATEGORIES && !known.some((each) => each.id === id)) return refuse("too_many_categories");
  const category = await queries.upsertCategory(work, id, given);
  if (!category) return refuse("not_found");
  work.record({ type: "article_category.changed", payload: { category } });
  return { category };
}

/** Every desk takes it off its articles by this one event: none of them is told by itself. */
export async function removeCategory(work: Work, id: ArticleCategoryId): Promise<Refusal<"not_found"> | undefined> {
  if (!(await queries.deleteCategory(work.tx, id))) return refuse("not_found");
  work.record({ type: "article_category.removed", payload: { categoryId: id } });
  work.audit({ action: "article_category.removed", subject: { kind: "article_category", id } });
  return undefined;
}
