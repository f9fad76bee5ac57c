/** An article as a letter can carry it: headings become bold lines, tables lines of text, and pictures stay behind. Pure. */
const CELLS = /<\/t[hd]>\s*<t[hd][^>]*>/g;

export const forLetter = (html: string): string =>
  html
    .replace(/<img[^>]*>/g, "")
    .replace(/<h[2-6]>([\s\S]*?)<\/h[2-6]>/g, "<p><strong>$1</strong></p>")
    .replace(CELLS, " · ")
    .replace(/<tr[^>]*>\s*(?:<t[hd][^>]*>)?/g, "<p>")
    .replace(/(?:<\/t[hd]>)?\s*<\/tr>/g, "</p>")
    .replace(/<\/?(?:table|thead|tbody)[^>]*>|<input[^>]*>|<hr[^>]*>/g, "")
    .replace(/<p>\s*<\/p>/g, "");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A short answer is plain text; its lines stay lines. */
export const asParagraphs = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escaped(part.trim()).replaceAll("\n", "<br>")}</p>`)
    .join("");
