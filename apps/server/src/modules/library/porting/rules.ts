/** From files to articles and back: names say the language, folders the category, a head what else there is to know. Pure. */
import type { ArticleId, OrganisationId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import {
  type ArticleWords,
  type ImportedText,
  type ImportLine,
  LONGEST_ARTICLE,
  LONGEST_SHORT_ANSWER,
} from "@luwte/contract/library.ts";
import { v5 } from "uuid";
import { decoded } from "../markdown/links/rules.ts";
import { type Letters, lettersIn } from "./decoding/rules.ts";
import { readHtml } from "./html/rules.ts";
import type { Given, GivenArticle, GivenFile, GivenText, Looked } from "./shapes.ts";

export const MOST_TEXTS = 1_500;
export const LARGEST_TEXT = 2_000_000;
const LONGEST_TITLE = 200;
export const TEXT_FILE = /^(.+?)(?:[._-](nl|fr|en))?(\.internal)?\.(md|markdown|html?)$/i;
export const PICTURE_FILE = /\.(png|jpe?g|gif|webp)$/i;
/** What a Mac and an editor leave behind is no mistake of whoever made the folder. */
export const LITTER = /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db)(\/|$)/;

type Place = { key: string; language: Language | null; category: string | null; isInternal: boolean; isHtml: boolean };

const languageOf = (said: string | undefined): Language | null =>
  LANGUAGES.find((language) => language === said?.toLowerCase()) ?? null;

/** Null: no text. */
export function placeOf(path: string): Place | null {
  const folders = path.split("/");
  const found = TEXT_FILE.exec(folders.pop()!);
  if (!found) return null;
  const kept = folders.filter((folder) => languageOf(folder) === null);
  return {
    // A Mac writes accents as signs of their own.
    key: [...kept, found[1]!].join("/").normalize("NFC").toLowerCase(),
    language: languageOf(found[2]) ?? folders.map(languageOf).find((each) => each !== null) ?? null,
    category: kept.at(-1) ?? null,
    isInternal: found[3] !== undefined,
    isHtml: /^html?$/i.test(found[4]!),
  };
}

/** What stands between two lines of dashes at the beginning, one `key: value` a line; a value in quotes is read as JSON. */
export function frontOf(text: string): { front: Record<string, string>; body: string } {
  const found = /^\uFEFF?---\r?\n([\s\S]{0,10000}?)\r?\n---\r?\n?/.exec(text);
  if (!found) return { front: {}, body: text.replace(/^\uFEFF/, "") };
  const pairs = found[1]!.split(/\r?\n/).flatMap((line): [string, string][] => {
    const pair = /^([A-Za-z_]{1,40}):\s*(.*)$/.exec(line);
    return pair ? [[pair[1]!.toLowerCase(), saidIn(pair[2]!.trim())]] : [];
  });
  return { front: Object.fromEntries(pairs), body: text.slice(found[0].length) };
}

function saidIn(said: string): string {
  if (!said.startsWith('"')) return said.replace(/^'(.*)'$/, "$1");
  try {
    return String(JSON.parse(said));
  } catch {
    return said.replaceAll('"', "");
  }
}

export type Read = {
  path: string;
  place: Place;
  language: Language;
  front: Record<string, string>;
  title: string;
  body: string;
  lines: ImportLine[];
};

