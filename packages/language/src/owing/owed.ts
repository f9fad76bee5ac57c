/** The sentences of a letter in which we owe something by a moment, as `whoOwes` tells it. Pure: which day it is, is for `moments/resolve.ts`. */
import { findMoments, MOST_CHARACTERS } from "../moments/find.ts";
import type { Mention, MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";
import { whoOwes } from "./owes.ts";
import { type Range, sentenceAround } from "./parts.ts";

export type Owed = {
  /** As it was written, without greeting. */
  readonly sentence: string;
  /** When, in the order of the sentence, without what is not ours; places are places in it. */
  readonly moments: readonly Mention[];
  /** False: it may be a promise, and a person is asked. */
  readonly isSure: boolean;
};

/** More promises in one letter are no promise but a plan. */
const MOST_OWED = 10;

/** To whom one writes is no part of what one promises. */
const GREETING =
  /^\s*(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|navond)|bonjour|bonsoir|ch[eè]re?|madame|monsieur|dear|hi|hello)(?![\p{L}])[^,\n]{0,60},\s*/iu;

type Ours = { mention: Mention; isSure: boolean; range: Range };

/** In the order of the text. */
export function findOwed(text: string, language: MomentLanguage): Owed[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const sentences = Map.groupBy(oursIn(read, language), ({ range }) => range.from);
  return [...sentences.values()].slice(0, MOST_OWED).map((ours) => owedOf(read, ours));
}

/** Of one sentence. Null: nothing that we owe. */
export const owedIn = (sentence: string, language: MomentLanguage): Owed | null =>
  findOwed(sentence, language)[0] ?? null;

function oursIn(text: string, language: MomentLanguage): Ours[] {
  const plain = folded(text);
  return findMoments(text, language).flatMap((mention) => {
    const { owner, isSure } = whoOwes(text, mention, { language });
    return owner === "ours" || owner === "unsaid" ? [{ mention, isSure, range: sentenceAround(plain, mention) }] : [];
  });
}

function owedOf(text: string, ours: readonly Ours[]): Owed {
  const { from, to } = ours[0]!.range;
  const written = text.slice(from, to);
  const greeting = from + (GREETING.exec(written)?.[0].length ?? 0);
  const begin = greeting <= ours[0]!.mention.at ? greeting + text.slice(greeting).search(/\S/) : from;
  return {
    sentence: text.slice(begin, to).replace(/[\s;]+$/u, ""),
    moments: ours.map(({ mention }) => ({ ...mention, at: mention.at - begin })),
    isSure: ours.some(({ isSure }) => isSure),
  };
}
