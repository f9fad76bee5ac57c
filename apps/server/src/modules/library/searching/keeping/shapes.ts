/** What search keeps of articles, and of the questions that they were accepted for. */
import type { Lexicon, ReadHead, ReadText } from "@luwte/language/search/reading.ts";

/** By their keys, least recently used first. Sizes are in characters. */
export type Recent<Value> = {
  readonly most: number;
  held: number;
  readonly entries: Map<string, { readonly value: Value; readonly size: number }>;
};

/** `stems`: each once. */
export type Sentence = { readonly words: string; readonly stems: readonly string[] };

export type KeptText = {
  /** The short answer, the body and what is internal, as ranking reads them. */
  readonly text: string;
  readonly read: ReadText;
  /** Null until somebody finds the article. */
  sentences: readonly Sentence[] | null;
};

export type Shelf = {
  readonly mostKnown: number;
  /** All that lies here was read with it. */
  lexicon: Lexicon;
  texts: Recent<KeptText>;
  questions: Recent<ReadHead>;
};
