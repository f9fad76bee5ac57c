/** Bringing a folder of articles in. */
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { isRefusal, type Refusal } from "@luwte/contract/errors.ts";
import { type ArticleImageId, newId, type OrganisationId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import type { ImportReport } from "@luwte/contract/library.ts";
import type { Blobs } from "../../../platform/blobs/blobs.ts";
import type { OrganisationTransaction, Work } from "../../../platform/work/work.ts";
import { imageWithHash, insertImage, type StoredImage } from "../images/queries.ts";
import { LARGEST_PICTURE, pictureType } from "../images/rules.ts";
import type { LibraryNeeds } from "../shapes.ts";
import { keepTexts, takePlace } from "./keeping/actions.ts";
import { linksAmong } from "./linking/actions.ts";
import { BESIDE, besideIn } from "./linking/rules.ts";
import { lookAt, placeFor } from "./looking/actions.ts";
import { countedIn, readFolder } from "./rules.ts";
import type { Beside, Given, GivenFile, Looked, Placed } from "./shapes.ts";
import { isZip, readZip } from "./zip/actions.ts";

type Asked = { name: string; language: Language };
type Picture = Omit<StoredImage, "id">;
export type Received = { given: Given; kept: Map<string, Picture>; beside: Beside };
type Keep = (bytes: Buffer) => Promise<{ hash: string; size: number }>;

/** The bytes are kept outside the transaction: a blob that no row names goes by itself. */
export const keepingIn =
  (blobs: Blobs): Keep =>
  (bytes) =>
    blobs.put(bytes);

/** Under the name that the blob would have. */
export const keepingNothing: Keep = async (bytes) => ({
  hash: createHash("sha256").update(bytes).digest("hex"),
  size: bytes.length,
});

export async function receiveFolder(
  keep: Keep,
  stream: Readable,
  { name, language }: Asked,
): Promise<Received | Refusal<"import_unreadable" | "too_large">> {
  const bytes = await buffer(stream);
  const files: GivenFile[] | Refusal<"import_unreadable" | "too_large"> = isZip(bytes)
    ? await readZip(bytes)
    : [{ path: lastOf(name), bytes }];
  if (isRefusal(files)) return files;
  const given = readFolder(files, language);
  const kept = new Map<string, Picture>();
  for (const [path, picture] of given.pictures) {
    const type = picture.length <= LARGEST_PICTURE ? pictureType(picture) : null;
    if (!type)
      given.lines.push({ path, code: picture.length > LARGEST_PICTURE ? "too_large" : "not_read", detail: null });
    else kept.set(path, { ...(await keep(Buffer.from(picture))), type, name: path.split("/").at(-1)!.slice(0, 200) });
  }
  const beside = files.find(({ path }) => path === BESIDE);
  return { given, kept, beside: besideIn(beside ? new TextDecoder().decode(beside.bytes) : "") };
}

/** Without folders, and not hidden by a dot. */
const lastOf = (name: string): string =>
  name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\p{Cc}|^\.+/gu, "");

/** All of it or nothing. The same folder again is the same articles: an id of ours, or one that follows from the path, says so. */
export async function keepFolder(
  work: Work,
  needs: LibraryNeeds,
  received: Received,
  publish: boolean,
): Promise<{ report: ImportReport }> {
  const { given, kept, beside } = received;
  const ids = await idsOf(work.tx, kept);
  for (const [path, { id, isKnown }] of ids) if (!isKnown) await insertImage(work, { ...kept.get(path)!, id });
  const placed: Placed[] = [];
  for (const article of given.articles)
    placed.push(await takePlace(work, await placeFor(work.tx, work.organisationId, article)));
  const looked = await lookAtAll(work.tx, work.organisationId, { beside, placed, ids, publish });
  for (const each of looked) await keepTexts(work, needs, each, publish);
  const report = reportOf(given, looked, ids.size);
  const { made, changed, same } = report;
  const details = { made, changed, same };
  work.audit({ action: "library.imported", subject: { kind: "library", id: work.organisationId }, details });
  return { report };
}

/** What keeping it would do. */
export async function tryFolder(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  { given, kept, beside }: Received,
  publish: boolean,
): Promise<{ report: ImportReport }> {
  const ids = await idsOf(tx, kept);
  const placed: Placed[] = [];
  for (const article of given.articles) placed.push(await placeFor(tx, organisationId, article));
  const looked = await lookAtAll(tx, organisationId, { beside, placed, ids, publish });
  return { report: reportOf(given, looked, ids.size) };
}

type Pictures = ReadonlyMap<string, { id: ArticleImageId; isKnown: boolean }>;
type Placing = { beside: Beside; placed: readonly Placed[]; ids: Pictures; publish: boolean };

/** After all have their places, since each may link to each. */
async function lookAtAll(
  tx: OrganisationTransaction,
  organisationId: OrganisationId,
  { beside, placed, ids, publish }: Placing,
): Promise<Looked[]> {
  const links = await linksAmong(tx, organisationId, { placed, beside });
  const idOf = (path: string) => ids.get(path)?.id ?? null;
  const looked: Looked[] = [];
  for (const each of placed) looked.push(await lookAt(tx, each, { publish, idOf, links }));
  return looked;
}

const MOST_LISTED = 200;

function reportOf(given: Given, looked: readonly Looked[], pictures: number): ImportReport {
  const lines = [...given.lines, ...looked.flatMap((each) => each.lines)];
  const texts = looked.flatMap((each) =>
    each.texts.map(({ path, language, words, outcome }) => ({ path, language, title: words.title, outcome })),
  );
  const listed = { lines: lines.slice(0, MOST_LISTED), more: Math.max(0, lines.length - MOST_LISTED) };
  return { ...countedIn(looked), pictures, texts, ...listed };
}

/** The same bytes are one picture, also twice in one folder. */
async function idsOf(tx: OrganisationTransaction, kept: Received["kept"]): Promise<Pictures> {
  const byHash = new Map<string, ArticleImageId>();
  const ids = new Map<string, { id: ArticleImageId; isKnown: boolean }>();
  for (const [path, { hash }] of kept) {
    const known = byHash.get(hash) ?? (await imageWithHash(tx, hash))?.id;
    const id = known ?? newId<ArticleImageId>();
    byHash.set(hash, id);
    ids.set(path, { id, isKnown: known !== undefined });
  }
  return ids;
}
