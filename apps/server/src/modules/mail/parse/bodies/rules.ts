/** Which parts are the letter, which are enclosed with it, and what the letter says. */
import { htmlToText } from "@luwte/language/replies/html.ts";
import { escaped } from "../../../../platform/http/html.ts";
import { decodeBytes, labelInHtml } from "../charsets/rules.ts";
import { headerOf } from "../headers/rules.ts";
import { decodeTransfer } from "../transfer/rules.ts";
import type { Part } from "../tree/rules.ts";
import { unflow } from "./flowed/rules.ts";

/** A leaf that is not part of the letter itself, with what its surroundings say about it. */
export type Enclosure = { readonly part: Part; readonly related: boolean };

export type Letter = { readonly text: string; readonly html: string | null; readonly enclosures: readonly Enclosure[] };

/** One stretch of the letter: in either form or in both. */
type Stretch = { readonly text: string | null; readonly html: string | null };

export function letterOf(root: Part): Letter {
  const enclosures: Enclosure[] = [];
  const stretches = stretchesOf(root, false, enclosures).filter((stretch) => stretch.text || stretch.html);
  return { text: textOf(stretches), html: htmlOf(stretches), enclosures };
}

function stretchesOf(part: Part, related: boolean, enclosures: Enclosure[]): Stretch[] {
  if (part.children.length === 0) return leafStretch(part, related, enclosures);
  const inner = related || part.type === "multipart/related";
  const children = part.children.map((child) => stretchesOf(child, inner, enclosures));
  return part.type === "multipart/alternative" ? [bestOf(children.flat())] : children.flat();
}

function leafStretch(part: Part, related: boolean, enclosures: Enclosure[]): Stretch[] {
  if (isLetter(part)) return [readText(part)];
  enclosures.push({ part, related });
  return [];
}

const LETTER_TYPES: ReadonlySet<string> = new Set(["text/plain", "text/html", "text/enriched", "text/richtext"]);

/** A text with a file name was enclosed by its sender, wherever it stands. */
function isLetter(part: Part): boolean {
  const named = part.disposition.parameters.filename ?? part.parameters.name;
  return LETTER_TYPES.has(part.type) && part.disposition.value !== "attachment" && !named;
}

/** The last form is the best one, says the standard; an empty last form helps nobody. */
function bestOf(stretches: readonly Stretch[]): Stretch {
  return {
    text: stretches.findLast((stretch) => stretch.text?.trim())?.text ?? null,
    html: stretches.findLast((stretch) => stretch.html?.trim())?.html ?? null,
  };
}

export function readText(part: Part): Stretch {
  const bytes = decodeTransfer(part.body, part.encoding);
  const charset = part.parameters.charset;
  if (part.type === "text/html") {
    const label = !charset || /^us-?ascii$/i.test(charset) ? (labelInHtml(bytes) ?? charset) : charset;
    return { text: null, html: decodeBytes(bytes, label) };
  }
  const text = decodeBytes(bytes, charset).replace(/\r\n?/g, "\n");
  if (part.type !== "text/plain") return { text: text.replace(/<\/?[a-z-]{1,40}>/gi, ""), html: null };
  const flowed = /^flowed$/i.test(part.parameters.format ?? "");
  return { text: flowed ? unflow(text, /^yes$/i.test(part.parameters.delsp ?? "")) : text, html: null };
}

const textOf = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ text, html }) => (text?.trim() ? text : html ? (htmlToText(html) ?? "") : "").replace(/^\n+/, "").trimEnd())
    .filter((text) => text !== "")
    .join("\n\n");

/** Only when some stretch has HTML; the plain ones between are then written as HTML, so that nothing is missing from either form. */
function htmlOf(stretches: readonly Stretch[]): string | null {
  if (!stretches.some((stretch) => stretch.html)) return null;
  return stretches.map(({ text, html }) => html ?? plainAsHtml(text ?? "")).join("\n<br>\n");
}

const plainAsHtml = (text: string): string => `<div style="white-space: pre-wrap">${escaped(text)}</div>`;

export const contentIdOf = (part: Part): string | null =>
  (headerOf(part.headers, "content-id") ?? "").replace(/^[\s<]+|[\s>]+$/g, "").slice(0, 500) || null;
