/** Finds addresses in plain text. Only web and mail addresses become links; `javascript:` and its kin stay text. */

export type Piece = { readonly text: string; readonly href: string | null };

const ADDRESS =
  /\bhttps?:\/\/[^\s<>"']{1,2000}|\bwww\.[^\s<>"']{3,2000}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gi;
const MOST_LINKS = 100;

/** The point or bracket that ends the sentence does not belong to the address, unless the address opened the bracket. */
function trimmed(found: string): string {
  let end = found.length;
  while (end > 0 && /[.,;:!?'"*)\]}]/.test(found[end - 1]!)) {
    if (found[end - 1] === ")" && found.slice(0, end).split("(").length >= found.slice(0, end).split(")").length) break;
    end--;
  }
  return found.slice(0, end);
}

function hrefOf(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return address.toLowerCase().startsWith("www.") ? `https://${address}` : `mailto:${address}`;
}

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    if (pieces.length >= MOST_LINKS * 2) break;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: address, href: hrefOf(address) });
    from = match.index + address.length;
  }
  return from < text.length ? [...pieces, { text: text.slice(from), href: null }] : pieces;
}
