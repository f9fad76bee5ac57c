/** Finds addresses in plain text, so that they can be shown as links. Pure. */
export type Piece = { text: string; href: string | null };

const FOUND = /\b(?:https?:\/\/|www\.)[^\s<>"']+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** What ends a sentence is not part of the address in it. */
const TAIL = /[.,;:!?)\]}>'"]+$/;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(FOUND)) {
    const found = match[0].replace(TAIL, "");
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), href: null });
    pieces.push({ text: found, href: hrefOf(found) });
    from = match.index + found.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), href: null });
  return pieces;
}

function hrefOf(found: string): string {
  if (/^https?:/i.test(found)) return found;
  return /^www\./i.test(found) ? `https://${found}` : `mailto:${found}`;
}
