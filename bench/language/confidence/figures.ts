/** How sure search is that its first article answers: fitted on all libraries, and measured on each kind with weights that were fitted on the others. */
import { calibrationError, coverageAt } from "@luwte/language/evaluate/calibration.ts";
import { rounded, shareOf } from "@luwte/language/evaluate/share.ts";
import { fitLogistic, logistic, sumOf } from "@luwte/language/regression/logistic.ts";
import { rarityIn, SIGNS, signsOf } from "@luwte/language/search/confidence/signs.ts";
import { indexArticles, search } from "@luwte/language/search/search.ts";
import { areaOf } from "../gold/area.ts";
import { plainSearch } from "../gold/bm25.ts";
import type { Library } from "./libraries.ts";

type Row = { from: string; signs: number[]; right: boolean; answerable: boolean; plain: number };

/** Draws to 0 what a few hundred questions cannot tell. */
const RIDGE = 3;

function rowsOf({ from, language, articles, asked }: Library): Row[] {
  const [index, plain] = [indexArticles(articles, language), plainSearch(articles)];
  const [rarity, ids] = [rarityIn(index), new Set(index.ids)];
  return asked.flatMap(({ question, ids: right }) => {
    const found = search(index, question);
    const signs = signsOf(index, question, found, rarity);
    if (!signs) return [];
    const score = plain(question)[0]?.score ?? 0;
    return [
      {
        from,
        signs: SIGNS.map((sign) => signs[sign]),
        right: right.includes(found[0]!.id),
        answerable: right.some((id) => ids.has(id)),
        plain: score,
      },
    ];
  });
}

export function confidenceFigures(libraries: readonly Library[]) {
  const rows = libraries.flatMap(rowsOf);
  const kinds = [...new Set(rows.map(({ from }) => from))];
  return {
    questions: rows.length,
    ...fitted(rows),
    apart: Object.fromEntries(kinds.map((kind) => [kind, apart(rows, kind)])),
  };
}

/** What stands in `packages/language/src/search/confidence/confidence.ts`. */
function fitted(rows: readonly Row[]) {
  const [alone, ...weights] = fitLogistic(rows, RIDGE);
  const usual = SIGNS.map((_, at) => rows.reduce((sum, { signs }) => sum + signs[at]!, 0) / rows.length);
  const signs = SIGNS.map((sign, at) => [sign, { weight: rounded(weights[at]!, 2), usual: rounded(usual[at]!, 2) }]);
  return { alone: rounded(alone!, 2), weights: Object.fromEntries(signs) };
}

const kindOf = (from: string): string => from.split(".")[0]!;

function apart(rows: readonly Row[], kind: string) {
  const weights = fitLogistic(
    rows.filter(({ from }) => kindOf(from) !== kindOf(kind)),
    RIDGE,
  );
  const asked = rows
    .filter(({ from }) => from === kind)
    .map((row) => ({ ...row, probability: logistic(sumOf(weights, row.signs)) }));
  const areas = (of: (row: (typeof asked)[number]) => number) =>
    areaOf(asked.filter(({ answerable }) => answerable).map(of), asked.filter(({ answerable }) => !answerable).map(of));
  return {
    questions: asked.length,
    right: shareOf(asked.filter(({ right }) => right).length, asked.length),
    answerable_or_not: areas(({ probability }) => probability),
    plain_bm25: areas(({ plain }) => plain),
    calibration_error: rounded(100 * calibrationError(asked), 1),
    answered_at_90: rounded(coverageAt(asked, 0.9)),
  };
}
