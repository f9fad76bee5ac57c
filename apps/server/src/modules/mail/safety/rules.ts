/**
 * A stranger's HTML made fit to be shown. Three walls, each enough alone: this list of what may stay, the frame without scripts or origin that the desk shows
 * it in, and that frame's content policy. Pictures from outside wait until somebody asks: loading one tells its owner that it is read, and when.
 */
import sanitizeHtml from "sanitize-html";
import { escaped } from "../../../platform/http/html.ts";
import { safeDeclarations, safeStyleSheet } from "./styles/rules.ts";

export type SafeHtml = { readonly html: string; readonly remoteImages: number };

/** Where the address of a picture waits: outside until asked for, or among the mail's own attachments. */
export const REMOTE_ATTRIBUTE = "data-luwte-src";
export const CID_ATTRIBUTE = "data-luwte-cid";

/** `html` must be well formed, as the folding pass writes it. */
export function makeSafe(html: string): SafeHtml {
  let remoteImages = 0;
  const body = sanitizeHtml(html, {
    ...OPTIONS,
    transformTags: {
      "*": (tagName, attributes) => ({ tagName, attribs: withSafeStyle(attributes) }),
      body: "div",
      center: sanitizeHtml.simpleTransform("div", { align: "center" }),
      a: (tagName, attributes) => ({ tagName, attribs: safeLink(attributes) }),
      img: (tagName, attributes) => {
        const safe = safePicture(attributes);
        if (safe[REMOTE_ATTRIBUTE]) remoteImages++;
        return { tagName, attribs: safe };
      },
    },
  });
  const styles = styleSheets(html);
  return { html: styles === "" ? body : `<style>${styles}</style>${body}`, remoteImages };
}

const TAGS =
  "a abbr address article b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr body";

const EVERYWHERE = "class dir lang align valign title style data-luwte-fold bgcolor width height";

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: TAGS.split(" "),
  allowedAttributes: {
    "*": EVERYWHERE.split(" "),
    a: ["href", "target", "rel", "name"],
    img: ["src", "alt", "border", "hspace", "vspace", REMOTE_ATTRIBUTE, CID_ATTRIBUTE],
    table: ["border", "cellpadding", "cellspacing", "rules", "frame"],
    td: ["colspan", "rowspan", "nowrap"],
    th: ["colspan", "rowspan", "nowrap", "scope"],
    col: ["span"],
    font: ["color", "face", "size"],
    ol: ["start", "type", "reversed"],
    ul: ["type"],
    li: ["value", "type"],
    hr: ["size", "color", "noshade"],
  },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowedSchemesByTag: { img: ["data"] },
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  parseStyleAttributes: false,
  nonTextTags: ["script", "style", "textarea", "option", "noscript", "title", "object", "svg", "math"],
};

type Attributes = Record<string, string>;

function withSafeStyle(attributes: Attributes): Attributes {
  if (attributes.style === undefined) return attributes;
  const { style, ...others } = attributes;
  const safe = safeDeclarations(style);
  return safe === "" ? others : { ...others, style: safe };
}

/** A link opens in a window of its own that knows nothing of the desk. */
function safeLink(attributes: Attributes): Attributes {
  const { href, target: _target, rel: _rel, ...others } = attributes;
  const wanted = /^\s*(?:https?:|mailto:|tel:)/i.test(href ?? "");
  return wanted ? { ...others, href: href!.trim(), target: "_blank", rel: "noopener noreferrer nofollow" } : others;
}

const DATA_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|bmp|avif);base64,[a-z0-9+/=\s]*$/i;

function safePicture(attributes: Attributes): Attributes {
  const { src = "", srcset: _set, [REMOTE_ATTRIBUTE]: _remote, [CID_ATTRIBUTE]: _cid, ...others } = attributes;
  const address = src.trim();
  if (/^cid:/i.test(address)) return { ...others, [CID_ATTRIBUTE]: plainId(address.slice(4)) };
  if (DATA_PICTURE.test(address)) return { ...others, src: address };
  const outside = address.startsWith("//") ? `https:${address}` : address;
  return /^https?:\/\//i.test(outside) ? { ...others, [REMOTE_ATTRIBUTE]: outside } : others;
}

function plainId(id: string): string {
  try {
    return decodeURIComponent(id).slice(0, 500);
  } catch {
    return id.slice(0, 500);
  }
}

const MOST_STYLES = 200_000;

/** The sheets of the mail itself, in order. A style element's text ends at its first end tag, for every reader. */
function styleSheets(html: string): string {
  const sheets = [...html.matchAll(/<style(?:\s[^>]*)?>([\s\S]*?)<\/style/gi)].map((hit) => hit[1] ?? "");
  return safeStyleSheet(sheets.join("\n").slice(0, MOST_STYLES));
}

// --- when it is shown -----------------------------------------------------------------------------------------------

/** Pictures of the mail itself at the addresses that they are served from; unknown ones stay empty. */
export function withAttachmentAddresses(html: string, addressOf: (contentId: string) => string | undefined): string {
  return html.replace(/ data-luwte-cid="([^"]*)"/g, (written, id: string) => {
    const address = addressOf(plainText(id));
    return address === undefined ? written : ` src="${escaped(address)}"`;
  });
}

const REMOTE = / data-luwte-src="([^"]*)"/g;
/** More than this no mail needs; the rest stays empty. */
const MOST_REMOTE = 200;

/** Their addresses outside, by their places. */
export const remoteImagesIn = (html: string): string[] =>
  [...html.matchAll(REMOTE)].slice(0, MOST_REMOTE).map((hit) => plainText(hit[1]!));

/** The reader asked for them: each at an address of ours that names its place, never its own. */
export function withRemoteImages(html: string, addressOf: (place: number) => string): string {
  let place = 0;
  return html.replace(REMOTE, (written) => (place < MOST_REMOTE ? ` src="${escaped(addressOf(place++))}"` : written));
}

/** As the reader asked for it: what conversations need to show a body. */
export function showHtml(
  html: string,
  show: {
    remoteAddressOf: ((place: number) => string) | null;
    addressOf: (contentId: string) => string | undefined;
  },
): string {
  const own = withAttachmentAddresses(html, show.addressOf);
  return show.remoteAddressOf ? withRemoteImages(own, show.remoteAddressOf) : own;
}

const plainText = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
