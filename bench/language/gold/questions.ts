/** Is the right article on top, and does a low score tell that there is none? Beside plain BM25. */
import { rounded, shareOf } from "@luwte/language/evaluate/share.ts";
import { type Found, indexArticles, search } from "@luwte/language/search/search.ts";
import { areaOf } from "./area.ts";
import { plainSearch } from "./bm25.ts";
import { articlesIn, LANGUAGES, type Question, questionsIn } from "./sets.ts";

type Asked = { rank: number; score: number; answerable: boolean };
const WANTED = 0.9;

export const questionFigures = () =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const [articles, questions] = [articlesIn(language), questionsIn(language)];
      const index = indexArticles(articles, language);
      const ours = figuresOf(questions, (text) => search(index, text));
      return [language, { ours, plain_bm25: figuresOf(questions, plainSearch(articles)) }];
    }),
  );

function figuresOf(questions: readonly Question[], find: (text: string) => Found[]) {
  const asked = questions.map(({ text, articles, answerable }): Asked => {
    const found = find(text);
    return { rank: found.findIndex(({ id }) => articles.includes(id)), score: found[0]?.score ?? 0, answerable };
  });
  const inside = asked.filter(({ answerable }) => answerable);
  const outside = asked.filter(({ answerable }) => !answerable);
  const reciprocal = inside.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return {
    first: shareOf(inside.filter(({ rank }) => rank === 0).length, inside.length),
    mrr_at_10: rounded(reciprocal / inside.length),
    answerable_or_not: areaOf(scoresOf(inside), scoresOf(outside)),
    ...abstaining(asked),
  };
}

const scoresOf = (asked: readonly Asked[]): number[] => asked.map(({ score }) => score);

/** The lowest score above which nine in ten of the even rows are right, and what it is worth on the odd ones. */
function abstaining(asked: readonly Asked[]) {
  const even = asked.filter((_, row) => row % 2 === 0);
  const odd = asked.filter((_, row) => row % 2 === 1);
  const enough = scoresOf(even)
    .toSorted((a, b) => a - b)
    .find((score) => rightAbove(even, score).share >= WANTED);
  const precision = rightAbove(odd, enough ?? Infinity);
  return { precision_at_threshold: precision, answered: shareOf(precision.of, odd.length) };
}

function rightAbove(asked: readonly Asked[], enough: number) {
  const given = asked.filter(({ score }) => score >= enough);
  return shareOf(given.filter(({ rank }) => rank === 0).length, given.length);
}
