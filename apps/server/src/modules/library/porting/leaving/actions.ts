/** Taking the library out as a folder: a file a text, what is for colleagues in a file of its own, and the pictures. */
import { buffer } from "node:stream/consumers";
import type { ArticleId, ArticleImageId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { ZipFile } from "yazl";
import type { Platform } from "../../../../platform/platform.ts";
import type { OrganisationTransaction } from "../../../../platform/work/work.ts";
import { findImage, type StoredImage } from "../../images/queries.ts";
import { articleLinkIn, withLinks } from "../../markdown/links/rules.ts";
import { imagesIn } from "../../markdown/rules.ts";
import { pathFrom } from "../linking/rules.ts";
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
  const pathOf = pathsOf(texts);
  return {
    files: texts.flatMap((text) => filesOf(text, pathOf, images)),
    pictures: [...images.values()].map((image) => ({ path: `images/${nameOf(image)}`, hash: image.hash })),
  };
}

/** In the language, else in another; null: it does not go out. */
type PathOf = (id: ArticleId, language: Language, isOnly?: boolean) => string | null;

function pathsOf(texts: readonly Going[]): PathOf {
  const byId = Map.groupBy(texts, ({ id }) => id);
  return (id, language, isOnly = false) => {
    const of = byId.get(id) ?? [];
    const text = of.find((each) => each.language === language) ?? (isOnly ? undefined : of[0]);
    if (!text) return null;
    const category = categoryOf(text);
    return `${category ? slugOf(category) : "artikelen"}/${slugOf(of[0]!.title)}-${id.slice(-6)}.${text.language}.md`;
  };
}

const categoryOf = ({ categoryNames }: Going): string | null =>
  categoryNames ? (categoryNames.nl ?? Object.values(categoryNames)[0] ?? null) : null;

function filesOf(text: Going, pathOf: PathOf, images: ReadonlyMap<string, StoredImage>): OutFile[] {
  const { id, language, title, short, body, internal, reviewOn, isDraft } = text;
  const path = pathOf(id, language)!;
  const outside = (markdown: string): string =>
    withLinks(markdown, (href) => {
      const image = images.get(/^image:(.{36})$/.exec(href)?.[1] ?? "");
      return image ? `../images/${nameOf(image)}` : (linkFrom(path, href, { language, pathOf }) ?? href);
    });
  const category = categoryOf(text);
  const about = { id, title, short: short || null, category, review: reviewOn, draft: isDraft ? "true" : null };
  const open = { path, text: `${headOf(about)}${outside(body)}\n` };
  const closed = {
    path: path.replace(/\.md$/, ".internal.md"),
    text: `${headOf({ id, title })}${outside(internal)}\n`,
  };
  return internal.trim() === "" ? [open] : [open, closed];
}

/** As one file leads to another. Null: it is no link to an article that goes out. */
function linkFrom(path: string, href: string, { language, pathOf }: { language: Language; pathOf: PathOf }) {
  const link = articleLinkIn(href);
  const to = link && pathOf(link.id, link.language ?? language, link.language !== null);
  return to ? `${pathFrom(path, to)}${link.anchor ? `#${encodeURIComponent(link.anchor)}` : ""}` : null;
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
