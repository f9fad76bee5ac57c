/** A snippet with the words found between «» marks, in pieces. Pure. */
export type MarkedPiece = { text: string; found: boolean };

export function markedPieces(snippet: string): MarkedPiece[] {
  return snippet
    .split(/(«[^»]*»)/)
    .filter((text) => text !== "")
    .map((text) =>
      text.startsWith("«") && text.endsWith("»") ? { text: text.slice(1, -1), found: true } : { text, found: false },
    );
}
