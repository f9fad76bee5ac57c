/** Which articles did not help somebody whom their owner has not heard of. */
import type { ArticleId, OrganisationId, PersonId } from "@luwte/contract/ids.ts";
import { sql } from "kysely";
import type { Database } from "../../../platform/database/connection.ts";
import type { Work } from "../../../platform/work/work.ts";

type When = { saidBefore: Date; saidAfter: Date; toldBefore: Date };

/** Past the walls, of all organisations, longest waiting first. */
export async function articlesToTell(
  database: Database,
  { saidBefore, saidAfter, toldBefore }: When,
  most: number,
): Promise<{ organisationId: OrganisationId; articleId: ArticleId }[]> {
  const rows = await database
    .selectFrom("help_feedback as f")
    .innerJoin("articles as a", "a.id", "f.article_id")
    .innerJoin("people as p", "p.id", "a.owner_id")
    .select(["f.organisation_id", "f.article_id"])
    .where("f.told_at", "is", null)
    .where("f.helped", "=", false)
    .where("f.at", "<=", saidBefore)
    .where("f.at", ">", saidAfter)
    .where("a.state", "!=", "archived")
    .where("p.active", "=", true)
    .where(
      sql<boolean>`not exists (select from help_feedback t where t.organisation_id = f.organisation_id and t.article_id = f.article_id and t.told_at > ${toldBefore})`,
    )
    .groupBy(["f.organisation_id", "f.article_id"])
    .orderBy(sql`min(f.at)`)
    .orderBy("f.article_id")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id as OrganisationId,
    articleId: row.article_id as ArticleId,
  }));
}

/** Marks them as told, and gives the newest words among them. Null: somebody else told it meanwhile. */
export async function takeUntold({ tx, now }: Work, articleId: ArticleId, before: Date): Promise<string | null> {
  const rows = await tx
    .updateTable("help_feedback")
    .set({ told_at: now })
    .where("article_id", "=", articleId)
    .where("told_at", "is", null)
    .where("helped", "=", false)
    .where("at", "<=", before)
    .returning(["words", "at"])
    .execute();
  const newestFirst = rows.toSorted((a, b) => b.at.getTime() - a.at.getTime());
  return rows.length === 0 ? null : (newestFirst.find(({ words }) => words !== "")?.words ?? "");
}

export async function toldOf(
  { tx }: Work,
  articleId: ArticleId,
  since: Date,
): Promise<{ ownerId: PersonId; title: string; count: number } | null> {
  const row = await tx
    .selectFrom("articles as a")
    .select([
      "a.owner_id",
      sql<number>`(select count(*)::int from help_feedback where article_id = a.id and not helped and at > ${since})`.as(
        "count",
      ),
      sql<
        string | null
      >`(select v.title from article_texts t join article_versions v on v.id = coalesce(t.published_id, t.newest_id) where t.article_id = a.id
        order by array_position(array['nl', 'fr', 'en'], t.language) limit 1)`.as("title"),
    ])
    .where("a.id", "=", articleId)
    .executeTakeFirst();
  return row?.owner_id ? { ownerId: row.owner_id as PersonId, title: row.title ?? "", count: row.count } : null;
}
