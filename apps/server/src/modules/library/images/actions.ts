/** Keeping a picture. */

import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Refusal, refuse } from "@luwte/contract/errors.ts";
import { type ArticleImageId, newId } from "@luwte/contract/ids.ts";
import type { ArticleImage } from "@luwte/contract/library.ts";
import type { Platform } from "../../../platform/platform.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import type { StoredImage } from "./queries.ts";
import * as queries from "./queries.ts";
import { pictureType } from "./rules.ts";

/** The bytes are kept outside the transaction: a blob that no row names goes by itself. */
export async function receiveImage(
  platform: Platform,
  { name, id, stream }: { name: string; id: ArticleImageId | undefined; stream: Readable },
): Promise<StoredImage | Refusal<"file_type_refused">> {
  const bytes = await buffer(stream);
  const type = pictureType(bytes);
  if (!type) return refuse("file_type_refused", { name });
  const { hash, size } = await platform.blobs.put(bytes);
  return {
    id: id ?? newId<ArticleImageId>(),
    name: name.replace(/[\p{Cc}/\\]/gu, "_").slice(0, 200),
    type,
    size,
    hash,
  };
}

export async function keepImage(
  work: Work,
  image: StoredImage,
): Promise<{ image: ArticleImage } | Refusal<"not_found">> {
  await queries.insertImage(work, image);
  const kept = await queries.findImage(work.tx, image.id);
  if (!kept) return refuse("not_found");
  const { hash: _, ...shown } = kept;
  return { image: shown };
}

/** With the name of its bytes. Null: there is no such picture. */
export const findImage = (tx: OrganisationTransaction, id: ArticleImageId): Promise<StoredImage | null> =>
  queries.findImage(tx, id);
