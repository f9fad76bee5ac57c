/** Taking the library out as a folder: a file a text, what is for colleagues in a file of its own, and the pictures. */
import { buffer } from "node:stream/consumers";
import type { ArticleImageId } from "@luwte/contract/ids.ts";
import { ZipFile } from "yazl";
import type { Platform } from "../../../../platform/platform.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { findImage, type StoredImage } from "../../images/queries.ts";
import { imagesIn } from "../../markdown/rules.ts";
import { everyText, type Going } from "../queries.ts";
import { headOf, slugOf } from "../rules.ts";
import type { OutFile } from "../shapes.ts";

export type Leaving = { files: OutFile[]; pictures: { path: string; hash: string }[] };

const ENDINGS: Record<string, string> = { "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp" };
const nameOf = ({ id, type }: StoredImage): string => `${id}.${ENDINGS[type] ?? "png"}`;

export async function leavingWith(tx: OrganisationTransaction): Promise<Leaving> {
  const texts = await everyText(tx);
  const ids = new Set(texts.flatMap(({ body, internal }) => imagesIn(`${body}\n${internal}`)));
  const images = new Map<string, StoredImage>();
  for (const id of ids) {
    const image = await findImage(tx, id as ArticleImageId);
    if (image) images.set(id, image);
  }
  const named = new Map<string, string>();
  for (const { id, title } of texts) if (!named.has(id)) named.set(id, `${slugOf(title)}-${id.slice(-6)}`);
  return {
    files: texts.flatMap((text) => filesOf(text, named.get(text.id)!, images)),
    pictures: [...images.values()].map((image) => ({ path: `images/${nameOf(image)}`, hash: image.hash })),
  };
}

function filesOf(text: Going, name: string, images: ReadonlyMap<string, StoredImage>): OutFile[] {
  const { id, language, title, short, body, internal, reviewOn, categoryNames, isDraft } = text;
  const category = categoryNames ? (categoryNames.nl ?? Object.values(categoryNames)[0] ?? null) : null;
  const folder = category ? slugOf(category) : "artikelen";
  const outside = (markdown: string): string =>
    markdown.replace(/\]\(image:([0-9a-f-]{36})\)/g, (all, imageId: string) => {
      const image = images.get(imageId);
      return image ? `](../images/${nameOf(image)})` : all;
    });
  const about = { id, title, short: short || null, category, review: reviewOn, draft: isDraft ? "true" : null };
  const open = { path: `${folder}/${name}.${language}.md`, text: `${headOf(about)}${outside(body)}\n` };
  const closed = {
    path: `${folder}/${name}.${language}.internal.md`,
    text: `${headOf({ id, title })}${outside(internal)}\n`,
  };
  return internal.trim() === "" ? [open] : [open, closed];
}

/** Bytes as they are asked for; one picture in memory at a time. */
export function zipOf({ blobs }: Pick<Platform, "blobs">, { files, pictures }: Leaving): ZipFile {
  const zip = new ZipFile();
  for (const { path, text } of files) zip.addBuffer(Buffer.from(text), path);
  void addPictures(zip, blobs, pictures).then(
    () => zip.end(),
    (error: unknown) => zip.emit("error", error),
  );
  return zip;
}

async function addPictures(zip: ZipFile, blobs: Platform["blobs"], pictures: Leaving["pictures"]): Promise<void> {
  for (const { path, hash } of pictures) {
    const opened = await blobs.open(hash);
    if (opened) zip.addBuffer(await buffer(opened.stream), path, { compress: false });
  }
}
