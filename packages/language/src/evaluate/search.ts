/** Whether the right article stands on top: mean reciprocal rank over the first ten, and how often it is the first or among three. */
import { type Article, indexArticles, search } from "../search/search.ts";
import type { SearchLanguage } from "../search/stems.ts";
import { rounded, type Share, shareOf } from "./share.ts";

export type Asked = { question: string; id: string };
export type SearchFigures = { questions: number; mrr_at_10: number; first: Share; among_three: Share };
/** Ids, best first. */
export type Searcher = (question: string) => readonly string[];

export function searchFigures(asked: readonly Asked[], ranked: Searcher): SearchFigures {
  const ranks = asked.map(({ question, id }) => ranked(question).slice(0, 10).indexOf(id));
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return {
    questions: asked.length,
    mrr_at_10: rounded(reciprocal / Math.max(1, asked.length)),
    first: shareOf(ranks.filter((rank) => rank === 0).length, ranks.length),
    among_three: shareOf(ranks.filter((rank) => rank >= 0 && rank < 3).length, ranks.length),
  };
}

export function ownSearch(articles: readonly Article[], language: SearchLanguage): Searcher {
  const index = indexArticles(articles, language);
  return (question) => search(index, question).map(({ id }) => id);
}

/** The first `learned` questions of each article are accepted ones; the rest are asked. */
export function afterAccepting(
  articles: readonly Article[],
  asked: readonly Asked[],
  learned: number,
): { articles: Article[]; asked: Asked[] } {
  const byArticle = Map.groupBy(asked, ({ id }) => id);
  const taken = new Map([...byArticle].map(([id, rows]) => [id, rows.slice(0, learned)]));
  return {
    articles: articles.map((article) => ({
      ...article,
      accepted: (taken.get(article.id) ?? []).map(({ question }) => question),
    })),
    asked: [...byArticle.values()].flatMap((rows) => rows.slice(learned)),
  };
}
