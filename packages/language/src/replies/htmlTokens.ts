/** HTML of a mail as a flat list of tokens. Flat, because mails nest deeper than any recursion may follow. */
import { Parser } from "htmlparser2";

export type HtmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Real mails stay far below these; the parser's own work grows with depth, so a deep one must stop early. */
const LIMITS = { characters: 16_000_000, tokens: 400_000, depth: 600 } as const;

/** The parser is fed in pieces this small so that it can be stopped soon after a limit is passed. */
const PIECE = 4096;

/** What no reader sees goes with its content. */
const SILENT: ReadonlySet<string> = new Set(["script", "title", "noscript", "template", "textarea", "select"]);

/** Empty shells, Word's `<o:p>` among them: the tag goes, its content stays. */
const SHELLS: ReadonlySet<string> = new Set(["o:p", "xml", "meta", "link", "base", "html", "head"]);

const PLAIN_TAG = /^[a-z][a-z0-9]{0,20}$/;
const isKept = (name: string): boolean => !SHELLS.has(name) && PLAIN_TAG.test(name);

/** Undefined when the HTML is past a limit: the caller then shows the text, and the original stays downloadable. */
export function tokensOf(html: string): HtmlToken[] | undefined {
  if (html.length > LIMITS.characters) return undefined;
  const reader = tokenReader();
  const parser = new Parser(reader.handler, { decodeEntities: true, lowerCaseTags: true });
  for (let at = 0; at < html.length; at += PIECE) {
    parser.write(html.slice(at, at + PIECE));
    if (reader.isPast()) return undefined;
  }
  parser.end();
  return reader.isPast() ? undefined : reader.tokens;
}

type Handler = ConstructorParameters<typeof Parser>[0];

/** Collects tokens and watches the limits. */
function tokenReader(): { tokens: HtmlToken[]; handler: Handler; isPast: () => boolean } {
  const tokens: HtmlToken[] = [];
  let depth = 0;
  let deepest = 0;
  let silent = 0;
  const handler: Handler = {
    onopentag(name, attributes) {
      depth++;
      deepest = Math.max(deepest, depth);
      if (SILENT.has(name)) silent++;
      else if (!silent && isKept(name)) tokens.push({ kind: "open", name, attributes });
    },
    onclosetag(name) {
      depth--;
      if (SILENT.has(name)) silent--;
      else if (!silent && isKept(name)) tokens.push({ kind: "close", name });
    },
    ontext(text) {
      if (!silent) pushText(tokens, text);
    },
  };
  return { tokens, handler, isPast: () => deepest > LIMITS.depth || tokens.length > LIMITS.tokens };
}

/** The parser splits text at entities and at the pieces it was fed; neighbours are one text. */
function pushText(tokens: HtmlToken[], text: string): void {
  const last = tokens.at(-1);
  if (last?.kind === "text" && last.text.length < PIECE) {
    tokens[tokens.length - 1] = { kind: "text", text: last.text + text };
    return;
  }
  tokens.push({ kind: "text", text });
}

const VOID: ReadonlySet<string> = new Set([
  "area",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "param",
  "source",
  "track",
  "wbr",
]);

export const isVoid = (name: string): boolean => VOID.has(name);

export function htmlOf(tokens: readonly HtmlToken[]): string {
  const parts: string[] = [];
  let raw = false;
  for (const token of tokens) {
    if (token.kind === "text") parts.push(raw ? token.text : escapeText(token.text));
    else if (token.kind === "open") parts.push(openingTag(token.name, token.attributes));
    else if (!isVoid(token.name)) parts.push(`</${token.name}>`);
    // A style sheet's text is not decoded by any reader, so it must not be encoded either.
    if (token.kind !== "text" && token.name === "style") raw = token.kind === "open";
  }
  return parts.join("");
}

/** Other names come from broken or hostile markup; written out they could be read as something else. */
const PLAIN_NAME = /^[a-z_][a-z0-9_:.-]{0,60}$/;

function openingTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([key]) => PLAIN_NAME.test(key))
    .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${written.join("")}>`;
}

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const escapeAttribute = (text: string): string => escapeText(text).replace(/"/g, "&quot;");
