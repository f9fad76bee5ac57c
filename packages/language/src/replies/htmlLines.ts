/** HTML tokens read as the lines that a reader sees, each token knowing its line. One pass, bounded work per token. */
import { type ElementHint, hintOf } from "./htmlHints.ts";
import { type HtmlToken, isVoid } from "./htmlTokens.ts";
import { bareOf } from "./lines.ts";
import type { Line } from "./shapes.ts";

export type HtmlLine = Line & { readonly text: string };

export type HtmlLines = {
  readonly lines: readonly HtmlLine[];
  /** For each token with something to see the number of its line; -1 for all others. */
  readonly lineOf: readonly number[];
};

export function linesOf(tokens: readonly HtmlToken[]): HtmlLines {
  const page: Page = { drafts: [], line: freshDraft(), elements: [], heads: new Map(), inside: freshInside() };
  const lineOf = tokens.map((token) => {
    if (token.kind === "open") return openTag(page, token);
    if (token.kind === "text") return addText(page, token.text);
    return closeTag(page, token.name);
  });
  endLine(page);
  return { lines: page.drafts.map((draft, at) => finished(draft, at, page.heads)), lineOf };
}

type Inside = Record<"quoted" | "signature" | "attribution" | "hidden" | "pre", number>;

type Draft = {
  text: string[];
  quotes: number;
  signature: boolean;
  attribution: boolean;
  picture: boolean;
  filled: boolean;
};

type Element = {
  readonly name: string;
  readonly apart: boolean;
  readonly hint: ElementHint | undefined;
  readonly from: number;
};

type Page = {
  readonly drafts: Draft[];
  line: Draft;
  readonly elements: Element[];
  /** Line number of each history head, with the number of lines that it covers. */
  readonly heads: Map<number, number>;
  readonly inside: Inside;
};

const freshDraft = (quotes = 0): Draft => ({
  text: [],
  quotes,
  signature: false,
  attribution: false,
  picture: false,
  filled: false,
});
const freshInside = (): Inside => ({ quoted: 0, signature: 0, attribution: 0, hidden: 0, pre: 0 });

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BLOCKS = words(
  "p div tr li ul ol dl dt dd table tbody thead blockquote pre hr h1 h2 h3 h4 h5 h6 section article header footer address center form body fieldset figure main nav",
);

/** These stand apart from what is above and below them by an empty line. */
const APART = words("p ul ol table blockquote pre h1 h2 h3 h4 h5 h6");

// --- tags -----------------------------------------------------------------------------------------------------------

function openTag(page: Page, token: Extract<HtmlToken, { kind: "open" }>): number {
  const { name, attributes } = token;
  // Word writes every line as a paragraph without space around it.
  const apart = APART.has(name) && !(name === "p" && /^(?:x_)*Mso/.test(attributes.class ?? ""));
  edge(page, name, apart);
  if (isVoid(name)) return openVoid(page, name);
  const hint = hintOf(token);
  page.elements.push({ name, apart, hint, from: page.drafts.length });
  if (name === "pre") page.inside.pre++;
  if (hint && hint in page.inside) page.inside[hint as keyof Inside]++;
  if (hint === "history") page.heads.set(page.drafts.length, Number.POSITIVE_INFINITY);
  if (name === "li") write(page, "- ");
  if ((name === "td" || name === "th") && page.line.filled) write(page, " ");
  return -1;
}

function openVoid(page: Page, name: string): number {
  if (name === "br") breakLine(page);
  if (name === "img") return addPicture(page);
  if (name !== "hr") return -1;
  const line = write(page, "_".repeat(32));
  endLine(page);
  return line;
}

function closeTag(page: Page, name: string): number {
  const element = isVoid(name) ? undefined : page.elements.pop();
  if (!element) return -1;
  const { hint, from } = element;
  if (BLOCKS.has(name)) endLine(page);
  if (name === "pre") page.inside.pre--;
  if (hint && hint in page.inside) page.inside[hint as keyof Inside]--;
  edge(page, name, element.apart);
  if (hint === "contained" && page.drafts.length > from) page.heads.set(from, page.drafts.length - from);
  return -1;
}

function edge(page: Page, name: string, apart: boolean): void {
  if (!BLOCKS.has(name)) return;
  endLine(page);
  const last = page.drafts.at(-1);
  if (apart && last?.filled) page.drafts.push(freshDraft(Math.min(last.quotes, page.inside.quoted)));
}

// --- text -----------------------------------------------------------------------------------------------------------

function addText(page: Page, text: string): number {
  if (page.inside.pre && !page.inside.hidden) return addPreformatted(page, text);
  const shown = text.replace(/[ \t\r\n\f]+/g, " ");
  if (shown === "" || (shown === " " && !page.line.filled)) return -1;
  return write(page, page.line.filled ? shown : shown.replace(/^ /, ""));
}

function addPreformatted(page: Page, text: string): number {
  const [first = "", ...others] = text.split(/\r?\n/);
  const line = write(page, first);
  for (const other of others) {
    endLine(page);
    write(page, other);
  }
  return line;
}

function addPicture(page: Page): number {
  if (!page.inside.hidden) page.line.picture = true;
  return write(page, "");
}

function write(page: Page, text: string): number {
  const { line, inside } = page;
  if (inside.hidden) return -1;
  line.quotes = inside.quoted;
  line.signature ||= inside.signature > 0;
  line.attribution ||= inside.attribution > 0;
  line.filled = true;
  line.text.push(text);
  return page.drafts.length;
}

function endLine(page: Page): void {
  if (!page.line.filled) return;
  page.drafts.push(page.line);
  page.line = freshDraft();
}

function breakLine(page: Page): void {
  if (page.inside.hidden) return;
  page.line.filled ||= page.drafts.length > 0;
  if (page.line.text.length === 0) page.line.quotes = page.inside.quoted;
  endLine(page);
}

// --- lines ----------------------------------------------------------------------------------------------------------

/** Marks beyond this depth say nothing more, and would make the text grow with depth times length. */
const DEEPEST_MARK = 8;

function finished(draft: Draft, at: number, heads: ReadonlyMap<number, number>): HtmlLine {
  const text = draft.text.join("").trimEnd();
  // A picture alone on its line is content: the object mark keeps it from being taken for an empty line.
  const bare = bareOf(text) || (draft.picture ? "\ufffc" : "");
  const covered = heads.get(at);
  const hint = covered === undefined ? hintFor(draft, bare) : "history";
  return {
    bare,
    quoted: draft.quotes > 0,
    signatureMark: /^--[ \u00a0]?$/.test(text),
    text: draft.quotes > 0 ? `${">".repeat(Math.min(draft.quotes, DEEPEST_MARK))} ${text}`.trimEnd() : text,
    ...(hint && { hint }),
    ...(covered !== undefined && { historyLines: covered }),
  };
}

/** "---------- Forwarded message" stands where an attribution does, and is the opposite of one. */
function hintFor(draft: Draft, bare: string): Line["hint"] {
  if (draft.signature) return "signature";
  return draft.attribution && !/^-{3}/.test(bare) ? "quote" : undefined;
}
