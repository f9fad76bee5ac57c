/** How sure it is that an article answers: what raises it, what lowers it, and what an organisation's own answers change. */
import { describe, expect, it } from "vitest";
import { fitLogistic, logistic, sumOf } from "../../regression/logistic.ts";
import { bagOfStems } from "../bag.ts";
import { type Article, indexArticles, search } from "../search.ts";
import { stemsOf } from "../words.ts";
import { answerConfidence } from "./confidence.ts";
import { metBy } from "./met.ts";
import { rarityIn, SIGNS, signsOf } from "./signs.ts";

const article = (id: string, title: string, text: string, accepted: string[] = []): Article => ({
  id,
  title,
  text,
  accepted,
});
const ARTICLES = [
  article("kaart", "Een zwemkaart kopen", "Een zwemkaart met tien baden koopt u aan de kassa of op onze site."),
  article("les", "Zwemles voor kinderen", "Kinderen vanaf vier jaar leren zwemmen in groepen van acht."),
  article("uren", "Wanneer is het bad open?", "Het bad is open van zeven tot tien uur, op zondag tot zes."),
  article("kluis", "Iets vergeten in een kluisje", "Gevonden voorwerpen liggen een maand aan de kassa."),
];
const index = indexArticles(ARTICLES, "nl");
const sure = (question: string, among = index) => answerConfidence(among, question, search(among, question));
const probability = (question: string) => sure(question)?.probability ?? 0;

describe("is surer", () => {
  it.each([
    [
      "of a question in the article's words than of one with half of them",
      "waar koop ik een zwemkaart met tien baden",
      "waar koop ik een duikbril met korting",
    ],
    ["of two telling words than of one of them", "zwemles voor kinderen", "kinderen"],
    ["of what stands in a title than of what is only mentioned", "wanneer is het bad open", "groepen van acht"],
    ["with a typing error than with another word", "zwemlessen voor kinderne", "zweefvliegen voor kinderne"],
    ["of one article than between two", "gevonden voorwerpen kluisje", "kassa"],
  ])("%s", (_, more, less) => expect(probability(more)).toBeGreaterThan(probability(less)));

  it("when the question was accepted before", () => {
    const question = "mijn bril ligt nog bij jullie";
    const taught = ARTICLES.map((one) =>
      one.id === "kluis" ? { ...one, accepted: ["ligt mijn bril bij jullie"] } : one,
    );
    const after = sure(question, indexArticles(taught, "nl"))!.probability;
    expect(after).toBeGreaterThan(probability(question) + 0.3);
  });
});

it("is sure of a plain question, and not of one about something else", () => {
  expect(probability("hoe koop ik een zwemkaart met tien baden")).toBeGreaterThan(0.8);
  expect(probability("verhuren jullie ook fietsen voor kinderen met een beperking")).toBeLessThan(0.5);
  expect(probability("mag mijn hond mee")).toBeLessThan(0.1);
});

it("is not sure of one word, however well it is met", () => {
  expect(probability("zwemles")).toBeLessThanOrEqual(0.8);
  expect(probability("zwemles kinderen?")).toBeLessThanOrEqual(0.8);
});

it("says nothing where nothing was found", () => {
  expect(sure("ωψχ")).toBeNull();
  expect(answerConfidence(indexArticles([], "nl"), "bad", [])).toBeNull();
});

it("names the words that the article has and those that it has not, and what they weigh", () => {
  const { because } = sure("Is er zwemles voor honden?")!;
  expect(because).toMatchObject({ met: ["zwemles"], unmet: ["honden"] });
  expect(because.signs.map(({ sign }) => sign).toSorted()).toEqual([...SIGNS].toSorted());
});

it("takes rarities of the whole library where the index holds only candidates", () => {
  const rarity = { of: (stem: string) => (stem.startsWith("hond") ? 5 : 0.1), most: 5 };
  const question = "zwemles voor honden";
  expect(answerConfidence(index, question, search(index, question), { rarity })!.probability).toBeLessThan(
    probability(question),
  );
});

it("each sign stays between 0 and 1, whatever is asked", () => {
  for (const question of ["bad", "?", "0 0 0", "zwem ".repeat(500), "de het een", "Wanneer is het bad open?"]) {
    const signs = signsOf(index, question, search(index, question), rarityIn(index));
    for (const value of Object.values(signs ?? {})) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
});

describe("a word is met", () => {
  const bag = bagOfStems(stemsOf("Het retourlabel zit in de doos.", "nl"), new Map());
  it.each([
    ["wholly when it is there", "retourlabel", 1, 1],
    ["nearly inside a compound", "label", 0.5, 0.95],
    ["nearly with a typing error", "retourlable", 0.5, 0.95],
    ["not by another word", "factuur", 0, 0],
    ["not by a short word that looks like it", "dos", 0, 0],
  ])("%s", (_, word, least, most) => {
    expect(metBy(word, bag)).toBeGreaterThanOrEqual(least);
    expect(metBy(word, bag)).toBeLessThanOrEqual(most);
  });
});

it("finds the weights by which answers were drawn", () => {
  const rows = Array.from({ length: 4000 }, (_, at) => {
    const [one, other] = [(at % 20) / 20, (Math.floor(at / 20) % 10) / 10];
    const share = logistic(-1 + 3 * one - 2 * other);
    return { signs: [one, other], right: (Math.floor(at / 200) + 0.5) / 20 < share };
  });
  const weights = fitLogistic(rows, 1e-6);
  for (const [at, weight] of [-1, 3, -2].entries()) expect(weights[at]).toBeCloseTo(weight, 0);
  expect(sumOf(weights, [1, 1])).toBeCloseTo(weights[0]! + weights[1]! + weights[2]!, 9);
});
