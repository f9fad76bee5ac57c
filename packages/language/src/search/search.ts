/** Which article answers a question: words that are met, letters that are alike, and questions that it was accepted for before. Pure: candidates come in, an order goes out. */
import { indexWords, scoreWords, type WordIndex } from "./bm25.ts";
import { indexTraces, scoreTraces, type TraceIndex } from "./cosine.ts";
import type { SearchLanguage } from "./stems.ts";
import { stemsOf, tracesOf } from "./words.ts";

export type Article = {
  id: string;
  title: string;
  text: string;
  /** Questions for which somebody accepted this article as the answer. */
  accepted: readonly string[];
};
export type Found = { id: string; score: number };
/** What each part gave, as it is: not scaled to the best, so that it can be compared with what another question got. */
export type Parts = { words: number; whole: number; asked: number };
export type Ranked = Found & { parts: Parts };

export type SearchIndex = {
  language: SearchLanguage;
  ids: string[];
  articles: readonly Article[];
  words: WordIndex;
  whole: TraceIndex;
  /** A row for every title and accepted question, with the article it belongs to. */
  asked: TraceIndex;
  of: number[];
};

const WEIGHTS = { title: 2, accepted: 1, text: 1 };

/** Articles of one language. A thousand take a second; keep the index until one of them changes. */
export function indexArticles(articles: readonly Article[], language: SearchLanguage): SearchIndex {
  const asked = articles.flatMap(({ title, accepted }, of) =>
    [title, ...accepted].filter((text) => text !== "").map((text) => ({ text, of })),
  );
  return {
    language,
    ids: articles.map(({ id }) => id),
    articles,
    words: indexWords(
      articles.map(({ title, text, accepted }) => [
        { words: stemsOf(title, language), weight: WEIGHTS.title },
        { words: stemsOf(text, language), weight: WEIGHTS.text },
        ...accepted.map((question) => ({ words: stemsOf(question, language), weight: WEIGHTS.accepted })),
      ]),
    ),
    whole: indexTraces(articles.map(({ title, text }) => tracesOf(`${title} ${text}`))),
    asked: indexTraces(asked.map(({ text }) => tracesOf(text))),
    of: asked.map(({ of }) => of),
  };
}

/** The shares of the three parts, each scaled to its best. */
const SHARES = { words: 1, whole: 0.7, asked: 0.8 };

/** Best first; what meets nothing is not there. Scores are between 0 and 1 and say how far the best of each part is reached: they order, they are no probability. For that: `answerConfidence`. */
export function search(index: SearchIndex, question: string, most = 10): Ranked[] {
  const traces = tracesOf(question);
  const parts = {
    words: scoreWords(index.words, stemsOf(question, index.language)),
    whole: scoreTraces(index.whole, traces),
    asked: bestAsked(index, traces),
  };
  const sums = fused(parts);
  return index.ids
    .map((id, at) => ({ id, score: sums[at]!, parts: mapped(parts, (scores) => scores[at]!) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most);
}

const mapped = <From, To>({ words, whole, asked }: Record<keyof Parts, From>, of: (from: From) => To) => ({
  words: of(words),
  whole: of(whole),
  asked: of(asked),
});

function fused(parts: Record<keyof Parts, Float64Array>): Float64Array {
  const total = SHARES.words + SHARES.whole + SHARES.asked;
  const best = mapped(parts, (scores) => scores.reduce((top, score) => Math.max(top, score), 0) || 1);
  return parts.words.map(
    (words, at) =>
      ((SHARES.words * words) / best.words +
        (SHARES.whole * parts.whole[at]!) / best.whole +
        (SHARES.asked * parts.asked[at]!) / best.asked) /
      total,
  );
}

/** How alike the question is to the one most like it for which an article was accepted. */
function bestAsked({ asked, of, ids }: SearchIndex, traces: readonly string[]): Float64Array {
  const best = new Float64Array(ids.length);
  for (const [row, score] of scoreTraces(asked, traces).entries()) best[of[row]!] = Math.max(best[of[row]!]!, score);
  return best;
}
