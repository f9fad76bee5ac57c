/** HTML of a mail: what is not the sender's own is marked in place, so that a reader can fold and unfold it. */
import { foldLines } from "./fold.ts";
import { type HtmlLine, linesOf } from "./htmlLines.ts";
import { type HtmlToken, htmlOf, isVoid, tokensOf } from "./htmlTokens.ts";
import type { BlockKind, FoldedText, FoldOptions } from "./shapes.ts";
import { blocksOf, replyOf } from "./text.ts";

/** The attribute that marks what may be folded; its value is the kind. */
export const FOLD_ATTRIBUTE = "data-luwte-fold";

export type FoldedHtml = FoldedText & {
  /** The same HTML, well formed, with marks; not yet safe to show. */
  readonly html: string;
  /** All of it as plain text, quotes marked by `>`. */
  readonly text: string;
  readonly folded: boolean;
};

/** Undefined when the HTML is too large or too deep to read; the caller falls back to the text. */
export function foldHtml(html: string, options: FoldOptions = {}): FoldedHtml | undefined {
  const tokens = tokensOf(html);
  if (!tokens) return undefined;
  const { lines, lineOf } = linesOf(tokens);
  const kinds = kindsOf(lines, options);
  const texts = lines.map((line) => line.text);
  const blocks = blocksOf(texts, kinds, "");
  return {
    html: htmlOf(markFolds(tokens, (at) => kinds[lineOf[at] ?? -1])),
    text: texts
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    reply: replyOf(blocks),
    blocks,
    folded: kinds.some((kind) => kind !== "own"),
  };
}

export function htmlToText(html: string): string | undefined {
  const tokens = tokensOf(html);
  if (!tokens) return undefined;
  const { lines } = linesOf(tokens);
  return lines
    .map((line) => line.text)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Some telephones put the words of a reply inside the signature's element: then the element is not believed. */
function kindsOf(lines: readonly HtmlLine[], options: FoldOptions): BlockKind[] {
  const kinds = foldLines(lines, options);
  if (lines.some((line, at) => kinds[at] === "own" && line.bare)) return kinds;
  return foldLines(
    lines.map(({ hint, ...line }) => (hint && hint !== "signature" ? { ...line, hint } : line)),
    options,
  );
}

// --- marks ----------------------------------------------------------------------------------------------------------

type KindAt = (token: number) => BlockKind | undefined;

/** The outermost elements that hold nothing of the sender's own are marked whole; loose text gets a span around it. */
function markFolds(tokens: readonly HtmlToken[], kindAt: KindAt): HtmlToken[] {
  const folds = foldedElements(tokens, kindAt);
  const marked: HtmlToken[] = [];
  let inside = 0;
  tokens.forEach((token, at) => {
    const kind = folds.get(at);
    if (token.kind === "open") {
      marked.push(kind && !inside ? withMark(token, kind) : unmarked(token));
      if (kind || inside) inside += isVoid(token.name) ? 0 : 1;
    } else if (token.kind === "close") {
      if (inside && !isVoid(token.name)) inside--;
      marked.push(token);
    } else marked.push(...(inside ? [token] : wrapped(token, kindAt(at))));
  });
  return marked;
}

/** For each opening tag without own content but with folded content inside, the kind of its first folded content. */
function foldedElements(tokens: readonly HtmlToken[], kindAt: KindAt): Map<number, BlockKind> {
  const folds = new Map<number, BlockKind>();
  const stack: { at: number; own: boolean; kind: BlockKind | undefined }[] = [];
  const note = (at: number): void => {
    const kind = kindAt(at);
    const top = stack.at(-1);
    if (!top || !kind) return;
    if (kind === "own") top.own = true;
    else top.kind ??= kind;
  };
  tokens.forEach((token, at) => {
    if (token.kind === "open" && !isVoid(token.name)) stack.push({ at, own: false, kind: undefined });
    else if (token.kind !== "close") note(at);
    else if (!isVoid(token.name)) closeElement(stack, folds);
    const kind = token.kind === "open" && isVoid(token.name) ? kindAt(at) : undefined;
    if (kind && kind !== "own") folds.set(at, kind);
  });
  return folds;
}

function closeElement(
  stack: { at: number; own: boolean; kind: BlockKind | undefined }[],
  folds: Map<number, BlockKind>,
) {
  const element = stack.pop();
  const parent = stack.at(-1);
  if (!element) return;
  if (element.kind && !element.own) folds.set(element.at, element.kind);
  if (!parent) return;
  parent.own ||= element.own;
  parent.kind ??= element.kind;
}

type Opening = Extract<HtmlToken, { kind: "open" }>;

const withMark = (token: Opening, kind: BlockKind): HtmlToken => ({
  ...token,
  attributes: { ...token.attributes, [FOLD_ATTRIBUTE]: kind },
});

/** A sender cannot make us hide anything by writing our mark. */
function unmarked(token: Opening): HtmlToken {
  if (!(FOLD_ATTRIBUTE in token.attributes)) return token;
  const { [FOLD_ATTRIBUTE]: _mark, ...attributes } = token.attributes;
  return { ...token, attributes };
}

function wrapped(token: HtmlToken, kind: BlockKind | undefined): HtmlToken[] {
  if (!kind || kind === "own") return [token];
  return [
    { kind: "open", name: "span", attributes: { [FOLD_ATTRIBUTE]: kind } },
    token,
    { kind: "close", name: "span" },
  ];
}
