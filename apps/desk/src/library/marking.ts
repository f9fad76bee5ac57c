/** Putting Markdown's signs around what is chosen, or taking them away, and pictures between. Pure. */
import { ARTICLE } from "./articleTexts.ts";

export type Marking = "bold" | "italic" | "heading" | "bullets" | "link";

export const KEYS: Readonly<Record<string, Marking>> = { b: "bold", i: "italic" };

/** Replace `from` to `to` with `text`, and choose `select` then. */
export type Marked = { text: string; from: number; to: number; select: [number, number] };

/** An article that is led to. */
export type Linked = { id: string; title: string };

const AROUND = { bold: "**", italic: "*" } as const;
const BEFORE = { heading: "## ", bullets: "- " } as const;

export function marked(value: string, from: number, to: number, marking: Marking): Marked {
  if (marking === "bold" || marking === "italic") return around(value, from, to, AROUND[marking]);
  if (marking === "link") return linked(value, from, to);
  return before(value, from, to, BEFORE[marking]);
}

function around(value: string, from: number, to: number, sign: string): Marked {
  const chosen = value.slice(from, to);
  const length = sign.length;
  const isMarked = value.slice(from - length, from) === sign && value.slice(to, to + length) === sign;
  if (isMarked) return { text: chosen, from: from - length, to: to + length, select: [from - length, to - length] };
  return { text: `${sign}${chosen}${sign}`, from, to, select: [from + length, to + length] };
}

/** The address is chosen, since it is what is missing. */
function linked(value: string, from: number, to: number): Marked {
  const words = value.slice(from, to);
  const at = from + words.length + 3;
  return { text: `[${words}](https://)`, from, to, select: [at, at + 8] };
}

/** Whole lines; when each has the sign already it is taken off. */
function before(value: string, from: number, to: number, sign: string): Marked {
  const start = value.lastIndexOf("\n", from - 1) + 1;
  const next = value.indexOf("\n", to);
  const end = next < 0 ? value.length : next;
  const lines = value.slice(start, end).split("\n");
  const isMarked = lines.every((line) => line.startsWith(sign));
  const text = lines.map((line) => (isMarked ? line.slice(sign.length) : `${sign}${line}`)).join("\n");
  return { text, from: start, to: end, select: [start, start + text.length] };
}

/** The words that were chosen lead there, else its title; a bracket in them would end them. */
export function articleLink(chosen: string, { id, title }: Linked): string {
  return `[${(chosen || title).replace(/[[\]\\]/g, "\\$&")}](article:${id})`;
}

/** A picture is a paragraph of its own, wherever the cursor is. */
export function apart(value: string, from: number, to: number, picture: string): string {
  const [before, after] = [value.slice(0, from), value.slice(to)];
  return `${missing(before, /\n*$/)}${picture}${missing(after, /^\n*/)}`;
}

const BETWEEN = 2;
/** What an empty line still needs where a text meets another. */
const missing = (beside: string, edge: RegExp): string =>
  beside.trim() === "" ? "" : "\n".repeat(Math.max(0, BETWEEN - edge.exec(beside)![0].length));

const NAMELESS = new Set(["", ...Object.values(ARTICLE.pictureWords)]);
/** Who cannot see a picture hears its words: empty ones, or those that were put there by the button, say nothing. */
export const hasNamelessPicture = (markdown: string): boolean =>
  markdown.matchAll(/!\[([^\]]*)\]\(/g).some(([, words = ""]) => NAMELESS.has(words.trim()));
