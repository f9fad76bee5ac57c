/** Writes an export into a folder, and takes away what an earlier one left there. A list in the folder says which files those are. */
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { Broken } from "./unpack.ts";

/** Hidden, so that an import passes it by. */
const LIST = ".luwte-export";

/** An empty folder, one that is not there, or with `replace` one in which an export wrote before. */
export async function mayWriteTo(folder: string, replace: boolean): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] | null =>
    error.code === "ENOENT" ? [] : null,
  );
  return names !== null && (names.length === 0 || (replace && names.includes(LIST)));
}

export async function writeExport(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = await writtenBefore(folder);
  // First the list of both, so that a run that is cut off leaves nothing that no list knows.
  await writeList(folder, [...new Set([...before, ...files.keys()])]);
  for (const [path, bytes] of files) await write(folder, path, bytes);
  for (const path of before) if (!files.has(path)) await remove(folder, path);
  await writeList(folder, [...files.keys()]);
}

async function writtenBefore(folder: string): Promise<string[]> {
  const list = await readFile(join(folder, LIST), "utf8").catch(() => "");
  return list.split("\n").filter((path) => path !== "");
}

/** The folder travels: its list may name a file elsewhere, and a folder in it may be a link to elsewhere. */
async function staysIn(folder: string, path: string): Promise<boolean> {
  const [root, parent] = [await realpath(folder), await realpath(dirname(join(folder, path)))];
  return `${parent}${sep}`.startsWith(`${root}${sep}`);
}

async function remove(folder: string, path: string): Promise<void> {
  const isThere = (await lstat(join(folder, path)).catch(() => null))?.isFile() ?? false;
  if (isThere && (await staysIn(folder, path))) await rm(join(folder, path));
}

const writeList = (folder: string, paths: readonly string[]): Promise<void> =>
  writeFile(join(folder, LIST), `${paths.join("\n")}\n`);

/** What is the same already is left alone, for whoever keeps the folder under versions. */
async function write(folder: string, path: string, bytes: Buffer): Promise<void> {
  const at = join(folder, path);
  await mkdir(dirname(at), { recursive: true });
  if (!(await staysIn(folder, path))) throw new Broken(path);
  const there = (await lstat(at).catch(() => null))?.isFile() ? await readFile(at) : null;
  if (there?.equals(bytes)) return;
  // A link that stands in this place is replaced, never written through.
  await writeFile(`${at}.part`, bytes);
  await rename(`${at}.part`, at);
}
