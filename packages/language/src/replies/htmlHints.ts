/** What mail programs say themselves about a piece of their HTML: their own ids, classes and styles. */
import type { HtmlToken } from "./htmlTokens.ts";

export type ElementHint =
  | "quoted" // its lines are a marked quote
  | "signature"
  | "history" // from here to the end
  | "contained" // as history, but only up to its end
  | "attribution"
  | "hidden"; // not shown by the sender's program either

type Opening = Extract<HtmlToken, { kind: "open" }>;

const SIGNATURE =
  /(?:^|\s)(?:x_)*(?:gmail_signature|moz-signature|protonmail_signature_block\S*|ms-outlook-mobile-signature|applemailsignature|composer_signature|signature|mail-signature|edo-signature|email-signature)(?:\s|$)/i;
const HISTORY =
  /(?:^|\s)(?:x_)*(?:appendonsend|divrplyfwdmsg|stopspelling|replysplit|ms-outlook-mobile-body-separator-line)(?:\s|$)/i;
const CONTAINED =
  /(?:^|\s)(?:x_)*(?:mail-editor-reference-message-container|ms-outlook-mobile-reference-message|yahoo_quoted\S*|ydp\w*yahoo_quoted|olk_src_body_section|protonmail_quote|tutanota_quote|zmail_extra|gmx_quote|moz-email-headers-table)(?:\s|$)/i;
const QUOTING = /(?:^|\s)(?:x_)*(?:gmail_quote|protonmail_quote|tutanota_quote|quote|cite)(?:\s|$)/i;
const ATTRIBUTION = /(?:^|\s)(?:x_)*(?:gmail_attr|moz-cite-prefix)(?:\s|$)/i;

/** A blockquote is also the only way some editors know to indent; an indent has no line drawn at its side. */
function quotes({ attributes }: Opening): boolean {
  if (attributes.type?.toLowerCase() === "cite" || QUOTING.test(attributes.class ?? "")) return true;
  const style = attributes.style ?? "";
  if (/border-left|border-inline-start/i.test(style)) return true;
  return !/border\s*:\s*(?:none|0)|margin[^;]{0,20}40px/i.test(style);
}

const isHidden = (style: string): boolean => /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);

export function hintOf(token: Opening): ElementHint | undefined {
  if (token.name === "style" || isHidden(token.attributes.style ?? "")) return "hidden";
  const names = `${token.attributes.id ?? ""} ${token.attributes.class ?? ""}`.slice(0, 500);
  if (SIGNATURE.test(names)) return "signature";
  if (HISTORY.test(names)) return "history";
  if (token.name === "blockquote") return quotes(token) ? "quoted" : undefined;
  if (ATTRIBUTION.test(names)) return "attribution";
  return CONTAINED.test(names) ? "contained" : undefined;
}
