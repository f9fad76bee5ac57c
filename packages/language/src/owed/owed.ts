/**
 * What the team takes on in what it writes: sentences of ours that say what we will do, and by when. Customers' wishes, conditions, opening hours, habits and what was
 * done already are none. By tables of words; no meaning is guessed. Pure: which day it is, is for `moments/resolve.ts`.
 */
import { findMoments } from "../moments/find.ts";
import type { Mention, MomentLanguage } from "../moments/shapes.ts";
import { folded } from "../text/fold.ts";
import { OWED_WORDS, type OwedWords } from "./words.ts";

export type Owed = {
  /** As it was written, without greeting. */
  readonly sentence: string;
  /** When, in the order of the sentence; places are places in it. */
  readonly moments: readonly Mention[];
  /** False: it may be a promise, and a person is asked. */
  readonly isSure: boolean;
};

/** Longer texts are read so far, and more promises in one letter are no promise but a plan. */
const MOST_CHARACTERS = 8_000;
const MOST_OWED = 10;
const MOST_IN_SENTENCE = 600;

/** A full stop between digits, or behind a short word for something, ends nothing. */
const SENTENCE = /(?:[^.!?\n]|[.!?](?=[\p{L}\d]))+[.!?]*/gu;
/** To whom one writes is no part of what one promises. */
const GREETING =
  /^\s*(?:beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|navond)|bonjour|bonsoir|ch[eè]re?|madame|monsieur|dear|hi|hello)(?![\p{L}])[^,\n]{0,60},\s*/iu;

/** In the order of the text. */
export function findOwed(text: string, language: MomentLanguage): Owed[] {
  const found: Owed[] = [];
  for (const [written] of text.slice(0, MOST_CHARACTERS).matchAll(SENTENCE)) {
    const owed = owedIn(written.replace(GREETING, "").trim().slice(0, MOST_IN_SENTENCE), language);
    if (owed && found.push(owed) === MOST_OWED) break;
  }
  return found;
}

/** Null: nothing that we owe. */
export function owedIn(sentence: string, language: MomentLanguage): Owed | null {
  if (sentence.endsWith("?")) return null;
  const words = OWED_WORDS[language];
  const plain = folded(sentence);
  if (words.never.test(plain)) return null;
  const said = ownParts(plain, words);
  const isSure = takesOn(said, plain, words);
  if (isSure === null) return null;
  const moments = findMoments(said, language).length > 0 ? findMoments(sentence, language) : [];
  return moments.length === 0 ? null : { sentence, moments, isSure };
}

/** Without the parts that tell what was done or what the customer wants. */
const ownParts = (plain: string, { joint, apart }: OwedWords): string =>
  plain
    .split(joint)
    .filter((part) => !apart.test(part))
    .join(", ");

/** Whether we take something on, and whether that is sure; null: we do not. */
function takesOn(said: string, whole: string, words: OwedWords): boolean | null {
  const isOurs = words.we.test(whole) && words.doing.test(said);
  const isToCome = words.youGet.test(said);
  if (!isOurs && !isToCome) return words.isDone.test(said) ? false : null;
  return words.whom.test(said) && !words.unsure.test(said) && !words.others.test(said);
}
