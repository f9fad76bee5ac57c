/** Are two questions one? Each is looked for among all open ones of its language. */
import { duplicatesOf, indexQuestions } from "@luwte/language/duplicates/duplicates.ts";
import { shareOf } from "@luwte/language/evaluate/share.ts";
import { areaOf } from "./area.ts";
import { LANGUAGES, type Pair, pairs } from "./sets.ts";

const scored = (rows: readonly Pair[]) => {
  const index = indexQuestions(rows.map(({ id, second }) => ({ id, text: second })));
  return rows.map(({ id, first, same }) => ({
    same,
    score: duplicatesOf(index, first).find((found) => found.id === id)?.score ?? 0,
  }));
};

export function pairFigures() {
  const rows = LANGUAGES.flatMap((language) => scored(pairs().filter((pair) => pair.language === language)));
  const found = rows.filter(({ score }) => score > 0);
  const right = found.filter(({ same }) => same).length;
  const scores = (same: boolean) => rows.filter((row) => row.same === same).map(({ score }) => score);
  return {
    precision: shareOf(right, found.length),
    recall: shareOf(right, scores(true).length),
    same_or_not: areaOf(scores(true), scores(false)),
  };
}
