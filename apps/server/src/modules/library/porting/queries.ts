/** What goes out: the newest words of everything that is not archived. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleCategory, ArticleWords } from "@luwte/contract/library.ts";
import { sql } from "kysely";
import type { OrganisationTransaction } from "../../../platform/work/work.ts";

const MOST = 20_000;
const AT_ONCE = 5_000;

/** Which of them are articles of this organisation, in whatever state. */
export async function articlesAmong(
  tx: OrganisationTransaction,
  ids: readonly ArticleId[],
): Promise<ReadonlySet<ArticleId>> {
  const found = new Set<ArticleId>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const rows = await tx.selectFrom("articles").select("id").where("id", "in", some).execute();
    for (const { id } of rows) found.add(id as ArticleId);
  }
  return found;
}

export type Going = ArticleWords & {
  id: ArticleId;
  language: Language;
  reviewOn: string | null;
  categoryNames: ArticleCategory["names"] | null;
  /** Customers do not see these words. */
  isDraft: boolean;
};

export async function everyText(tx: OrganisationTransaction): Promise<Going[]> {
  const rows = await tx
    .selectFrom("article_texts as t")
    .innerJoin("articles as a", "a.id", "t.article_id")
    .innerJoin("article_versions as v", "v.id", "t.newest_id")
    .leftJoin("article_categories as c", "c.id", "a.category_id")
    .select(["a.id", "a.review_on", "t.language", "v.title", "v.short", "v.body", "v.internal", "c.names"])
    .select(sql<boolean>`t.published_id is distinct from t.newest_id`.as("isDraft"))
    .where("a.state", "!=", "archived")
    .orderBy("a.id")
    .orderBy("t.language")
    .limit(MOST)
    .execute();
  return rows.map(({ review_on, names, ...row }) => ({
    ...row,
    id: row.id as ArticleId,
    language: row.language as Language,
    reviewOn: review_on as string | null,
    categoryNames: names as ArticleCategory["names"] | null,
  }));
}
