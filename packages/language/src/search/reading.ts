/** What search derives from texts. It follows from the text alone, so it may be kept as long as the text is the same; all that is compared was read with one lexicon. Pure. */
import { conceptsOf } from "../concepts/concepts.ts";
import { sentencesOf } from "../sentences/sentences.ts";
import { wordsOf } from "../text/words.ts";
import { type Bag, bagOfStems, type KnownStems } from "./bag.ts";
import type { SearchLanguage } from "./stems.ts";
import { type Counted, countTraces, type TraceNumbers } from "./traces.ts";
import { tracesOfWhole } from "./whole.ts";
import { stemsOf, tracesOf } from "./words.ts";

/** Words and pieces that were met, each kept once for all texts. It only grows: who keeps one looks at `lexiconSize`. */
export type Lexicon = { numbers: TraceNumbers; stems: KnownStems };
export const emptyLexicon = (): Lexicon => ({ numbers: new Map(), stems: new Map() });
export const lexiconSize = ({ numbers, stems }: Lexicon): number => numbers.size + stems.size;

/** `stems` and `concepts`: in order, as often as they stand there. */
export type ReadWords = { stems: readonly string[]; concepts: readonly string[]; bag: Bag };
/** A title or a question. */
export type ReadHead = ReadWords & { traces: Counted };
/** `beginning`: the stems of its first sentence, in which an answer says most of what it is about. */
export type ReadText = { title: ReadHead; text: ReadWords; beginning: readonly string[]; whole: Counted };

function readWords(text: string, language: SearchLanguage, { stems: known }: Lexicon): ReadWords {
  const stems = stemsOf(text, language);
  const bag = bagOfStems(stems, known);
  return { stems: stems.map((stem) => known.get(stem)!.stem), concepts: conceptsOf(wordsOf(text), language), bag };
}

export const readHead = (text: string, language: SearchLanguage, lexicon: Lexicon): ReadHead => ({
  ...readWords(text, language, lexicon),
  traces: countTraces(tracesOf(text), lexicon.numbers),
});

export function readText(
  { title, text }: { title: string; text: string },
  language: SearchLanguage,
  lexicon: Lexicon,
): ReadText {
  const beginning = sentencesOf(text)[0] ?? "";
  return {
    title: readHead(title, language, lexicon),
    text: readWords(text, language, lexicon),
    beginning: stemsOf(beginning, language).map((stem) => lexicon.stems.get(stem)?.stem ?? stem),
    whole: countTraces(tracesOfWhole({ title, beginning, text }, language), lexicon.numbers),
  };
}
