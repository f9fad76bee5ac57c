/** Is the right article on top, and does a low score tell that there is none? Beside plain BM25. */
import { calibrationError, coverageAt } from "@luwte/language/evaluate/calibration.ts";
import { rounded, shareOf } from "@luwte/language/evaluate/share.ts";
import { answerConfidence } from "@luwte/language/search/confidence/confidence.ts";
import { type Found, indexArticles, type SearchIndex, search } from "@luwte/language/search/search.ts";
import { areaOf } from "./area.ts";
import { plainSearch } from "./bm25.ts";
import { articlesIn, LANGUAGES, type Question, questionsIn } from "./sets.ts";

/** The same order, with the confidence in the first as its score. */
function surely(index: SearchIndex, text: string): Found[] {
  const found = search(index, text);
  const score = answerConfidence(index, text, found)?.probability ?? 0;
  return found.map(({ id }) => ({ id, score }));
}

type Asked = { rank: number; score: number; answerable: boolean };
const WANTED = 0.9;

export const questionFigures = () =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const [articles, questions] = [articlesIn(language), questionsIn(language)];
      const index = indexArticles(articles, language);
      const ours = figuresOf(questions, (text) => search(index, text));
      const sure = (text: string) => surely(index, text);
      return [
        language,
        {
          ours,
          confidence: { ...figuresOf(questions, sure), ...kept(questions, sure) },
          plain_bm25: figuresOf(questions, plainSearch(articles)),
        },
      ];
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

/** Is what is said kept? And how much is answered, and how rightly, where nine in ten were promised: no threshold is looked for. */
function kept(questions: readonly Question[], find: (text: string) => Found[]) {
  const judged = questions.map(({ text, articles }) => {
    const [first] = find(text);
    return { probability: first?.score ?? 0, right: first !== undefined && articles.includes(first.id) };
  });
  const sure = judged.filter(({ probability }) => probability >= WANTED);
  return {
    calibration_error: rounded(100 * calibrationError(judged), 1),
    said_90: shareOf(sure.filter(({ right }) => right).length, sure.length),
    answered_at_90: rounded(coverageAt(judged, WANTED)),
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
