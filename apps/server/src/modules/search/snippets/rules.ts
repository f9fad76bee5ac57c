/** The piece of a text around what was found, with marks around the words. */
import { tokensIn } from "../words/rules.ts";
import type { Token } from "../words/shapes.ts";

const LENGTH = 240;
const BEFORE = 60;
export const MARKS = { before: "«", after: "»" } as const;

/** `isFound` looks at a word as it is compared. Without a word that was found: the beginning of the text. */
export function snippetOf(text: string, isFound: (word: string) => boolean): string {
  const tidy = text.slice(0, 60_000).replaceAll(/[«»]/g, '"').replaceAll(/\s+/g, " ").trim();
  const found = tokensIn(tidy).filter(({ word }) => isFound(word));
  const from = startAt(tidy, densest(found)?.from ?? 0);
  const to = endAt(tidy, from + LENGTH);
  const shown = marked(
    tidy,
    from,
    to,
    found.filter((token) => token.from >= from && token.to <= to),
  );
  return `${from > 0 ? "…" : ""}${shown}${to < tidy.length ? "…" : ""}`;
}

/** The found word with most found words behind it in one snippet's length. */
function densest(found: readonly Token[]): Token | undefined {
  const followers = (token: Token) =>
    found.filter(({ from, to }) => from >= token.from && to <= token.from + LENGTH - BEFORE).length;
  const looked = found.slice(0, 50).map((token) => ({ token, count: followers(token) }));
  return looked.sort((a, b) => b.count - a.count || a.token.from - b.token.from)[0]?.token;
}

function startAt(text: string, found: number): number {
  if (found <= BEFORE) return 0;
  const space = text.indexOf(" ", found - BEFORE);
  return space < 0 || space >= found ? found : space + 1;
}

function endAt(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(" ", wanted);
  return space > wanted - BEFORE ? space : wanted;
}

/** Marks are put in from the end, so that places before them stay true. Half of a pair of signs is never left over. */
function marked(text: string, from: number, to: number, found: readonly Token[]): string {
  let shown = text.slice(from, to);
  for (const token of found.slice(0, 20).toReversed())
    shown = `${shown.slice(0, token.from - from)}${MARKS.before}${shown.slice(token.from - from, token.to - from)}${MARKS.after}${shown.slice(token.to - from)}`;
  return shown.toWellFormed();
}
