/** What the library says of why somebody writes: the article that may answer is about one of the organisation's reasons, by that reason's own words. Weak, and said so. Pure. */
import { guessByWords } from "../reasons/rules.ts";
import type { NearArticle, Spoken, TriageReason } from "../shapes.ts";

/** Below it the article answers another question more often than not, and speaks for nothing. */
const LEAST_SURE = 0.5;

/** At most as much as one key word in the letter: as sure as the article answers, times as sure as it is about the reason. */
export const spokenFor = (articles: readonly NearArticle[], reasons: readonly TriageReason[]): Spoken[] =>
  articles.flatMap((article) => {
    const { title, filed, short, confidence } = article;
    const guess =
      confidence < LEAST_SURE ? null : guessByWords({ subject: title, text: `${filed}\n${short}` }, reasons);
    return guess ? [{ reasonId: guess.reasonId, article, weight: confidence * guess.confidence }] : [];
  });
