/**
 * Links from article to article as they stand in Markdown: `article:<id>`, with the language where another than the reader's is meant, and a place in it. Where
 * links stand, without what is code. Pure.
 */
import type { ArticleId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";

export type ArticleLink = { id: ArticleId; language: Language | null; anchor: string | null };

const LINK = /^article:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.([a-z]{2}))?(?:#(.{0,200}))?$/;

/** Null: it leads to no article. */
export function articleLinkIn(href: string): ArticleLink | null {
  const [, id, said, anchor] = LINK.exec(href) ?? [];
  const language = LANGUAGES.find((each) => each === said) ?? null;
  return id && (said === undefined || language) ? { id: id as ArticleId, language, anchor: anchor || null } : null;
}

export const hrefOf = ({ id, language, anchor }: ArticleLink): string =>
  `article:${id}${language ? `.${language}` : ""}${anchor ? `#${anchor}` : ""}`;

/** How a place in a page is called after its heading, whoever made the link: in small letters, without accents and signs. */
export function anchorOf(words: string): string {
  const slug = decoded(words)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80);
  return slug && `a-${slug}`;
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Code in a line, or where a link begins and what it leads to. Bounded, so that no line keeps the server busy. */
const INLINE =
  /(?<!`)(`+)(?!`).{0,2000}?(?<!`)\1(?!`)|(\]\(\s*)(<[^<>]{0,2000}>|(?:\\.|[^\s()\\<]|\([^\s()]{0,500}\))+)/g;
/** `[name]: address`, for `[words][name]`; a foot note is none. */
const DEFINITION = /^( {0,3}\[(?!\^)[^\]]{1,200}\]:[ \t]*)(<[^<>]{0,2000}>|\S+)/;

/** Every address of a link or picture that is not code, as `to` has it. */
export function withLinks(markdown: string, to: (href: string) => string): string {
  let fence: string | null = null;
  return markdown
    .split("\n")
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      const wasIn = fence !== null;
      if (fence === null) fence = mark ?? null;
      else if (mark?.startsWith(fence)) fence = null;
      return wasIn || mark ? line : withLinksOf(line, to);
    })
    .join("\n");
}

function withLinksOf(line: string, to: (href: string) => string): string {
  const definition = DEFINITION.exec(line);
  if (definition) return definition[1]! + put(definition[2]!, to) + line.slice(definition[0].length);
  return line.replace(INLINE, (all, _code, opening?: string, address?: string) =>
    opening && address ? opening + put(address, to) : all,
  );
}

/** What did not change stays as it was written. */
function put(address: string, to: (href: string) => string): string {
  const href = address.replace(/^<|>$/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
  const found = to(href);
  return found === href ? address : found;
}
