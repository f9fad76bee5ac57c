/** Which words are one, and which only look so. */
import { describe, expect, it } from "vitest";
import type { SearchLanguage } from "../search/stems.ts";
import { wordsOf } from "../text/words.ts";
import { CONCEPTS, conceptsOf } from "./concepts.ts";

const about = (text: string, language: SearchLanguage) => conceptsOf(wordsOf(text), language);

describe("one thing in three languages", () => {
  it.each([
    ["return", "Ik wil iets retourneren", "Je voudrais renvoyer quelque chose", "I want to return something"],
    ["refund", "Wanneer wordt het terugbetaald?", "Quand suis-je remboursée ?", "When am I refunded?"],
    ["invoice", "Waar staan de facturen?", "Où sont les factures ?", "Where are the invoices?"],
    ["cancel", "Kan ik nog annuleren?", "Puis-je encore annuler ?", "Can I still cancel?"],
    ["damaged", "Het is beschadigd", "Il est abîmé", "It is damaged"],
    ["password", "Mijn wachtwoord?", "Mon mot de passe ?", "My password?"],
  ])("%s", (concept, dutch, french, english) => {
    expect(about(dutch, "nl")).toContain(concept);
    expect(about(french, "fr")).toContain(concept);
    expect(about(english, "en")).toContain(concept);
  });
});

describe("how a word is met", () => {
  it.each<[string, string, SearchLanguage, string, boolean]>([
    ["by its stem, whatever its end", "twee pakjes", "nl", "parcel", true],
    ["by its beginning", "retourtermijn", "nl", "return", true],
    ["by the end of a compound", "het verzendlabel", "nl", "label", true],
    ["by two that stand near each other", "mag ik hem terug naar jullie sturen", "nl", "return", true],
    ["by the same two the other way round", "ik stuur hem morgen terug", "nl", "return", true],
    ["not by one of the two", "ik stuur hem morgen", "nl", "return", false],
    [
      "not by two that stand far apart",
      "ik stuur u de foto die mijn buurvrouw gisteren maakte toen zij terug was",
      "nl",
      "return",
      false,
    ],
    ["not by a word that has it in the middle", "the preorderly way", "en", "order", false],
  ])("%s", (_, text, language, concept, is) => expect(about(text, language).includes(concept)).toBe(is));
});

it("says a concept as often as it is said, in order, and once for each word", () => {
  expect(about("invoice and another invoice, then a refund", "en")).toEqual(["invoice", "invoice", "refund"]);
});

it("has words in every language for all it knows, folded as texts are", () => {
  for (const [concept, said] of Object.entries(CONCEPTS))
    for (const words of Object.values(said)) {
      expect(words.split(" "), concept).not.toContain("");
      expect(words, concept).toMatch(/^[a-z0' *+]+$/);
    }
});

it("comes to an end with a word of any length", () => {
  expect(conceptsOf(["retour".repeat(100_000)], "nl")).toEqual(["return"]);
});
