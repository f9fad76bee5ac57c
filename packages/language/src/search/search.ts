/** Which article answers a question: words and what they are about, letters that are alike, and questions that it was accepted for before. Pure: candidates come in, an order goes out. */
import { conceptsOf } from "../concepts/concepts.ts";
import { wordsOf } from "../text/words.ts";
import { type Field, indexWords, rarityOf, scoreWords, type WordIndex } from "./bm25.ts";
import { HALF_SHARE, knownHalves, waysIn } from "./compounds.ts";
import { indexCounted, scoreTraces } from "./cosine.ts";
import { EVERYDAY_SHARE, isEveryday } from "./everyday.ts";
import { emptyLexicon, type Lexicon, type ReadHead, type ReadText, readHead, readText } from "./reading.ts";
import type { SearchLanguage } from "./stems.ts";
import type { TraceTable } from "./traces.ts";
import { wayOf } from "./whole.ts";
import { stemsOf, tellingPart, tracesOf } from "./words.ts";

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
export type Parts = { words: number; whole: number; asked: number; about: number };
export type Ranked = Found & { parts: Parts };

export type SearchIndex = {
  language: SearchLanguage;
  ids: string[];
  articles: readonly ReadArticle[];
  words: WordIndex;
  concepts: WordIndex;
  whole: TraceTable;
  /** A row for every title and accepted question, with the article it belongs to. */
  asked: TraceTable;
  /** The concepts of the same rows. */
  abouts: ReadonlySet<string>[];
  of: number[];
};

/** A beginning counts as text besides: three times. */
const WEIGHTS = { title: 2, beginning: 2, accepted: 1, text: 1 };

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
  const heads = articles.flatMap((article, of) => headsOf(article).map((head) => ({ ...head, of })));
  return {
    language,
    ids: articles.map(({ id }) => id),
    articles,
    words: indexWords(
      articles.map(({ read }) => [...fieldsOf(read, "stems"), { words: read.beginning, weight: WEIGHTS.beginning }]),
    ),
    concepts: indexWords(articles.map(({ read }) => fieldsOf(read, "concepts"))),
    whole: wayOf(language).index(
      articles.map(({ read }) => read.whole),
      lexicon.numbers,
    ),
    asked: indexCounted(
      heads.map(({ traces }) => traces),
      lexicon.numbers,
    ),
    abouts: heads.map(({ concepts }) => new Set(concepts)),
    of: heads.map(({ of }) => of),
  };
}

const fieldsOf = ({ title, text, accepted }: ReadArticle["read"], part: "stems" | "concepts"): Field[] => [
  { words: title[part], weight: WEIGHTS.title },
  { words: text[part], weight: WEIGHTS.text },
  ...accepted.map((head) => ({ words: head[part], weight: WEIGHTS.accepted })),
];

/** Its title and the questions that it was accepted for; what is empty says nothing. */
export const headsOf = ({ title, accepted, read }: ReadArticle): ReadHead[] =>
  [{ said: title, head: read.title }, ...accepted.map((said, at) => ({ said, head: read.accepted[at]! }))]
    .filter(({ said }) => said !== "")
    .map(({ head }) => head);

/** The shares of the parts, each scaled to its best; that of the whole is by language. Concepts are words of their own kind, and say more of what is asked than any one word. */
const SHARES = { words: 1, asked: 0.8, about: 0.5 };
const CONCEPT_SHARE = 1.5;

/** Best first; what meets nothing is not there. Scores are between 0 and 1 and say how far the best of each part is reached: they order, they are no probability. For that: `answerConfidence`. */
export function search(index: SearchIndex, question: string, most = 10): Ranked[] {
  const { language } = index;
  const way = wayOf(language);
  const concepts = conceptsOf(wordsOf(question), language);
  const parts = {
    words: wordsMet(index, question, concepts),
    whole: way.score(index.whole, way.traces(tellingPart(question, language), language)),
    asked: bestOf(index, scoreTraces(index.asked, tracesOf(question))),
    about: bestOf(index, aboutTheSame(index, new Set(concepts))),
  };
  const sums = fused(parts, { ...SHARES, whole: way.share });
  return index.ids
    .map((id, at) => ({ id, score: sums[at]!, parts: mapped(parts, (scores) => scores[at]!) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most);
}

const mapped = <From, To>(parts: Record<keyof Parts, From>, of: (from: From) => To) => ({
  words: of(parts.words),
  whole: of(parts.whole),
  asked: of(parts.asked),
  about: of(parts.about),
});

function fused(parts: Record<keyof Parts, Float64Array>, shares: Parts): Float64Array {
  const all = shares.words + shares.whole + shares.asked + shares.about;
  const scaled = [
    toShare(parts.words, shares.words),
    toShare(parts.whole, shares.whole),
    toShare(parts.asked, shares.asked),
    toShare(parts.about, shares.about),
  ];
  return parts.words.map((_, at) => scaled.reduce((sum, scores) => sum + scores[at]!, 0) / all);
}

/** The best gets the whole share. */
function toShare(scores: Float64Array, share: number): Float64Array {
  const best = scores.reduce((top, score) => Math.max(top, score), 0) || 1;
  return scores.map((score) => (share * score) / best);
}

function wordsMet(index: SearchIndex, question: string, concepts: readonly string[]): Float64Array {
  const { language, words } = index;
  const stems = stemsOf(question, language);
  const asked = new Set(stems);
  const halves = knownHalves(waysIn(question, language), (stem) => words.places.has(stem));
  const shareOf = (stem: string) => (isEveryday(stem, language) ? EVERYDAY_SHARE : 1);
  const told = scoreWords(words, [...stems, ...halves], (stem) => shareOf(stem) * (asked.has(stem) ? 1 : HALF_SHARE));
  const meant = scoreWords(index.concepts, concepts);
  return told.map((score, at) => score + CONCEPT_SHARE * meant[at]!);
}

/** For each title and accepted question how far it and what is asked are about the same, in whatever words: Dice on concepts, weighed by their rarity. */
function aboutTheSame({ concepts, abouts }: SearchIndex, asked: ReadonlySet<string>): number[] {
  const weightOf = (some: ReadonlySet<string>) => some.values().reduce((sum, one) => sum + rarityOf(concepts, one), 0);
  const total = weightOf(asked);
  return abouts.map((about) => {
    const both = weightOf(asked.intersection(about));
    return both === 0 ? 0 : (2 * both) / (total + weightOf(about));
  });
}

/** Of the rows of an article the one that is most like what is asked. */
function bestOf({ of, ids }: SearchIndex, rows: Iterable<number>): Float64Array {
  const best = new Float64Array(ids.length);
  for (const [row, score] of [...rows].entries()) best[of[row]!] = Math.max(best[of[row]!]!, score);
  return best;
}
