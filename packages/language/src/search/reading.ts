/** What search derives from texts. It follows from the text alone, so it may be kept as long as the text is the same; all that is compared was read with one lexicon. Pure. */
import { conceptsOf } from "../concepts/concepts.ts";
import { wordsOf } from "../text/words.ts";
import { type Bag, bagOfStems, type KnownStems } from "./bag.ts";
import { type Counted, countTraces, type TraceNumbers } from "./cosine.ts";
import type { SearchLanguage } from "./stems.ts";
import { stemsOf, tracesOf } from "./words.ts";

/** Words and pieces that were met, each kept once for all texts. It only grows: who keeps one looks at `lexiconSize`. */
export type Lexicon = { numbers: TraceNumbers; stems: KnownStems };
export const emptyLexicon = (): Lexicon => ({ numbers: new Map(), stems: new Map() });
export const lexiconSize = ({ numbers, stems }: Lexicon): number => numbers.size + stems.size;

/** `stems` and `concepts`: in order, as often as they stand there. */
export type ReadWords = { stems: readonly string[]; concepts: readonly string[]; bag: Bag };
/** A title or a question. */
export type ReadHead = ReadWords & { traces: Counted };
export type ReadText = { title: ReadHead; text: ReadWords; whole: Counted };

function readWords(text: string, language: SearchLanguage, { stems: known }: Lexicon): ReadWords {
  const stems = stemsOf(text, language);
  const bag = bagOfStems(stems, known);
  return { stems: stems.map((stem) => known.get(stem)!.stem), concepts: conceptsOf(wordsOf(text), language), bag };
}

export const readHead = (text: string, language: SearchLanguage, lexicon: Lexicon): ReadHead => ({
  ...readWords(text, language, lexicon),
  traces: countTraces(tracesOf(text), lexicon.numbers),
});

export const readText = (
  { title, text }: { title: string; text: string },
  language: SearchLanguage,
  lexicon: Lexicon,
): ReadText => ({
  title: readHead(title, language, lexicon),
  text: readWords(text, language, lexicon),
  whole: countTraces(tracesOf(`${title} ${text}`), lexicon.numbers),
});
