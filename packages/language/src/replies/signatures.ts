/** Where somebody's own words end and a signature, a telephone's line or a footer begins. */
import type { BlockKind, Line } from "./shapes.ts";
import { isClosing, isContact, isProgramLine, POSTSCRIPT, startsFooter } from "./signatureWords.ts";

/** A stretch of lines that no quote interrupts: from `from` up to, not with, `to`. */
export type Stretch = { readonly from: number; readonly to: number };

const LONGEST_SIGNATURE = 60;
const LONGEST_LOOSE_SIGNATURE = 12;

/** Marks what is not the sender's own in one stretch. `kinds` is changed in place: one array for the whole mail. */
export function markSignatures(lines: readonly Line[], kinds: BlockKind[], stretch: Stretch): void {
  markProgramLines(lines, kinds, stretch);
  markFooters(lines, kinds, stretch);
  const start = markedSignature(lines, kinds, stretch) ?? addressBelowClosing(lines, kinds, stretch);
  if (start === undefined) return;
  for (let at = start; at < stretch.to; at++) if (kinds[at] === "own") kinds[at] = "signature";
}

function markProgramLines(lines: readonly Line[], kinds: BlockKind[], { from, to }: Stretch): void {
  for (let at = from; at < to; at++) {
    if (kinds[at] === "own" && isProgramLine(lines[at]!.bare)) kinds[at] = "signature";
  }
}

/** Footers are judged by paragraph, so that a word of the sender below one is never lost with it. */
function markFooters(lines: readonly Line[], kinds: BlockKind[], { from, to }: Stretch): void {
  let at = from;
  while (at < to) {
    const end = paragraphEnd(lines, at, to);
    if (end > at && startsFooter(openingOf(lines, at, end))) kinds.fill("footer", at, end);
    at = Math.max(end, at) + 1;
  }
}

function paragraphEnd(lines: readonly Line[], from: number, to: number): number {
  let end = from;
  while (end < to && lines[end]!.bare !== "") end++;
  return end;
}

const openingOf = (lines: readonly Line[], from: number, to: number): string =>
  lines
    .slice(from, Math.min(to, from + 4))
    .map((line) => line.bare)
    .join(" ");

// --- "-- " ----------------------------------------------------------------------------------------------------------

const LOOSE_MARK = /^(?:-{2,}|[—–]{1,3}|_{2,}|\*{3,}|={3,}|~{3,})$/;

function markedSignature(
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  { from, to }: Stretch,
): number | undefined {
  let own = false;
  for (let at = from; at < to; at++) {
    if (own && isMark(lines, kinds, at, to)) return at;
    own ||= kinds[at] === "own" && lines[at]!.bare !== "";
  }
  return undefined;
}

function isMark(lines: readonly Line[], kinds: readonly BlockKind[], at: number, to: number): boolean {
  if (lines[at]!.signatureMark) return to - at <= LONGEST_SIGNATURE;
  // Length first: a mail of nothing but dashes must not be searched to its end once per line.
  if (to - at > 3 * LONGEST_LOOSE_SIGNATURE || !LOOSE_MARK.test(lines[at]!.bare)) return false;
  const rest = ownLines(lines, kinds, at + 1, to);
  return rest.length <= LONGEST_LOOSE_SIGNATURE && looksLikeSignature(rest);
}

const ownLines = (lines: readonly Line[], kinds: readonly BlockKind[], from: number, to: number): string[] =>
  lines.slice(from, to).flatMap((line, index) => (line.bare && kinds[from + index] === "own" ? [line.bare] : []));

/** A few short lines without a question, or lines among which contact data stands. */
function looksLikeSignature(rest: readonly string[]): boolean {
  if (rest.some(isSentence)) return false;
  const short = rest.length <= 4 && rest.every((line) => line.split(" ").length <= 5);
  return short || rest.some(isContact) || rest.some(isClosing);
}

/** Words spoken to somebody: a question, or a long line that is not an address. */
const isSentence = (line: string): boolean =>
  /[?!]$/.test(line) || POSTSCRIPT.test(line) || (line.split(" ").length >= 8 && !isContact(line));

// --- the address below "Met vriendelijke groet" ---------------------------------------------------------------------

const LONGEST_ADDRESS = 20;

/** The closing and the name stay: who wrote is part of the letter. Only an address below them is folded. */
function addressBelowClosing(
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  { from, to }: Stretch,
): number | undefined {
  const closing = lastClosing(lines, kinds, from, to);
  const name = closing === undefined ? undefined : nextOwn(lines, kinds, closing + 1, to);
  const start = name === undefined ? undefined : nextOwn(lines, kinds, name + 1, to);
  if (start === undefined) return undefined;
  const rest = ownLines(lines, kinds, start, to);
  const contacts = rest.filter(isContact).length;
  const enough = contacts >= 2 || (contacts === 1 && rest.length <= 3);
  return rest.length <= LONGEST_ADDRESS && enough && !rest.some(isSentence) ? start : undefined;
}

function lastClosing(
  lines: readonly Line[],
  kinds: readonly BlockKind[],
  from: number,
  to: number,
): number | undefined {
  for (let at = to - 1; at >= Math.max(from, to - 3 * LONGEST_ADDRESS); at--) {
    if (kinds[at] === "own" && isClosing(lines[at]!.bare)) return at;
  }
  return undefined;
}

function nextOwn(lines: readonly Line[], kinds: readonly BlockKind[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (kinds[at] === "own" && lines[at]!.bare) return at;
  return undefined;
}