export function readFile(file: GivenFile, { text, assumed }: Letters, place: Place, usual: Language): Read {
  const line = (code: ImportLine["code"], detail: string | null = null): ImportLine => ({
    path: file.path,
    code,
    detail,
  });
  const html = place.isHtml ? readHtml(text) : null;
  const { front, body } = html ? { front: {}, body: html.markdown } : frontOf(text);
  const said = place.language ?? languageOf(html?.language ?? front["language"] ?? front["lang"]);
  const heading = /^\s*#\s+(.+?)\s*#*\s*(?:\r?\n|$)/.exec(body);
  const known = front["title"] || html?.title || "";
  const title = known || heading?.[1] || nameOf(place.key);
  const rest = heading && (known === "" || known === heading[1]) ? body.slice(heading[0].length) : body;
  const lines = [
    ...(assumed ? [line("encoding_assumed", assumed)] : []),
    ...(html ? [line("html_read")] : []),
    ...(html?.hadScript ? [line("script_removed")] : []),
    ...(said === null ? [line("language_assumed", usual)] : []),
    ...(known === "" && !heading && !place.isInternal ? [line("title_made", title)] : []),
    ...(rest.length > LONGEST_ARTICLE ? [line("text_cut", String(LONGEST_ARTICLE))] : []),
  ];
  return {
    path: file.path,
    place,
    language: said ?? usual,
    front,
    title,
    body: rest.trim().slice(0, LONGEST_ARTICLE),
    lines,
  };
}

