/** Bringing a folder of articles in. */
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import { type ArticleId, type ArticleImageId, newId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ImportLine, ImportReport } from "@luwte/contract/library.ts";
import { v5 } from "uuid";
import type { Blobs } from "../../../platform/blobs/blobs.ts";
import type { Work } from "../../../platform/work/work.ts";
import { imageWithHash, insertImage, type StoredImage } from "../images/queries.ts";
import { LARGEST_PICTURE, pictureType } from "../images/rules.ts";
import type { LibraryNeeds } from "../shapes.ts";
import { type Counted, keepArticle } from "./keeping/actions.ts";
import { readFolder } from "./rules.ts";
import type { Given, GivenFile } from "./shapes.ts";
import { isZip, readZip } from "./zip/actions.ts";

type Asked = { name: string; language: Language; publish: boolean };
export type Received = { given: Given; kept: Map<string, Omit<StoredImage, "id">> };

/** The bytes are kept outside the transaction: a blob that no row names goes by itself. */
export async function receiveFolder(
  blobs: Blobs,
  stream: Readable,
  { name, language }: Asked,
): Promise<Received | Refusal<"import_unreadable" | "too_large">> {
  const bytes = await buffer(stream);
  const files: GivenFile[] | Refusal<"import_unreadable" | "too_large"> = isZip(bytes)
    ? await readZip(bytes)
    : [{ path: lastOf(name), bytes }];
  if (isRefusal(files)) return files;
  const given = readFolder(files, language);
  const kept = new Map<string, Omit<StoredImage, "id">>();
  for (const [path, picture] of given.pictures) {
    const type = picture.length <= LARGEST_PICTURE ? pictureType(picture) : null;
    if (!type)
      given.lines.push({ path, code: picture.length > LARGEST_PICTURE ? "too_large" : "not_read", detail: null });
    else
      kept.set(path, { ...(await blobs.put(Buffer.from(picture))), type, name: path.split("/").at(-1)!.slice(0, 200) });
  }
  return { given, kept };
}

/** Without folders, and not hidden by a dot. */
const lastOf = (name: string): string =>
  name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\p{Cc}|^\.+/gu, "");

const MOST_LISTED = 200;

/** All of it or nothing. The same folder again is the same articles: an id of ours, or one that follows from the path, says so. */
export async function keepFolder(
  work: Work,
  needs: LibraryNeeds,
  { given, kept }: Received,
  publish: boolean,
): Promise<{ report: ImportReport }> {
  const ids = await keepPictures(work, kept);
  const counted: Counted = { made: 0, changed: 0, same: 0 };
  const lines: ImportLine[] = [...given.lines];
  for (const article of given.articles) {
    const id = (article.id ?? v5(article.key, work.organisationId)) as ArticleId;
    lines.push(
      ...(await keepArticle(work, needs, { article, id, publish, idOf: (path) => ids.get(path) ?? null, counted })),
    );
  }
  work.audit({ action: "library.imported", subject: { kind: "library", id: work.organisationId }, details: counted });
  const report = { ...counted, pictures: ids.size, lines: lines.slice(0, MOST_LISTED) };
  return { report: { ...report, more: Math.max(0, lines.length - MOST_LISTED) } };
}

async function keepPictures(work: Work, kept: Received["kept"]): Promise<Map<string, ArticleImageId>> {
  const ids = new Map<string, ArticleImageId>();
  for (const [path, picture] of kept) {
    const known = await imageWithHash(work.tx, picture.hash);
    const id = known?.id ?? newId<ArticleImageId>(work.now.getTime());
    if (!known) await insertImage(work, { ...picture, id });
    ids.set(path, id);
  }
  return ids;
}
