/** Rich text as our editor makes it, and nothing else: what comes from a client is HTML from a stranger until it went through here. */
import sanitize from "sanitize-html";

const WRITTEN: sanitize.IOptions = {
  allowedTags: [
    "p",
    "br",
    "strong",
    "b",
    "em",
    "i",
    "u",
    "s",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "h3",
    "span",
  ],
  allowedAttributes: { a: ["href"], ol: ["start"], span: ["data-type", "data-id", "data-label"] },
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 40,
};

export const cleanRichText = (html: string): string => sanitize(html, WRITTEN).trim();

const BLOCK_END = /<\/(p|li|h3|pre|blockquote)>|<br\s*\/?>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/** The same in plain text, for previews, search and mail programs that want no HTML. Takes only text that was cleaned. */
export function plainOf(cleaned: string): string {
  return cleaned
    .replace(/<li>/g, "- ")
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_, href: string, shown: string) =>
      href === shown ? shown : `${shown} (${href})`,
    )
    .replace(BLOCK_END, (_, tag: string | undefined) => (tag === "p" || tag === "blockquote" ? "\n\n" : "\n"))
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
