/** What has to do with the words that somebody looks for. */
import { describe, expect, it } from "vitest";
import { isLooking } from "./looking.ts";
import { type Article, indexArticles, search } from "./search.ts";
import { meantBy } from "./sought.ts";
import type { SearchLanguage } from "./stems.ts";

const article = (id: string, title: string, text: string): Article => ({ id, title, text, accepted: [] });
const DUTCH = [
  article("ruilen", "Een zwempak ruilen", "Neem het mee naar de kassa, met de kaartjes eraan."),
  article("bon", "De cadeaubon", "De code is drie jaar geldig. U kunt hem inruilen aan de kassa."),
  article("label", "Waar is het retourlabel?", "Het zit in de doos, bij de pakbon."),
  article(
    "bad",
    "Het ruime buitenbad",
    "Het bad gaat open in mei. Trommelmuziek is uit, want dat bad is om te zwemmen.",
  ),
  article("geld", "Wanneer is mijn geld terug?", "Binnen vijf werkdagen staat het op uw rekening."),
];
const FRENCH = [
  article("port", "Le port du bonnet", "Le bonnet est obligatoire."),
  article("sport", "Le passeport sport", "Il vaut un an."),
];
const meant = (sought: string, language: SearchLanguage = "nl", among = DUTCH) => {
  const index = indexArticles(among, language);
  return meantBy(index, sought, search(index, sought)).map(({ id }) => id);
};

describe("brings", () => {
  it.each([
    ["what has the word, and what has a word made of it", "ruilen", ["ruilen", "bon"]],
    ["no word with an ending that only begins alike", "geld", ["geld"]],
    ["what has a word that begins with it", "retour", ["label"]],
    ["what is meant by a typing error", "retuorlabel", ["label"]],
    ["what is meant by two of them", "kaarrtjs", ["ruilen"]],
    ["what its title is about, in other words", "omwisselen", ["ruilen"]],
    ["what has one of two words", "kaartjes werkdagen", ["geld", "ruilen"]],
    ["nothing of a word that nothing has", "kinderwagen", []],
    ["nothing of letters that are alike", "uitstapje", []],
  ])("%s: %s", (_, sought, ids) => expect(meant(sought).toSorted()).toEqual(ids.toSorted()));

  it("no word inside another in French, which writes two words apart", () =>
    expect(meant("port", "fr", FRENCH)).toEqual(["port"]));
});

it.each([
  ["ruilen", true],
  ["jas ruilen?", true],
  ["ik wil ruilen", false],
  ["?", true],
])("whether words are looked for: %s", (words, is) => expect(isLooking(words)).toBe(is));
