/** Which article answers a question. */
import { describe, expect, it } from "vitest";
import { answersOnly, linesOf, threadsOf } from "../evaluate/faq.ts";
import { afterAccepting, ownSearch, searchFigures } from "../evaluate/search.ts";
import { type Article, indexArticles, search } from "./search.ts";
import { type SearchLanguage, stemOf } from "./stems.ts";

const article = (id: string, title: string, text: string, accepted: string[] = []): Article => ({
  id,
  title,
  text,
  accepted,
});
const ARTICLES = [
  article("retour", "Iets terugsturen", "U kunt binnen 30 dagen retourneren. Het retourlabel zit in de doos."),
  article("levering", "Wanneer komt mijn bestelling?", "We leveren binnen twee werkdagen. De koerier belt aan."),
  article("factuur", "Waar vind ik mijn factuur?", "De factuur staat in uw account en komt per mail."),
];
const first = (question: string, articles = ARTICLES) => search(indexArticles(articles, "nl"), question)[0]?.id;

describe("finds", () => {
  it.each([
    ["hoe stuur ik iets terug", "retour"],
    ["retourlabels kwijt", "retour"],
    ["wanneer wordt er geleverd", "levering"],
    ["bestelingen nog niet binnen", "levering"],
    ["ik zoek de facturen", "factuur"],
  ])("%s: %s", (question, id) => expect(first(question)).toBe(id));

  it("nothing for what meets nothing", () => expect(search(indexArticles(ARTICLES, "nl"), "ωψχ")).toEqual([]));
  it("nothing among no articles", () => expect(search(indexArticles([], "nl"), "factuur")).toEqual([]));
});

it("learns from questions that were accepted", () => {
  const question = "mijn centen terug";
  const taught = ARTICLES.map((one) =>
    one.id === "factuur" ? { ...one, accepted: ["ik wil mijn centen terugzien"] } : one,
  );
  expect(first(question, taught)).toBe("factuur");
});

it.each<[SearchLanguage, string, string]>([
  ["nl", "bestellingen", "bestelling"],
  ["nl", "maken", "maak"],
  ["fr", "commandes", "commande"],
  ["fr", "remboursements", "remboursement"],
  ["en", "refunded", "refunds"],
])("in %s %s and %s are one word", (language, one, other) =>
  expect(stemOf(one, language)).toBe(stemOf(other, language)),
);

it("measures where the right article stands", () => {
  const asked = [
    { question: "factuur", id: "factuur" },
    { question: "koerier", id: "retour" },
  ];
  expect(searchFigures(asked, ownSearch(ARTICLES, "nl"))).toMatchObject({
    questions: 2,
    mrr_at_10: 0.5,
    first: { right: 1 },
  });
});

it("keeps what was accepted apart from what is asked", () => {
  const asked = ["a", "b", "c"].map((question) => ({ question, id: "factuur" }));
  const apart = afterAccepting(ARTICLES, asked, 2);
  expect(apart.articles[2]?.accepted).toEqual(["a", "b"]);
  expect(apart.asked).toEqual([asked[2]]);
});

describe("reads files of questions", () => {
  it("with paraphrases", () => {
    const faq = threadsOf({ root: { qapair: [{ question: "Q", answer: ["A", "B"], rephr: ["p", "*"] }] } });
    expect(faq).toEqual({ articles: [article("0", "Q", "A\nB")], asked: [{ question: "p", id: "0" }] });
    expect(threadsOf([])).toBeNull();
  });

  it("line by line, each question once", () => {
    const line = JSON.stringify({ question: "Q", answer: "A", lang: "nl" });
    expect(answersOnly(linesOf(`${line}\n{\n${line}`)).asked).toEqual([{ question: "Q", id: "0" }]);
  });
});
