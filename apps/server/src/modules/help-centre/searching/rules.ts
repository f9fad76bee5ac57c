/**
 * Spelling by trigrams, as PostgreSQL's pg_trgm counts them: of each word that no title or short answer has, the likest word that one has. Pure.
 */
import type { Language } from "@luwte/contract/language.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { folded } from "@luwte/language/text/fold.ts";
import type { Listed } from "../shapes.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const SHORTEST = 4;
const LEAST_LIKENESS = 0.4;
const MOST_WORDS = 12;

export type Vocabulary = {
  readonly stems: ReadonlySet<string>;
  /** By a trigram, the words that have it. */
  readonly byTrigram: ReadonlyMap<string, readonly string[]>;
};

/** Two blanks before and one after, so that the beginning of a word counts most. */
function trigramsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

export function vocabularyOf(articles: readonly Pick<Listed, "title" | "short">[], language: Language): Vocabulary {
  const words = new Set(articles.flatMap(({ title, short }) => folded(`${title} ${short}`).match(WORD) ?? []));
  const byTrigram = new Map<string, string[]>();
  for (const word of words)
    if (word.length >= SHORTEST)
      for (const trigram of trigramsOf(word)) byTrigram.set(trigram, [...(byTrigram.get(trigram) ?? []), word]);
  return { stems: new Set([...words].flatMap((word) => stemsOf(word, language))), byTrigram };
}

/** The question with its unknown words mended; null: there is nothing to mend, or nothing like it. */
export function mendedBy(question: string, vocabulary: Vocabulary, language: Language): string | null {
  const words = (folded(question).match(WORD) ?? []).slice(0, MOST_WORDS);
  const mended = words.map((word) => likest(word, vocabulary, language) ?? word);
  return mended.some((word, at) => word !== words[at]) ? mended.join(" ") : null;
}

function likest(word: string, { stems, byTrigram }: Vocabulary, language: Language): string | null {
  const known = stemsOf(word, language);
  // Words that say nothing have no stem.
  if (word.length < SHORTEST || known.length === 0 || known.every((stem) => stems.has(stem))) return null;
  const trigrams = trigramsOf(word);
  const shared = new Map<string, number>();
  for (const trigram of trigrams)
    for (const other of byTrigram.get(trigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  const scored = [...shared].map(([other, count]) => ({
    other,
    likeness: count / (trigrams.size + trigramsOf(other).size - count),
  }));
  const best = scored.toSorted((a, b) => b.likeness - a.likeness || (a.other < b.other ? -1 : 1))[0];
  return best && best.likeness >= LEAST_LIKENESS ? best.other : null;
}
