/** The files that were named: of a folder all in it, of a file itself and the pictures beside it. Links are never followed. */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import {
  LARGEST_PICTURE,
  LARGEST_TEXT,
  LITTER,
  PICTURE_FILE,
  TEXT_FILE,
} from "@luwte/server/modules/library/public.ts";
import type { Complaint } from "./texts.ts";

/** `path`: as the library knows it, with slashes, from the folder that was named. */
export type Gathered = { path: string; at: string; size: number };
export type Folder = { texts: Gathered[]; pictures: Map<string, Gathered>; complaints: Complaint[] };

const DEEPEST = 30;
const MOST_FILES = 50_000;

export async function gather(named: readonly string[]): Promise<Folder> {
  const folder: Folder = { texts: [], pictures: new Map(), complaints: [] };
  for (const name of named) {
    const kind = await stat(name).catch(() => null);
    if (kind?.isDirectory()) await walk(folder, { root: resolve(name), at: resolve(name), depth: 0 });
    else await take(folder, { path: basename(name), at: await realpath(name).catch(() => resolve(name)) });
  }
  return folder;
}

type Place = { root: string; at: string; depth: number };

async function walk(folder: Folder, { root, at, depth }: Place): Promise<void> {
  const entries = await readdir(at, { withFileTypes: true }).catch(() => null);
  const here = pathFrom(root, at);
  if (!entries) complain(folder, here, "unreadable");
  if (depth > DEEPEST) complain(folder, here, "too_deep");
  if (!entries || depth > DEEPEST) return;
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(at, entry.name);
    const path = pathFrom(root, inside);
    if (LITTER.test(path)) continue;
    if (entry.isDirectory()) await walk(folder, { root, at: inside, depth: depth + 1 });
    else await take(folder, { path, at: inside });
  }
}

const pathFrom = (root: string, at: string): string => relative(root, at).split(sep).join("/");

const complain = (folder: Folder, path: string, code: Complaint["code"], detail: string | null = null) =>
  folder.complaints.push({ path, code, detail });

async function take(folder: Folder, { path, at }: Omit<Gathered, "size">): Promise<void> {
  const kind = await lstat(at).catch(() => null);
  if (!kind) return void complain(folder, path, "unreadable");
  if (kind.isSymbolicLink()) return void complain(folder, path, "link");
  const isText = TEXT_FILE.test(basename(path));
  const isPicture = PICTURE_FILE.test(path);
  if (!kind.isFile() || (!isText && !isPicture)) return void complain(folder, path, "not_read");
  if (kind.size > (isText ? LARGEST_TEXT : LARGEST_PICTURE)) return void complain(folder, path, "too_large");
  if (folder.texts.length + folder.pictures.size >= MOST_FILES) return void complain(folder, path, "too_many");
  const found = { path, at, size: kind.size };
  if (isText) folder.texts.push(found);
  else folder.pictures.set(path, found);
}

/** A picture beside a file that was named by itself; null when it is not there, or lies elsewhere by a link. */
export async function beside(text: Gathered, picture: string): Promise<Gathered | null> {
  const root = dirname(text.at);
  const at = await realpath(join(root, ...picture.split("/"))).catch(() => null);
  const kind = at?.startsWith(root + sep) && PICTURE_FILE.test(picture) ? await lstat(at).catch(() => null) : null;
  return at && kind?.isFile() ? { path: picture, at, size: kind.size } : null;
}
