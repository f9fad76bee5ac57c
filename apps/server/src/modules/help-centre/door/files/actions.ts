/** Pictures that readers may see: those of published articles, and the logo. */
import type { ArticleImageId } from "@luwte/contract/ids.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { FILE_HEADERS } from "../../../../platform/http/headers.ts";
import { refused } from "../../../../platform/http/problems.ts";
import { findImage, isImagePublic, type StoredImage } from "../../../library/public.ts";
import type { House } from "../../shapes.ts";
import type { Door } from "../actions.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One that is only in an internal part, a draft or the archive is not there. */
export const findShown = ({ platform }: Door, { organisationId, settings }: House, id: string) =>
  platform.read(organisationId, async (tx): Promise<StoredImage | null> => {
    if (!UUID.test(id)) return null;
    const imageId = id as ArticleImageId;
    const isShown = imageId === settings.logoId || (await isImagePublic(tx, imageId));
    return isShown ? findImage(tx, imageId) : null;
  });

/** Asked for again each time, since tomorrow it may no longer be shown; its bytes are sent once. */
export async function sendImage(
  { platform }: Door,
  request: FastifyRequest,
  reply: FastifyReply,
  image: StoredImage | null,
): Promise<FastifyReply> {
  if (!image) throw refused("not_found");
  const etag = `"${image.hash.slice(0, 32)}"`;
  reply.headers({ ...FILE_HEADERS, etag, "cache-control": "no-cache" });
  if (request.headers["if-none-match"] === etag) return reply.code(304).send();
  const blob = await platform.blobs.open(image.hash);
  if (!blob) throw refused("not_found");
  return reply.type(image.type).header("content-length", String(blob.size)).send(blob.stream);
}
