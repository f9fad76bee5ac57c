/**
 * What is proposed before anything was learned: by words alone, and with the library beside them. The questions of the gold set, the demo's library and the reasons with which an
 * organisation begins. Nothing is tuned on them. Which reasons are right for an article was judged by one person who had not seen what is proposed.
 */
import { answerConfidence } from "@luwte/language/search/confidence/confidence.ts";
import { indexArticles, type SearchIndex, search } from "@luwte/language/search/search.ts";
import { LIBRARY } from "../../apps/server/src/modules/demo/public.ts";
import {
  guessByWords,
  type NearArticle,
  spokenFor,
  type TriageReason,
} from "../../apps/server/src/modules/triage/public.ts";
import { firstReasons } from "../../apps/server/src/modules/wrap-up/public.ts";
import { articlesIn, LANGUAGES, type Question, questionsIn } from "../language/gold/sets.ts";

const RIGHT: Readonly<Record<string, string>> = {
  "back-in-stock": "product_stock",
  "business-order": "order_question payment_invoice",
  "cancel-order": "order_change",
  "change-address": "delivery_address",
  "change-details": "account_data delivery_address",
  "choose-size": "product_advice return_exchange",
  "choose-sleeping-bag": "product_advice",
  "damaged-parcel": "delivery_damaged",
  "delete-account": "account_data",
  "delivered-not-received": "delivery_where",
  "delivery-time": "delivery_where",
  "double-charge": "payment_failed",
  "down-jacket-care": "product_advice",
  "exchange-size": "return_exchange",
  "gift-card": "payment_failed",
  invoice: "payment_invoice",
  "missing-item": "delivery_damaged",
  newsletter: "account_data",
  "no-confirmation": "order_question",
  "parcel-stuck": "delivery_where",
  password: "account_sign_in",
  "payment-methods": "payment_failed",
  "pickup-point": "delivery_where delivery_address",
  "rain-jacket-care": "product_advice",
  "refund-when": "return_refund",
  repair: "product_broken",
  "return-how": "return_how",
  "return-label": "return_how",
  warranty: "product_broken",
  "wash-wool": "product_advice",
  "wool-pilling-moths": "product_advice",
};

const REASONS: readonly TriageReason[] = firstReasons.flatMap(({ key, names, under }) => [
  { id: key, parentId: null, names, words: [], retired: false, complexity: null },
  ...under.map((line) => ({ ...line, id: line.key, parentId: key, retired: false })),
]) as never;

const ARTICLES = new Map(
  LIBRARY.flatMap(({ names, articles }) =>
    articles.map(({ key, texts }) => [key, { texts, filed: Object.values(names).join("\n") }] as const),
  ),
);

function nearest(index: SearchIndex, { text, language }: Question): NearArticle[] {
  const found = search(index, text);
  const [best] = found;
  const article = best && ARTICLES.get(best.id);
  const words = article?.texts[language];
  if (!best || !article || !words) return [];
  const confidence = answerConfidence(index, text, found)?.probability ?? 0;
  const ids = { articleId: best.id, versionId: best.id } as never as Pick<NearArticle, "articleId" | "versionId">;
  return [{ ...ids, title: words.title, short: words.short, filed: article.filed, confidence }];
}

const isRight = ({ articles }: Question, reasonId: string): boolean =>
  articles.some((key) => RIGHT[key]?.split(" ").includes(reasonId));

type Counts = { proposed: number; right: number; proposed_where_no_article_is: number };
function countsOf(questions: readonly Question[], near: (question: Question) => NearArticle[]): Counts {
  const guesses = questions.map((question) => {
    const letter = { subject: "", text: question.text };
    return { question, guess: guessByWords(letter, REASONS, spokenFor(near(question), REASONS)) };
  });
  const made = guesses.flatMap(({ question, guess }) => (guess ? [{ question, id: guess.reasonId }] : []));
  const inside = made.filter(({ question }) => question.answerable);
  return {
    proposed: inside.length,
    right: inside.filter(({ question, id }) => isRight(question, id)).length,
    proposed_where_no_article_is: made.length - inside.length,
  };
}

/** By language; of so many questions that have an article. */
export const coldFigures = () =>
  Object.fromEntries(
    LANGUAGES.map((language) => {
      const questions = questionsIn(language);
      const index = indexArticles(articlesIn(language), language);
      const of = questions.filter(({ answerable }) => answerable).length;
      const library = countsOf(questions, (question) => nearest(index, question));
      return [language, { of, words: countsOf(questions, () => []), library }];
    }),
  );
