/** How sure it is that the article on top answers the question. Pure. */

import { logistic, sumOf } from "../../regression/logistic.ts";
import { wordsOf } from "../../text/words.ts";
import { joinedBag } from "../bag.ts";
import { isEveryday } from "../everyday.ts";
import { isLooking } from "../looking.ts";
import type { Ranked, SearchIndex } from "../search.ts";
import { isCommon } from "../stems.ts";
import { stemsOf } from "../words.ts";
import { metBy, type Rarity } from "./met.ts";
import { rarityIn, SIGNS, type Sign, type Signs, signsOf } from "./signs.ts";

/** `rarity`: over the whole library, when the index holds only candidates. */
export type Statistics = { rarity?: Rarity };

export type Because = {
  /** Telling words of the question that the article has, and those that it has not, as they were written. */
  met: string[];
  unmet: string[];
  /** What each sign adds to the margin or takes from it beside a usual question, the strongest first. */
  signs: { sign: Sign; weight: number }[];
};
/** `probability` between 0 and 1: so many of a hundred such answers are right. */
export type Confidence = { probability: number; because: Because };

/**
 * Fitted by `npm run bench -- language` on public questions: threads with and without their own article, reasons of a bank as articles with some of them left out,
 * answers of a government without their titles, and questions of a shop in its customers' own words. Two in three of these questions had an article. The bench prints what they would be today.
 */
const ALONE = -3.36;
export const WEIGHTS: Readonly<Record<Sign, { weight: number; usual: number }>> = {
  known: { weight: 0.17, usual: 0.52 },
  amount: { weight: 1.81, usual: 0.48 },
  title: { weight: 0.61, usual: 0.26 },
  titleSaid: { weight: 0.58, usual: 0.34 },
  letters: { weight: 1.33, usual: 0.27 },
  leadWords: { weight: 1.29, usual: 0.17 },
  leadLetters: { weight: 2.66, usual: 0.18 },
  about: { weight: 0.15, usual: 0.27 },
  leadAbout: { weight: 0.25, usual: 0.14 },
  strength: { weight: 1.3, usual: 0.5 },
};

/** That the first of `ranked`, which `search` found in this index for this question, answers it. Null when nothing was found. */
export function answerConfidence(
  index: SearchIndex,
  question: string,
  ranked: readonly Ranked[],
  statistics: Statistics = {},
): Confidence | null {
  const signs = signsOf(index, question, ranked, statistics.rarity ?? rarityIn(index));
  if (!signs) return null;
  return {
    probability: probabilityBy(signs, question),
    because: { ...wordsMet(index, question, ranked[0]!.id), signs: added(signs) },
  };
}

/** The probability alone, for who does not ask why; 0 when nothing was found. */
export function answerProbability(
  index: SearchIndex,
  question: string,
  ranked: readonly Ranked[],
  statistics: Statistics = {},
): number {
  const signs = signsOf(index, question, ranked, statistics.rarity ?? rarityIn(index));
  return signs ? probabilityBy(signs, question) : 0;
}

function probabilityBy(signs: Signs, question: string): number {
  const weights = [ALONE, ...SIGNS.map((sign) => WEIGHTS[sign].weight)];
  const values = SIGNS.map((sign) => signs[sign]);
  return mostOf(question) * logistic(sumOf(weights, values));
}

/** One or two words look for something; what is asked of it they do not say, and there were none among what the weights were fitted on. Made less, not cut off: surer stays surer. */
const MOST_OF_FEW = 0.8;
const mostOf = (question: string): number => (isLooking(question) ? MOST_OF_FEW : 1);

const added = (signs: Signs): Because["signs"] =>
  SIGNS.map((sign) => ({ sign, weight: WEIGHTS[sign].weight * (signs[sign] - WEIGHTS[sign].usual) })).toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  );

const HALF = 0.5;

function wordsMet({ articles, ids, language }: SearchIndex, question: string, id: string) {
  const { title, text, accepted } = articles[ids.indexOf(id)]!.read;
  const bag = joinedBag([title.bag, text.bag, ...accepted.map((head) => head.bag)]);
  const telling = [...new Set(wordsOf(question))]
    .map((word) => ({ word, stem: stemsOf(word, language)[0] ?? "" }))
    .filter(({ word, stem }) => !isCommon(word, language) && !isEveryday(stem, language));
  const { met = [], unmet = [] } = Object.groupBy(telling, ({ stem }) => (metBy(stem, bag) > HALF ? "met" : "unmet"));
  return { met: met.map(({ word }) => word), unmet: unmet.map(({ word }) => word) };
}
