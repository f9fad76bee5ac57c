/**
 * Libraries from public data in which some questions have an article and others, close to them, have none. Not the gold set: on these the weights of
 * `answerConfidence` are fitted.
 */
import { shuffle } from "@luwte/language/classify/order.ts";
import type { Example } from "@luwte/language/classify/train.ts";
import { answersOnly, type Faq, type Line } from "@luwte/language/evaluate/faq.ts";
import type { Asked } from "@luwte/language/evaluate/search.ts";
import type { Article } from "@luwte/language/search/search.ts";
import type { SearchLanguage } from "@luwte/language/search/stems.ts";
import { articlesIn, questionsToLearnFrom } from "../gold/sets.ts";

/** `asked` with the ids of the articles that answer, which need not be among the articles. */
export type Library = {
  from: string;
  language: SearchLanguage;
  articles: Article[];
  asked: { question: string; ids: readonly string[] }[];
};

function drawn<Row>(rows: readonly Row[], seed: number, most: number): Row[] {
  const all = [...rows];
  shuffle(all, seed);
  return all.slice(0, most);
}

/** Six with an article for four without. */
function partly(library: Omit<Library, "asked">, asked: readonly Asked[], most: number, seed: number): Library {
  const ids = new Set(library.articles.map(({ id }) => id));
  const inside = drawn(
    asked.filter(({ id }) => ids.has(id)),
    seed,
    Math.round(most * 0.6),
  );
  const outside = drawn(
    asked.filter(({ id }) => !ids.has(id)),
    seed,
    Math.round(most * 0.4),
  );
  return { ...library, asked: [...inside, ...outside].map(withIds) };
}

const withIds = ({ question, id }: Asked) => ({ question, ids: [id] });

const ASKED = 240;

/** Threads with paraphrases. */
export const fromThreads = ({ articles, asked }: Faq): Library[] =>
  [10, 20, 40, 60, 90].map((size, seed) =>
    partly({ from: "threads", language: "en", articles: drawn(articles, seed + 1, size) }, asked, ASKED, seed + 1),
  );

const REASONS: readonly { size: number; texts: number }[] = [
  { size: 10, texts: 5 },
  { size: 25, texts: 3 },
  { size: 40, texts: 6 },
  { size: 55, texts: 4 },
  { size: 55, texts: 10 },
];

/** A reason of the bank is an article: its name or a question is the title, a few questions are its text. */
export const fromReasons = (learned: readonly Example[], asked: readonly Example[]): Library[] =>
  REASONS.map(({ size, texts }, seed) => {
    const byReason = Map.groupBy(learned, ({ label }) => label);
    const articles = drawn([...byReason], seed + 1, size).map(([id, rows]) => {
      const said = drawn(rows, seed + 1, texts).map(({ text }) => text);
      const title = texts % 2 === 0 ? id.replaceAll("_", " ") : said[0]!;
      return { id, title, text: said.slice(texts % 2).join("\n"), accepted: [] };
    });
    const questions = asked.map(({ text, label }) => ({ question: text, id: label }));
    return partly({ from: "reasons", language: "en", articles }, questions, ASKED, seed + 1);
  });

const DRAWS = [1, 2, 3, 4, 5, 6];

/** Answers whose titles are hidden, six in ten of them at a time. */
export const fromAnswers = (lines: readonly Line[], language: SearchLanguage): Library[] => {
  const { articles, asked } = answersOnly(lines.filter((line) => line.language === language));
  return DRAWS.map((seed) => ({
    from: `answers.${language}`,
    language,
    articles: drawn(articles, seed, Math.round(articles.length * 0.6)),
    asked: asked.map(withIds),
  }));
};

/** The demo's library, and questions in customers' own words that were written to learn from. */
export const fromShop = (language: SearchLanguage): Library => ({
  from: `shop.${language}`,
  language,
  articles: articlesIn(language).map((article) => ({ ...article, accepted: [] })),
  asked: questionsToLearnFrom(language).map(({ text, articles }) => ({ question: text, ids: articles })),
});
