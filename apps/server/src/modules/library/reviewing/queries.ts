/** Which articles are to be read again, and whose owner was told. */
import type { ArticleId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Work } from "../../../platform/work/work.ts";

/** Of all organisations, longest due first. `today` as `2026-11-27`. */
export async function dueReviews(
  database: Database,
  today: string,
  most: number,
): Promise<{ organisationId: OrganisationId; articleId: ArticleId }[]> {
  const rows = await database
    .selectFrom("articles as a")
    .innerJoin("people as p", "p.id", "a.owner_id")
    .select(["a.organisation_id", "a.id"])
    .where("a.state", "!=", "archived")
    .where("p.active", "=", true)
    .where(sql<boolean>`a.review_on <= ${today}::date and a.review_told_for is distinct from a.review_on`)
    .orderBy("a.review_on")
    .orderBy("a.id")
    .limit(most)
    .execute();
  return rows.map((row) => ({ organisationId: row.organisation_id as OrganisationId, articleId: row.id as ArticleId }));
}

/** Null: somebody else told it meanwhile, or it is no longer due. Marked as told for the date that stands there now. */
export async function takeDue(
  work: Work,
  articleId: ArticleId,
  today: string,
): Promise<{ ownerId: PersonId; title: string } | null> {
  const row = await work.tx
    .updateTable("articles as a")
    .set({ review_told_for: sql`a.review_on` })
    .where("a.id", "=", articleId)
    .where("a.state", "!=", "archived")
    .where("a.owner_id", "is not", null)
    .where(sql<boolean>`a.review_on <= ${today}::date and a.review_told_for is distinct from a.review_on`)
    .returning([
      "a.owner_id",
      sql<
        string | null
      >`(select v.title from article_texts t join article_versions v on v.id = t.newest_id where t.article_id = a.id
        order by array_position(array['nl', 'fr', 'en'], t.language) limit 1)`.as("title"),
    ])
    .executeTakeFirst();
  return row ? { ownerId: row.owner_id as PersonId, title: row.title ?? "" } : null;
}
