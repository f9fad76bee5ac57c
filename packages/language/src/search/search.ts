/** Which article answers a question: words that are met, letters that are alike, and questions that it was accepted for before. Pure: candidates come in, an order goes out. */
import { indexWords, scoreWords, type WordIndex } from "./bm25.ts";
import { indexCounted, scoreTraces, type TraceIndex } from "./cosine.ts";
import { emptyLexicon, type Lexicon, type ReadHead, type ReadText, readHead, readText } from "./reading.ts";
import type { SearchLanguage } from "./stems.ts";
import { stemsOf, tracesOf } from "./words.ts";

export type Article = {
  id: string;
  title: string;
  text: string;
  /** Questions for which somebody accepted this article as the answer. */
  accepted: readonly string[];
};
/** An article and what was read of it. */
export type ReadArticle = Article & { read: ReadText & { accepted: readonly ReadHead[] } };
export type Found = { id: string; score: number };
/** What each part gave, as it is: not scaled to the best, so that it can be compared with what another question got. */
export type Parts = { words: number; whole: number; asked: number };
export type Ranked = Found & { parts: Parts };

export type SearchIndex = {
  language: SearchLanguage;
  ids: string[];
  articles: readonly ReadArticle[];
  words: WordIndex;
  whole: TraceIndex;
  /** A row for every title and accepted question, with the article it belongs to. */
  asked: TraceIndex;
  of: number[];
};

const WEIGHTS = { title: 2, accepted: 1, text: 1 };

/** Articles of one language. A thousand take a second; keep the index until one of them changes. */
export function indexArticles(articles: readonly Article[], language: SearchLanguage): SearchIndex {
  const lexicon = emptyLexicon();
  const read = articles.map((article) => ({
    ...article,
    read: {
      ...readText(article, language, lexicon),
      accepted: article.accepted.map((question) => readHead(question, language, lexicon)),
    },
  }));
  return indexRead(read, language, lexicon);
}

/** Articles that were read before, all with this lexicon. */
export function indexRead(articles: readonly ReadArticle[], language: SearchLanguage, lexicon: Lexicon): SearchIndex {
  const asked = articles.flatMap((article, of) => headsOf(article).map(({ traces }) => ({ traces, of })));
  return {
    language,
    ids: articles.map(({ id }) => id),
    articles,
    words: indexWords(
      articles.map(({ read: { title, text, accepted } }) => [
        { words: title.stems, weight: WEIGHTS.title },
        { words: text.stems, weight: WEIGHTS.text },
        ...accepted.map(({ stems }) => ({ words: stems, weight: WEIGHTS.accepted })),
      ]),
    ),
    whole: indexCounted(
      articles.map(({ read }) => read.whole),
      lexicon.numbers,
    ),
    asked: indexCounted(
      asked.map(({ traces }) => traces),
      lexicon.numbers,
    ),
    of: asked.map(({ of }) => of),
  };
}

/** Its title and the questions that it was accepted for; what is empty says nothing. */
export const headsOf = ({ title, accepted, read }: ReadArticle): ReadHead[] =>
  [{ said: title, head: read.title }, ...accepted.map((said, at) => ({ said, head: read.accepted[at]! }))]
    .filter(({ said }) => said !== "")
    .map(({ head }) => head);

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
