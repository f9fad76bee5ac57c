/** Two words that are written as one. */
import { expect, it } from "vitest";
import { halvesOf, knownHalves, waysIn } from "./compounds.ts";
import { type SearchLanguage, stemOf } from "./stems.ts";

const known = (question: string, words: string, language: SearchLanguage = "nl") => {
  const stems = new Set(words.split(" ").map((word) => stemOf(word, language)));
  return knownHalves(waysIn(question, language), (stem) => stems.has(stem));
};
const stems = (words: string) => words.split(" ").map((word) => stemOf(word, "nl"));

it.each([
  ["two words", "thuiswerkattest", "thuiswerk attest", "thuiswerk attest"],
  ["joined by -s-", "verzekeringsbewijs", "verzekering bewijs", "verzekering bewijs"],
  ["joined by -en-", "klantendienst", "klant dienst", "klant dienst"],
  ["joined by -e-", "zonnepaneel", "zonn paneel", "zonn paneel"],
  ["joined by -er-", "kinderwagen", "kind wagen", "kind wagen"],
  ["in a form that the articles do not have", "retourlabels", "retour label", "retour label"],
  ["the way with the longest shorter half", "thuiswerkattest", "thuis werkattest thuiswerk attest", "thuiswerk attest"],
])("is read as %s: %s", (_, word, words, halves) => expect(known(word, words)).toEqual(stems(halves)));

it.each<[string, string, string, SearchLanguage]>([
  ["one half is in no article", "thuiswerkattest", "attest", "nl"],
  ["a half would be shorter than four letters", "aanvraag", "aan vraag", "nl"],
  ["it is a small word", "de het een", "thuis werk", "nl"],
  ["the language writes two words apart", "workplace", "work place", "en"],
  ["it is longer than any word", "thuiswerk".repeat(9), "thuiswerk thuis werk", "nl"],
])("is left whole where %s: %s", (_, word, words, language) => expect(known(word, words, language)).toEqual([]));

it("no half is the word itself, and none has a sign", () => {
  for (const word of ["bestelling", "retourneren", "0123456789", "wachtwoord"])
    for (const halves of halvesOf(word, "nl")) expect(halves).not.toContain(stemOf(word, "nl"));
  expect(halvesOf("0123456789", "nl")).toEqual([]);
});

it("each half once, in the order in which they are asked", () =>
  expect(known("retourlabel of retourdoos", "retour label doos")).toEqual(stems("retour label doos")));
