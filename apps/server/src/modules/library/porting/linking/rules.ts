/** Links between the files of a folder, and what they lead to in the library. Pure. */
import type { ArticleId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { z } from "zod";
import { jsonOrNull } from "../../../../platform/json.ts";
import { articleLinkIn, decoded, hrefOf, withLinks } from "../../markdown/links/rules.ts";
import { folderOf, placeOf, TEXT_FILE } from "../rules.ts";
import type { Beside } from "../shapes.ts";

/** What a link leads to: an article by its id, or a text by what its file may be called, likeliest first. */
export type Aim = { id: ArticleId } | { keys: readonly string[]; language: Language | null };
export type Known = { byKey: ReadonlyMap<string, ArticleId>; byId: ReadonlyMap<ArticleId, ArticleId> };

const ELSEWHERE = /^(https?|mailto|tel|image):|^[#?]|^$/i;

/** Null: it is no link to an article. Without keys: nobody can follow it, for it leads out of the folder or to no text. */
export function aimOf(href: string, folder: string): Aim | null {
  const article = articleLinkIn(href);
  if (article) return { id: article.id };
  if (ELSEWHERE.test(href)) return null;
  const path = /^[a-z][a-z0-9+.-]*:|^\/\/|\\/i.test(href) ? null : pathOf(href, folder);
  const places = path === null ? [] : filesOf(path).map(placeOf);
  return { keys: places.map((place) => place!.key), language: places[0]?.language ?? null };
}

/** Null: above the top of the folder. A path from the root is one from the top, as the makers of pages mean it. */
function pathOf(href: string, folder: string): string | null {
  const parts = href.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  const said = href.split(/[?#]/)[0]!;
  for (const part of said.split("/")) {
    if (part === ".." && parts.pop() === undefined) return null;
    if (part !== ".." && part !== "." && part !== "") parts.push(decoded(part));
  }
  return parts.join("/") + (/(^|\/)\.{0,2}$/.test(said) ? "/" : "");
}

/** A folder is its first page; a page may be named without what its name ends in. */
function filesOf(path: string): string[] {
  const inside = path.replace(/\/?$/, "/").replace(/^\//, "");
  const first = [`${inside}index.md`, `${inside}readme.md`];
  if (path === "" || path.endsWith("/")) return first;
  return TEXT_FILE.test(path.split("/").at(-1)!) ? [path] : [`${path}.md`, ...first];
}

/** The keys and ids to look for, of all links of a text. */
export function aimsIn(markdown: string, path: string): Aim[] {
  const aims: Aim[] = [];
  withLinks(markdown, (href) => {
    const aim = aimOf(href, folderOf(path));
    if (aim) aims.push(aim);
    return href;
  });
  return aims;
}

const targetOf = (aim: Aim, { byKey, byId }: Known): ArticleId | undefined =>
  "id" in aim ? byId.get(aim.id) : aim.keys.map((key) => byKey.get(key)).find((id) => id !== undefined);

type From = { path: string; language: Language; id: ArticleId | null };

/** Links to files become links to articles; what leads nowhere stays as it was written, and is named in `missing`. */
export function withArticles(markdown: string, from: From, known: Known): { markdown: string; missing: string[] } {
  const missing: string[] = [];
  const linked = withLinks(markdown, (href) => {
    const aim = aimOf(href, folderOf(from.path));
    const id = aim && targetOf(aim, known);
    if (aim && !id) missing.push(href.slice(0, 200));
    return aim && id ? hrefTo(href, aim, { ...from, to: id }) : href;
  });
  return { markdown: linked, missing };
}

/** Of another article the reader gets the own language; of this one a link can only mean another language. */
function hrefTo(href: string, aim: Aim, { to, id, language }: From & { to: ArticleId }): string {
  const link = articleLinkIn(href);
  if (link) return hrefOf({ ...link, id: to });
  const said = "language" in aim && aim.language !== language ? aim.language : null;
  return hrefOf({ id: to, language: to === id ? said : null, anchor: decoded(href.split("#")[1] ?? "") || null });
}

/** From one file of an export to another. */
export function pathFrom(from: string, to: string): string {
  const [here, there] = [folderOf(from), folderOf(to)];
  const name = to.split("/").at(-1)!;
  return here === there
    ? name
    : `${here
        .split("/")
        .map(() => "..")
        .join("/")}/${to}`;
}

/** Beside the files of a part of a folder: which others they lead to, by path, with the id in their heads. */
export const BESIDE = ".luwte-beside.json";
const MOST_BESIDE = 20_000;
const Lines = z.record(z.string().max(1_000), z.uuid().nullable());

/** By key. What cannot be read is as if it were not there. */
export function besideIn(text: string): Beside {
  const read = Lines.safeParse(jsonOrNull(text));
  const lines = read.success ? Object.entries(read.data).slice(0, MOST_BESIDE) : [];
  return new Map(lines.flatMap(([path, id]) => (placeOf(path) ? [[placeOf(path)!.key, id] as const] : [])));
}
