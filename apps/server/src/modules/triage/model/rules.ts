/** Why somebody writes, by what was learned from closed conversations; and by words and the library, where nothing was learned. Pure. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { Language } from "@luwte/contract/language.ts";
import { explain, predict } from "@luwte/language/classify/predict.ts";
import type { Classifier } from "@luwte/language/classify/train.ts";
import { spokenFor } from "../articles/rules.ts";
import { guessByWords, proposable } from "../reasons/rules.ts";
import type { Letter, NearArticle, ReasonGuess, TriageReason } from "../shapes.ts";

/** More of a letter says no more about why somebody writes, and twenty thousand of them are kept in mind at once. */
const MOST_CHARACTERS = 2_000;
/** Below it another reason is as likely; then words may still know, or nobody does. */
const LEAST_SURE = 0.3;

/** What is learned from, and what is asked later: the same of both. */
export const learnedText = ({ subject, text }: Letter): string => `${subject}\n${text}`.slice(0, MOST_CHARACTERS);

type Learned = ReasonGuess & { readonly familiarity: number };

/** What the library has that is near, and in which language the letter is, for what is shown of it. */
type Beside = { readonly articles: readonly NearArticle[]; readonly language: Language | null };
const NOTHING_BESIDE: Beside = { articles: [], language: null };

function guessByModel(
  letter: Letter,
  reasons: readonly TriageReason[],
  model: Classifier,
  language: Language | null,
): Learned | null {
  const text = learnedText(letter);
  const known = new Set<string>(proposable(reasons).map(({ id }) => id));
  const { ranked, familiarity } = predict(model, text, model.labels.length);
  const best = ranked.find(({ label }) => known.has(label));
  if (!best || best.probability < LEAST_SURE) return null;
  return {
    reasonId: best.label as ContactReasonId,
    confidence: best.probability,
    counted: explain(model, text, best.label, language).map(({ word, weight }) => ({ words: word, weight })),
    article: null,
    by: "model",
    familiarity,
  };
}

/**
 * A reason with too few examples is known by its words only. What was learned compares the others with each other and cannot see it, so it counts there for
 * as much as the letter is like anything that was learned at all.
 */
export function guessReason(
  letter: Letter,
  reasons: readonly TriageReason[],
  model: Classifier | null,
  { articles, language }: Beside = NOTHING_BESIDE,
): ReasonGuess | null {
  const byWords = guessByWords(letter, reasons, spokenFor(articles, reasons));
  const learned = model && guessByModel(letter, reasons, model, language);
  if (!learned) return byWords;
  const { familiarity, ...guess } = learned;
  const isUnlearned = byWords !== null && !model.labels.includes(byWords.reasonId);
  return isUnlearned && byWords.confidence > guess.confidence * familiarity ? byWords : guess;
}