const nameOf = (key: string): string => {
  const words = key.split("/").at(-1)!.replace(/[-_]+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `usual`: the language of what does not say its own. */
export function readFolder(files: readonly GivenFile[], usual: Language): Given {
  const given: Given = { articles: [], pictures: new Map(), lines: [] };
  const read: Read[] = [];
  for (const file of files.filter(({ path }) => !LITTER.test(path))) {
    const place = placeOf(file.path);
    const letters = place && file.bytes.length <= LARGEST_TEXT ? lettersIn(file.bytes) : null;
    const skip = (code: ImportLine["code"]) => given.lines.push({ path: file.path, code, detail: null });
    if (!place) PICTURE_FILE.test(file.path) ? given.pictures.set(file.path, file.bytes) : skip("not_read");
    else if (file.bytes.length > LARGEST_TEXT) skip("too_large");
    else if (letters === null) skip("not_read");
    else if (read.length >= MOST_TEXTS) skip("too_many");
    else read.push(readFile(file, letters, place, usual));
  }
  for (const of of filesByArticle(read)) {
    const once = withoutTwice(of);
    const article = articleOf(once);
    given.articles.push(article);
    given.lines.push(...once.flatMap((each) => linesOf(each, article)));
    const twice = of.filter((each) => !once.includes(each));
    given.lines.push(...twice.map(({ path }): ImportLine => ({ path, code: "said_twice", detail: once[0]!.path })));
  }
  return given;
}

/** Of what is left out nobody needs to know which title and language it would have had. */
function linesOf({ path, language, lines }: Read, { texts }: GivenArticle): ImportLine[] {
  if (texts.some((text) => text.language === language)) return lines;
  const stillTrue = lines.filter(({ code }) => code !== "title_made" && code !== "language_assumed");
  return [...stillTrue, { path, code: "no_words", detail: null }];
}

/** An export of another organisation in the same Luwte carries ids that are taken; then one follows from them. */
export const idsFor = ({ id, key }: { id: string | null; key: string }, organisationId: OrganisationId): ArticleId[] =>
  [...(id ? [id] : []), v5(id ?? key, organisationId)] as ArticleId[];

export const idIn = ({ front }: Read): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(front["id"] ?? "") ? front["id"]! : null;

/** Files with one name are one article, and so are those with one id, whatever they are called by now. */
export function filesByArticle(read: readonly Read[]): Read[][] {
  const ids = new Map<string, string>();
  for (const each of read) {
    const id = idIn(each);
    if (id && !ids.has(each.place.key)) ids.set(each.place.key, id);
  }
  return [...Map.groupBy(read, ({ place }) => ids.get(place.key) ?? place.key).values()];
}

export const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

/** The first file of each language and part: two that say the same text would overwrite each other at every import. */
const withoutTwice = (read: readonly Read[]): Read[] =>
  [...Map.groupBy(read, ({ language, place }) => `${language} ${place.isInternal}`).values()].map(([first]) => first!);

function articleOf(read: readonly Read[]): GivenArticle {
  const front = Object.assign({}, ...read.map((each) => each.front)) as Record<string, string>;
  const byLanguage = [...Map.groupBy(read, ({ language }) => language)];
  return {
    key: read[0]!.place.key,
    keys: [...new Set(read.map(({ place }) => place.key))],
    id: read.map(idIn).find((id) => id !== null) ?? null,
    category: front["category"] || (read[0]!.place.category && nameOf(read[0]!.place.category)),
    reviewOn: /^\d{4}-\d{2}-\d{2}$/.test(front["review"] ?? "") ? front["review"]! : null,
    texts: byLanguage.flatMap(([language, of]) => textOf(language, of) ?? []),
  };
}

/** Null: nothing but an empty file. A text without a public file still has what is for colleagues. */
function textOf(language: Language, read: readonly Read[]): GivenText | null {
  const open = read.find(({ place }) => !place.isInternal);
  const closed = read.find(({ place }) => place.isInternal);
  const words: ArticleWords = {
    title: (open ?? closed)!.title.slice(0, LONGEST_TITLE),
    short: (open?.front["short"] ?? "").slice(0, LONGEST_SHORT_ANSWER),
    body: open?.body ?? "",
    internal: closed?.body ?? "",
  };
  const isEmpty = words.short + words.body + words.internal === "";
  const isDraft = (open ?? closed)!.front["draft"]?.toLowerCase() === "true";
  return isEmpty ? null : { path: (open ?? closed)!.path, language, words, isDraft };
}

type There = ArticleWords & { isPublished: boolean };

/** `newest`: of the same language; null where its article has none. A draft is left unpublished, whatever was asked. */
export function outcomeOf(
  { words, isDraft }: Pick<GivenText, "words" | "isDraft">,
  newest: There | null,
  { isNew, publish }: { isNew: boolean; publish: boolean },
): ImportedText["outcome"] {
  if (newest === null) return isNew ? "made" : "added";
  const isSame = (["title", "short", "body", "internal"] as const).every((part) => newest[part] === words[part]);
  if (!isSame) return "changed";
  return publish && !isDraft && !newest.isPublished ? "published" : "same";
}

/** `made` counts articles, the others texts. */
export function countedIn(looked: readonly Looked[]): { made: number; changed: number; same: number } {
  const outcomes = looked.flatMap(({ texts }) => texts.map(({ outcome }) => outcome));
  return {
    made: looked.filter(({ isNew, texts }) => isNew && texts.length > 0).length,
    changed: outcomes.filter((outcome) => outcome !== "made" && outcome !== "same").length,
    same: outcomes.filter((outcome) => outcome === "same").length,
  };
}

const PICTURE = /!\[([^\]\n]{0,500})\]\(\s*([^)\s]{1,500})(?:\s+"[^"]{0,200}")?\s*\)/g;

/** Each picture beside the text becomes one of the library; what is not there becomes its words, and is named in `missing`. */
export function withPictures(
  markdown: string,
  folder: string,
  idOf: (path: string) => string | null,
): { markdown: string; missing: string[] } {
  const missing: string[] = [];
  const replaced = markdown.replace(PICTURE, (_all, words: string, source: string) => {
    const id = /^image:/.test(source) ? source.slice(6) : idOf(resolved(folder, source));
    if (id === null) missing.push(source.slice(0, 200));
    return id === null ? words : `![${words}](image:${id})`;
  });
  return { markdown: replaced, missing };
}

/** As a browser would find it; nothing above the top of the folder. */
export function resolved(folder: string, source: string): string {
  const parts = source.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of source.split(/[?#]/)[0]!.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(decoded(part));
  }
  return parts.join("/");
}

const MOST_SLUG = 60;
export const slugOf = (words: string): string =>
  words
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, MOST_SLUG) || "artikel";

/** The head of a file that goes out: what its text alone does not say. */
export function headOf(about: Record<string, string | null>): string {
  const lines = Object.entries(about).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []));
  return `---\n${lines.join("\n")}\n---\n\n`;
}
