/**
 * How a question is compared with an article as a whole, by its letters. Dutch and Flemish write a compound as one word, and there pieces of four letters find the answer more
 * often; in French and English they put other articles on top, and likeness of words, pairs and letters does better. Pure.
 */
import { indexCounted, scoreTraces } from "./cosine.ts";
import { indexPieces, piecesIn, scorePieces } from "./pieces.ts";
import type { SearchLanguage } from "./stems.ts";
import type { Counted, TraceNumbers, TraceTable } from "./traces.ts";
import { tracesOf } from "./words.ts";

type Way = {
  traces: (text: string, language: SearchLanguage) => string[];
  index: (rows: readonly Counted[], numbers: TraceNumbers) => TraceTable;
  score: (table: TraceTable, traces: readonly string[]) => Float64Array;
  /** How often a title is read, and the beginning of a text beside the once that it stands there. */
  times: { title: number; beginning: number };
  /** What it weighs beside the words. */
  share: number;
};

const LIKENESS: Way = {
  traces: tracesOf,
  index: indexCounted,
  score: scoreTraces,
  times: { title: 1, beginning: 0 },
  share: 0.7,
};
const PIECES: Way = {
  traces: piecesIn,
  index: indexPieces,
  score: scorePieces,
  times: { title: 2, beginning: 2 },
  share: 1,
};
const WAYS: Readonly<Record<SearchLanguage, Way>> = { nl: PIECES, fr: LIKENESS, en: LIKENESS };

export const wayOf = (language: SearchLanguage): Way => WAYS[language];

export type Parted = { title: string; beginning: string; text: string };

export function tracesOfWhole({ title, beginning, text }: Parted, language: SearchLanguage): string[] {
  const { traces, times } = wayOf(language);
  return traces(`${`${title} `.repeat(times.title)}${`${beginning} `.repeat(times.beginning)}${text}`, language);
}
