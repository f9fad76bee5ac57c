/** Reads the texts of a folder and finds which files make one article, with the pictures it shows. */
import { readFile } from "node:fs/promises";
import { type Apart, articlesApart } from "@luwte/server/modules/library/public.ts";
import { LARGEST_PART, type Part } from "./batches.ts";
import { beside, type Folder, type Gathered } from "./gather.ts";
import type { Complaint } from "./texts.ts";

export type Parts = { parts: Part[]; fileOf: ReadonlyMap<string, Gathered>; complaints: Complaint[] };

export async function partsOf({ texts, pictures, complaints }: Folder): Promise<Parts> {
  const fileOf = new Map(pictures);
  const read: { path: string; bytes: Buffer }[] = [];
  const found = [...complaints];
  for (const text of texts) {
    const bytes = await readFile(text.at).catch(() => null);
    if (!bytes) found.push({ path: text.path, code: "unreadable", detail: null });
    else if (fileOf.has(text.path))
      found.push({ path: text.path, code: "said_twice", detail: fileOf.get(text.path)!.at });
    else {
      fileOf.set(text.path, text);
      read.push({ path: text.path, bytes });
    }
  }
  const parts: Part[] = [];
  for (const { paths, links } of await pathsTogether(read, fileOf)) {
    const size = paths.reduce((sum, path) => sum + fileOf.get(path)!.size, 0);
    if (size > LARGEST_PART) found.push({ path: paths[0]!, code: "too_large", detail: null });
    else parts.push({ paths, size, links });
  }
  return { parts, fileOf, complaints: found };
}

type Together = Pick<Apart, "links"> & { paths: string[] };

/** What is no text after all goes by itself, and the server says so. */
async function pathsTogether(
  read: readonly { path: string; bytes: Buffer }[],
  fileOf: Map<string, Gathered>,
): Promise<Together[]> {
  const articles = articlesApart(read);
  const known = new Set(articles.flatMap(({ texts }) => texts));
  const alone = read.filter(({ path }) => !known.has(path)).map(({ path }) => ({ paths: [path], links: [] }));
  const together: Together[] = [];
  for (const { texts, pictures, links } of articles) {
    const shown: string[] = [];
    for (const picture of pictures) {
      const at = await pictureAt(picture, fileOf.get(texts[0]!)!, fileOf);
      if (at) shown.push(at);
    }
    together.push({ paths: [...texts, ...new Set(shown)], links });
  }
  return [...together, ...alone];
}

/** By its name, or as it is called in small letters. */
async function pictureAt(path: string, text: Gathered, fileOf: Map<string, Gathered>): Promise<string | null> {
  const known = [path, path.toLowerCase()].find((name) => fileOf.has(name));
  if (known) return known;
  const found = text.path.includes("/") ? null : await beside(text, path);
  if (!found) return null;
  fileOf.set(path, found);
  return path;
}
