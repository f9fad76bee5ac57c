/** In which language somebody writes: Dutch, French, English, or not to be told. By words and letters that tell, with the customer's own language as what one would have guessed. Pure. */
import { folded } from "../text/fold.ts";
import { LETTERS, TELLING, type Tongue } from "./words.ts";

export type KnownLanguage = "nl" | "fr" | "en";
export type Detected = {
  language: KnownLanguage | "unknown";
  /** Between 0 and 1. */
  probability: number;
  /** Two languages are really there: half the letter is a quote, or a colleague adds a line in his own. */
  mixed: boolean;
};

export type DetectOptions = {
  /** What the customer writes otherwise. It decides what is short and is outweighed by a sentence. */
  usual?: KnownLanguage;
};

const TONGUES: readonly Tongue[] = ["nl", "fr", "en", "other"];
const MOST_CHARACTERS = 2_000;
/** How much a word that tells weighs, and how much the usual language: about one word and a half. */
const [WORD, USUAL] = [2, 3];

/** "unknown" for a text without words that tell, for a name, and for another language. */
export function detectLanguage(text: string, { usual }: DetectOptions = {}): Detected {
  const scores = scoresOf(text.slice(0, MOST_CHARACTERS));
  const evidence = TONGUES.reduce((sum, tongue) => sum + scores[tongue], 0);
  if (usual) scores[usual] += USUAL;
  const ranked = TONGUES.map((tongue) => ({ tongue, score: scores[tongue] })).toSorted((a, b) => b.score - a.score);
  const [first, second] = [ranked[0]!, ranked[1]!];
  const probability = 1 / (1 + ranked.slice(1).reduce((sum, { score }) => sum + Math.exp(score - first.score), 0));
  const isTold =
    first.tongue !== "other" && probability >= LEAST_SURE && (evidence >= LEAST_EVIDENCE || usual !== undefined);
  return {
    language: isTold ? (first.tongue as KnownLanguage) : "unknown",
    probability,
    mixed:
      first.tongue !== "other" &&
      second.tongue !== "other" &&
      second.score > MIXED_SHARE * first.score &&
      second.score >= 6 * WORD,
  };
}

const [LEAST_SURE, LEAST_EVIDENCE, MIXED_SHARE] = [0.6, 1, 0.5];

/** Addresses and codes are of no language. */
const NO_WORDS = /https?:\S+|\S+@\S+|\S*\d\S*/g;

function scoresOf(text: string): Record<Tongue, number> {
  const scores: Record<Tongue, number> = { nl: 0, fr: 0, en: 0, other: 0 };
  const small = text.normalize("NFC").toLowerCase().replace(NO_WORDS, " ").replaceAll("’", "'");
  for (const word of small.match(/\p{L}+(?:'\p{L}*)?/gu) ?? []) addWord(scores, word);
  return scores;
}

function addWord(scores: Record<Tongue, number>, word: string): void {
  const told = TELLERS.get(folded(word)) ?? TELLERS.get(folded(word.split("'")[0]!)) ?? [];
  for (const tongue of told) scores[tongue] += WORD / told.length;
  if (told.length > 0 && word.length < 4) return;
  for (const [pattern, tongue, weight] of LETTERS) if (pattern.test(word)) scores[tongue] += weight;
}

const TELLERS: ReadonlyMap<string, readonly Tongue[]> = new Map(
  [
    ...Map.groupBy(
      TONGUES.flatMap((tongue) => [...new Set(TELLING[tongue])].map((word) => ({ word, tongue }))),
      ({ word }) => word,
    ),
  ].map(([word, rows]) => [word, rows.map(({ tongue }) => tongue)]),
);
