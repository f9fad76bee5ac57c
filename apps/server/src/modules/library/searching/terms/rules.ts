/** By which terms candidates are looked for: words that tell, what a question is about, and the halves of its compounds. Pure. */
import type { Language } from "@luwte/contract/language.ts";
import { HALF_SHARE, type Halves, knownHalves } from "@luwte/language/search/compounds.ts";
import { EVERYDAY_SHARE, isEveryday } from "@luwte/language/search/everyday.ts";
import { stemsOf } from "@luwte/language/search/words.ts";
import { conceptTermsOf, isConceptTerm } from "../../rules.ts";
import type { TermWeight } from "../shapes.ts";

const MOST_TERMS = 40;
/** The stems of a question and what it is about, each once. */
export const askedTerms = (question: string, language: Language): string[] => [
  ...[...new Set(stemsOf(question, language))].slice(0, MOST_TERMS),
  ...conceptTermsOf(question, language),
];

/** Each costs a count: as many as three or four long words have. */
const MOST_WAYS = 60;
/** What the compounds of a question may be made of, each once. Which of it are words, the articles tell: see `metHalves`. */
export const possibleHalves = (ways: readonly Halves[][]): string[] => [...new Set(ways.flat(2))].slice(0, MOST_WAYS);

/** The halves of compounds that articles have both of, without what is asked anyway. `weights`: also of what is possible. */
export function metHalves(
  weights: readonly TermWeight[],
  ways: readonly Halves[][],
  asked: ReadonlySet<string>,
): TermWeight[] {
  const met = new Map(weights.filter(({ weight, most }) => weight < most).map((one) => [one.term, one]));
  return knownHalves(ways, (stem) => met.has(stem))
    .filter((stem) => !asked.has(stem))
    .map((stem) => met.get(stem)!);
}

const RAREST = 8;
const MOST_HALVES = 4;
/** As in ranking: a concept says more of what is asked than any one word, and what people write whatever they ask says little. */
const CONCEPT_SHARE = 1.5;
const MOST_CONCEPTS = 4;
/** Of the weight of a term that no article has: a concept of a third of a small library, or of a tenth of a large one, leads nowhere and costs a look at all of them. */
const LEAST_TELLING = 0.25;

/** By which terms candidates are looked for: the words that tell most, the concepts that do, and the halves of compounds for less. */
export function tellingTerms(
  weights: readonly TermWeight[],
  language: Language,
  halves: readonly TermWeight[],
): TermWeight[] {
  const told = shared(weights, language);
  const concepts = told.filter(
    ({ term, weight, most }) => isConceptTerm(term) && weight >= LEAST_TELLING * CONCEPT_SHARE * most,
  );
  const words = told.filter(({ term }) => !isConceptTerm(term));
  const less = shared(halves, language).map((one) => ({ ...one, weight: HALF_SHARE * one.weight }));
  return [...words.slice(0, RAREST), ...less.slice(0, MOST_HALVES), ...concepts.slice(0, MOST_CONCEPTS)];
}

/** The one that tells most first. */
const shared = (weights: readonly TermWeight[], language: Language): TermWeight[] =>
  weights
    .map((one) => ({ ...one, weight: one.weight * shareOf(one.term, language) }))
    .toSorted((a, b) => b.weight - a.weight);

const shareOf = (term: string, language: Language): number =>
  isConceptTerm(term) ? CONCEPT_SHARE : isEveryday(term, language) ? EVERYDAY_SHARE : 1;
