/**
 * A small writer of SVG, as text: for charts on the command line, in an example, in a mail. Everything that is written is escaped, so that the name of an
 * agent or of a campaign cannot become markup. A chart has a title and a description for who cannot see it.
 */
import { styleSheet } from "./palette.ts";

/** Markup that is safe: only this file makes it, so that no other string is taken for it. */
export type Markup = string & { readonly escaped: true };
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export type Drawing = {
  /** Small letters, digits and hyphens: its style and its labels are its own, also when several stand on one page. */
  id?: string;
  /** What it shows, in one sentence; also written above the drawing. */
  title: string;
  /** What somebody who sees it would take from it. */
  description: string;
  /** BCP 47, of the title and the description: "nl". */
  language: string;
  /** In pixels at its natural size; it shrinks with the page. */
  width: number;
  height: number;
  content: readonly Markup[];
};

const ID = /^[a-z][a-z0-9-]*$/;
/** What XML 1.0 cannot hold, not even escaped; and halves of characters. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A whole SVG document. */
export function svg(drawing: Drawing): string {
  const id = drawing.id ?? "chart";
  if (!ID.test(id)) throw new RangeError(`No id of a drawing: ${id}`);
  const { width, height } = drawing;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    id,
    lang: drawing.language,
    role: "img",
    "aria-labelledby": `${id}-title ${id}-desc`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  };
  return element(
    "svg",
    attributes,
    element("title", { id: `${id}-title` }, words(drawing.title)),
    element("desc", { id: `${id}-desc` }, words(drawing.description)),
    element("style", {}, styleSheet(`#${id}`) as Markup),
    element("rect", { width, height, class: "fill-ground" }),
    label(16, 24, drawing.title, { class: "title fill-ink" }),
    ...drawing.content,
  );
}

/** One element. An attribute that is undefined is left out; numbers are rounded to hundredths. */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(value!)}"`)
    .join("");
  const inside = content.join("");
  return (inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`) as Markup;
}

/** Words of people or data, made safe. */
export function words(text: string): Markup {
  return text.replace(UNWRITABLE, "\u{fffd}").replace(/[&<>"']/g, (sign) => ESCAPES[sign]!) as Markup;
}

/** A text with its baseline at x, y. */
export function label(x: number, y: number, text: string, attributes: Attributes = {}): Markup {
  return element("text", { x, y, class: "fill-muted", ...attributes }, words(text));
}

/** A number that cannot be drawn is a mistake of who draws, and would spoil the picture silently. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot draw ${value}`);
  return String(Math.round(value * 100) / 100 + 0);
}

function attributeText(value: string | number): string {
  return typeof value === "number" ? numberText(value) : words(value);
}
