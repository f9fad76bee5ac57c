/**
 * How well an article meets the pieces of a question's words: BM25 on four letters (McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text
 * Retrieval", Information Retrieval 2004). Where compounds are one word, half of one is then met like a word of its own.
 */
import { letterPieces } from "../text/words.ts";
import { rarity, saturated } from "./bm25.ts";
import type { SearchLanguage } from "./stems.ts";
import { addScores, type Counted, knownIn, type TraceNumbers, type TraceTable, tableOf } from "./traces.ts";
import { tellingWords } from "./words.ts";

const PIECE = 4;
const CURVE = { saturation: 2, lengthShare: 0.75 };

/** Marked as letters; of a word its edges count too: " wol", "wol ". */
export const piecesIn = (text: string, language: SearchLanguage): string[] =>
  tellingWords(text, language).flatMap((word) => letterPieces(word, PIECE, PIECE).map((piece) => `c${piece}`));

/** `rows`: counted with these numbers. */
export function indexPieces(rows: readonly Counted[], numbers: TraceNumbers): TraceTable {
  const lengths = rows.map(({ times }) => times.reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, rows.length) || 1;
  const rarities = Float64Array.from({ length: rows.length + 1 }, (_, met) => rarity(met, rows.length));
  return tableOf(rows, numbers, ({ ids, times }, row, met) =>
    Float64Array.from(ids, (id, at) => rarities[met(id)]! * saturated(times[at]!, lengths[row]! / mean, CURVE)),
  );
}

/** Each piece counts once, however often it is asked. 0 where none is met. */
export function scorePieces(table: TraceTable, pieces: readonly string[]): Float64Array {
  const scores = new Float64Array(table.rows);
  for (const piece of new Set(pieces)) {
    const id = knownIn(table, piece);
    if (id !== undefined) addScores(table, id, 1, scores);
  }
  return scores;
}
