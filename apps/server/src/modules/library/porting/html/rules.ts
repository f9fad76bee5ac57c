/** HTML from anywhere as Markdown. It is cleaned first, so that what is read here is well-formed and does nothing. Pure. */
import sanitize from "sanitize-html";
import { beginTable, endCell, type Table, tableOf } from "./tables/rules.ts";

const KEPT: sanitize.IOptions = {
  allowedTags: "h1 h2 h3 h4 h5 h6 p br strong b em i code pre blockquote ul ol li a img hr table tr td th".split(" "),
  allowedAttributes: { a: ["href"], img: ["src", "alt"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: ["http", "https"] },
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "title", "nav"],
  nestingLimit: 60,
};

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!);
const attributeOf = (tag: string, name: string): string =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

type Writing = { out: string; lists: (number | null)[]; links: string[]; isPre: boolean; table: Table | null };
type Write = (writing: Writing, tag: string) => string;

const SIGN =
  (sign: string): Write =>
  () =>
    sign;
const heading =
  (depth: number): Write =>
  () =>
    `\n\n${"#".repeat(depth)} `;
const BREAK: Write = () => "\n\n";

function item(writing: Writing): string {
  const place = writing.lists.length - 1;
  const number = writing.lists[place] ?? null;
  if (number !== null) writing.lists[place] = number + 1;
  return `\n${"  ".repeat(Math.max(0, place))}${number === null ? "-" : `${number}.`} `;
}

const OPENING: Record<string, Write> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${depth}`, heading(Math.max(1, depth - 1))])),
  p: BREAK,
  br: SIGN("\n"),
  strong: SIGN("**"),
  b: SIGN("**"),
  em: SIGN("*"),
  i: SIGN("*"),
  code: (writing) => (writing.isPre ? "" : "`"),
  pre: (writing) => {
    writing.isPre = true;
    return "\n\n```\n";
  },
  blockquote: SIGN("\n\n> "),
  ul: (writing) => {
    writing.lists.push(null);
    return writing.lists.length === 1 ? "\n" : "";
  },
  ol: (writing) => {
    writing.lists.push(1);
    return writing.lists.length === 1 ? "\n" : "";
  },
  li: item,
  a: (writing, tag) => {
    writing.links.push(attributeOf(tag, "href"));
    return "[";
  },
  img: (_writing, tag) => `![${attributeOf(tag, "alt")}](${attributeOf(tag, "src")})`,
  hr: SIGN("\n\n---\n\n"),
  table: openTable,
  tr: ({ table }) => {
    if (table?.depth === 0) table.rows.push({ cells: [], heads: 0 });
    return "\n";
  },
  td: openCell,
  th: openCell,
};

const CLOSING: Record<string, Write> = {
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote"].map((name) => [name, BREAK])),
  strong: SIGN("**"),
  b: SIGN("**"),
  em: SIGN("*"),
  i: SIGN("*"),
  code: (writing) => (writing.isPre ? "" : "`"),
  pre: (writing) => {
    writing.isPre = false;
    return "\n```\n\n";
  },
  ul: closeList,
  ol: closeList,
  table: closeTable,
  td: (writing) => closeCell(writing, false),
  th: (writing) => closeCell(writing, true),
  a: (writing) => {
    const href = writing.links.pop();
    return href
      ? `](${href.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)})`
      : "]";
  },
};

function closeList(writing: Writing): string {
  writing.lists.pop();
  return writing.lists.length === 0 ? "\n\n" : "";
}

/** Of tables in one another only the outer one could be a table, and it is none. */
function openTable(writing: Writing): string {
  if (writing.table) writing.table.depth += 1;
  else {
    writing.table = beginTable(writing.out);
    writing.out = "";
  }
  return "\n\n";
}

/** What is written of a cell stands alone until the cell ends: to cut it out of all that was written would cost as much as that is long. */
function hold(writing: Writing, table: Table): void {
  table.held += writing.out;
  writing.out = "";
}

function openCell(writing: Writing): string {
  if (writing.table?.depth === 0) hold(writing, writing.table);
  return " ";
}

function closeCell(writing: Writing, isHead: boolean): string {
  const { table } = writing;
  if (table?.depth !== 0) return "";
  endCell(table, writing.out, isHead);
  hold(writing, table);
  return "";
}

function closeTable(writing: Writing): string {
  const { table } = writing;
  if (!table) return "";
  if (table.depth > 0) {
    table.depth -= 1;
    return "\n\n";
  }
  hold(writing, table);
  writing.out = `${table.before}\n\n${tableOf(table) ?? table.held}`;
  writing.table = null;
  return "\n\n";
}

/** What a row of one line cannot hold. */
const BLOCKS = new Set("h1 h2 h3 h4 h5 h6 pre blockquote ul ol hr table".split(" "));

/** The text of the page's title, or of its first heading; empty when it has neither. */
const titleIn = (html: string): string => {
  const found = /<title[^>]*>([^<]{1,400})<\/title>/i.exec(html) ?? /<h1[^>]*>([\s\S]{1,400}?)<\/h1>/i.exec(html);
  return plain(sanitize(found?.[1] ?? "", { allowedTags: [], allowedAttributes: {} }))
    .replace(/\s+/g, " ")
    .trim();
};

/** `language`: as the page says it, in two letters. */
export function readHtml(html: string): {
  title: string;
  markdown: string;
  language: string | null;
  hadScript: boolean;
} {
  const language = /<html[^>]*\slang=["']?([a-z]{2})/i.exec(html)?.[1]?.toLowerCase() ?? null;
  const hadScript = /<script|\son\w+\s*=|javascript:/i.test(html);
  const title = titleIn(html);
  const clean = sanitize(html, KEPT);
  return { title, markdown: withoutTitle(written(clean), title), language, hadScript };
}

function written(clean: string): string {
  const writing: Writing = { out: "", lists: [], links: [], isPre: false, table: null };
  for (const [piece] of clean.matchAll(/<[^>]+>|[^<]+/g)) {
    const name = /^<\/?([a-z0-9]+)/.exec(piece)?.[1];
    if (writing.table && piece.startsWith("<") && !piece.startsWith("</") && BLOCKS.has(name ?? ""))
      writing.table.isPlain = false;
    const write = name ? (piece.startsWith("</") ? CLOSING : OPENING)[name] : undefined;
    // Tables put what was written aside, so what is added is known before to what.
    const added = write?.(writing, piece) ?? "";
    if (name) writing.out += added;
    else writing.out += writing.isPre ? plain(piece) : plain(piece).replace(/\s+/g, " ");
  }
  const { before, held } = writing.table ?? { before: "", held: "" };
  return tidy(before + held + writing.out);
}

/** Code stays as it stands. */
const tidy = (markdown: string): string =>
  markdown
    .split("```")
    .map((part, at) => (at % 2 === 1 ? part : tidied(part)))
    .join("```")
    .trim();

const tidied = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, "")
    .replace(/^ +(?=[^\s\d-])/gm, "")
    .replace(/\n{3,}/g, "\n\n");

/** A page says its title again above its text. */
function withoutTitle(markdown: string, title: string): string {
  const first = /^#{1,2} (.*)\n?/.exec(markdown);
  return first && title !== "" && first[1]!.trim() === title ? markdown.slice(first[0].length).trim() : markdown;
}
