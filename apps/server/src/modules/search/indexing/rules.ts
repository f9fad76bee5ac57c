/** What a message is kept by: its words, their stems in its language, its numbers and addresses, and the time it lies in. */
import type { Language } from "@luwte/contract/language.ts";
import { stretchesOf } from "../rules.ts";
import { foundIn, guessLanguage, tokensIn } from "../words/rules.ts";
import type { Stems } from "../words/shapes.ts";

/** As read for the index. */
export type Indexable = {
  readonly messageId: string;
  readonly conversationId: string;
  readonly at: Date;
  readonly language: Language | null;
  /** What belongs to the conversation and its people: subject, names, addresses, names of files. */
  readonly head: string;
  readonly text: string;
};

export type Read = {
  readonly source: Indexable;
  readonly language: Language;
  readonly words: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
};

/** Longer texts are logs and newsletters; their beginning says what they are. */
const MAXIMUM_TEXT = 40_000;

export function readForIndex(source: Indexable, preset: Language): Read {
  const text = source.text.slice(0, MAXIMUM_TEXT);
  const found = foundIn(`${source.head.slice(0, 4_000)}\n${text}`);
  const guessed = guessLanguage(tokensIn(text.slice(0, 4_000)).map(({ word }) => word));
  return { source, language: guessed ?? source.language ?? preset, ...found };
}

export type Row = {
  readonly source: Indexable;
  readonly lexemes: readonly string[];
  readonly words: readonly string[];
  readonly stems: readonly string[];
};

export function rowOf(read: Read, organisationId: string, stemsOf: ReadonlyMap<string, Stems>, now: Date): Row {
  const words = [...read.words];
  const stems = [...new Set(words.map((word) => stemsOf.get(word)?.[read.language] ?? word))].filter(
    (stem) => !read.words.has(stem),
  );
  // A mail's own clock may be wrong; what lies in the future would stand on top for ever.
  const at = read.source.at > now ? now : read.source.at;
  const lexemes = [...new Set([...words, ...stems, ...read.marks, ...stretchesOf(organisationId, at)])];
  return { source: { ...read.source, at }, lexemes, words, stems };
}

export type WordCount = { readonly word: string; readonly documents: number; readonly isStem: boolean };
const LONGEST_REMEMBERED = 30;

/** In how many of these rows each word occurs. Numbers are not remembered: nobody wants to be offered another order's. */
export function countWords(rows: readonly Row[]): WordCount[] {
  const counts = new Map<string, { documents: number; isStem: boolean }>();
  const count = (word: string, isStem: boolean): void => {
    if (word.length > LONGEST_REMEMBERED) return;
    const known = counts.get(word);
    counts.set(word, { documents: (known?.documents ?? 0) + 1, isStem: isStem && (known?.isStem ?? true) });
  };
  for (const { words, stems } of rows) {
    for (const word of words) count(word, false);
    for (const stem of stems) count(stem, true);
  }
  return [...counts].map(([word, known]) => ({ word, ...known })).sort((a, b) => (a.word < b.word ? -1 : 1));
}
