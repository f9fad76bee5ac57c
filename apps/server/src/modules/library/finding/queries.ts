/** Texts whose words were made by an earlier rule. */
import type { ArticleId, OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { Database } from "../../../platform/database/connection.ts";
import type { Work } from "../../../platform/work/work.ts";
import type { Findable, OneText } from "../shapes.ts";

/** Of all organisations. `foundBy`: the rules of today. */
export async function findStale(
  database: Database,
  foundBy: number,
  most: number,
): Promise<{ organisationId: OrganisationId; of: OneText }[]> {
  const rows = await database
    .selectFrom("article_texts")
    .select(["organisation_id", "article_id", "language"])
    .where("found_by", "<", foundBy)
    .orderBy("found_by")
    .limit(most)
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id as OrganisationId,
    of: { articleId: row.article_id as ArticleId, language: row.language as Language },
  }));
}

/** `published`: null where nothing is. */
export async function setFindable(
  work: Work,
  { articleId, language }: OneText,
  newest: Findable,
  published: Findable | null,
): Promise<void> {
  await work.tx
    .updateTable("article_texts")
    .set({
      title_plain: newest.titlePlain,
      terms: newest.terms,
      public_title_plain: published?.titlePlain ?? null,
      public_terms: published?.terms ?? null,
      found_by: newest.foundBy,
    })
    .where("article_id", "=", articleId)
    .where("language", "=", language)
    .execute();
}
