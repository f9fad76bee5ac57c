/** Which lines of a mail are the sender's own. One walk over the lines, looking ahead a fixed few: linear in its length. */
import { type Head, headAt } from "./heads.ts";
import type { BlockKind, FoldOptions, Line } from "./shapes.ts";
import { markSignatures } from "./signatures.ts";
import { isClosing, isProgramLine } from "./signatureWords.ts";
import { ANSWERS_BELOW, FORWARD_PREFIX } from "./words.ts";

/** The kind of every line. When in doubt a line is the sender's own: folding less costs a scroll, folding more a case. */
export function foldLines(lines: readonly Line[], options: FoldOptions = {}): BlockKind[] {
  const kinds: BlockKind[] = lines.map(() => "own");
  const end = markQuotes(lines, kinds, FORWARD_PREFIX.test(options.subject ?? ""));
  for (const stretch of ownStretches(kinds, end)) markSignatures(lines, kinds, stretch);
  joinBlanks(lines, kinds);
  return kinds;
}

// --- quotes ---------------------------------------------------------------------------------------------------------

/** Returns where judging stopped: what is forwarded is not searched for signatures either. */
function markQuotes(lines: readonly Line[], kinds: BlockKind[], forwarded: boolean): number {
  let at = 0;
  // Decided once, at the first head: what could not be folded there is not folded further down either.
  let open: boolean | undefined;
  while (at < lines.length) {
    const head = headOf(lines, at);
    if (head?.kind === "forward" || (head?.kind === "history" && forwarded)) return at;
    if (head?.kind === "history") open ??= !mayFoldAfter(lines, kinds, at);
    const folds = head?.kind === "attribution" || (head?.kind === "history" && !open);
    const span = folds ? head.lines : 1;
    kinds.fill(folds ? "quote" : kindOf(lines, at), at, at + span);
    at += span;
  }
  return lines.length;
}

function headOf(lines: readonly Line[], at: number): Head | undefined {
  const { hint, historyLines } = lines[at]!;
  if (hint === "history") return { kind: "history", lines: historyLines ?? Number.POSITIVE_INFINITY };
  return hint ? undefined : headAt(lines, at);
}

function kindOf(lines: readonly Line[], at: number): BlockKind {
  const { hint, quoted } = lines[at]!;
  if (quoted) return isLoneFigure(lines, at) ? "own" : "quote";
  return hint === "quote" || hint === "signature" ? hint : "own";
}

/** "> 100 euro" alone between other lines is a customer's "more than", not a quote. */
const isLoneFigure = (lines: readonly Line[], at: number): boolean =>
  !lines[at - 1]?.quoted && !lines[at + 1]?.quoted && /^[€$£]?\s?\d/.test(lines[at]!.bare);

/** Unmarked history is folded only below words of the sender, and not when those say that answers stand inside it. */
function mayFoldAfter(lines: readonly Line[], kinds: readonly BlockKind[], at: number): boolean {
  const own = lines
    .slice(0, at)
    .filter((line, index) => kinds[index] === "own" && line.bare && !isProgramLine(line.bare));
  const first = own[0];
  return (
    first !== undefined && !isClosing(first.bare) && !own.some((line) => ANSWERS_BELOW.test(line.bare.slice(0, 200)))
  );
}

// --- what is left ---------------------------------------------------------------------------------------------------

function ownStretches(kinds: readonly BlockKind[], end: number): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= end; at++) {
    if (at < end && kinds[at] !== "quote") continue;
    if (at > from) stretches.push({ from, to: at });
    from = at + 1;
  }
  return stretches;
}

/** A blank line below a folded line, with nothing of the sender's after it, folds too: one quote is one block. */
function joinBlanks(lines: readonly Line[], kinds: BlockKind[]): void {
  let folded = -1;
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] === "own" && lines[at]!.bare === "") continue;
    if (kinds[at] !== "own" && folded >= 0 && folded < at - 1) kinds.fill(kinds[folded]!, folded + 1, at);
    folded = kinds[at] === "own" ? -1 : at;
  }
  if (folded >= 0) kinds.fill(kinds[folded]!, folded + 1);
}
