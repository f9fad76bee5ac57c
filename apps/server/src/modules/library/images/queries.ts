/** The pictures of articles. Their bytes are blobs. */
import type { ArticleImageId } from "@luwte/contract/ids.ts";
import type { ArticleImage } from "@luwte/contract/library.ts";
import type { Selectable } from "kysely";
import type { ArticleImages } from "../../../platform/database/schema.generated.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";

export type StoredImage = ArticleImage & { hash: string };

const imageOf = (row: Selectable<ArticleImages>): StoredImage => ({
  id: row.id as ArticleImageId,
  name: row.name,
  type: row.type,
  size: Number(row.size),
  hash: row.hash,
});

/** The same id again is the same picture. */
export async function insertImage(work: Work, image: StoredImage): Promise<void> {
  await work.tx
    .insertInto("article_images")
    .values({ ...image, organisation_id: work.organisationId, at: work.now })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

export async function findImage(tx: OrganisationTransaction, id: ArticleImageId): Promise<StoredImage | null> {
  const row = await tx.selectFrom("article_images").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? imageOf(row) : null;
}

/** One that is there already, so that the same picture imported twice is one. */
export async function imageWithHash(tx: OrganisationTransaction, hash: string): Promise<StoredImage | null> {
  const row = await tx.selectFrom("article_images").selectAll().where("hash", "=", hash).limit(1).executeTakeFirst();
  return row ? imageOf(row) : null;
}
