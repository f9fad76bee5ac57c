/** Plain text of a mail: the sender's own words first, the rest folded. */
import { foldLines } from "./fold.ts";
import { cutLines, lineOf } from "./lines.ts";
import type { Block, BlockKind, FoldedText, FoldOptions } from "./shapes.ts";

/** Lines judged; a longer mail keeps its rest whole. Nobody writes so much, but machines send it. */
const JUDGED_LINES = 20_000;

export function foldText(text: string, options: FoldOptions = {}): FoldedText {
  const { lines, rest } = cutLines(text, JUDGED_LINES);
  const kinds = foldLines(lines.map(lineOf), options);
  const blocks = blocksOf(lines, kinds, rest);
  return { reply: replyOf(blocks), blocks };
}

/** Neighbouring lines of one kind as one block; what was not judged goes with the last line. */
export function blocksOf(lines: readonly string[], kinds: readonly BlockKind[], rest: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && kinds[at] === kinds[from]) continue;
    const tail = at === lines.length && rest ? [rest] : [];
    blocks.push({ kind: kinds[from]!, text: [...lines.slice(from, at), ...tail].join("\n") });
    from = at;
  }
  return blocks;
}

export const replyOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kind === "own")
    .map((block) => trimBlankLines(block.text))
    .filter((text) => text !== "")
    .join("\n\n");

/** Ends of lines carry no meaning; the indent of the first line may. */
const trimBlankLines = (text: string): string => text.replace(/^(?:[^\S\n]*\n)+/, "").trimEnd();
