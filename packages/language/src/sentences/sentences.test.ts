/** What a letter asks and says, in three languages. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gistOf, lastOf, questionIn, sentencesOf, shortened } from "./sentences.ts";

const DUTCH = `Goedemorgen,

Vorige week bestelde ik een jas (nr. 40). Volgens de track & trace ligt hij al drie dagen stil. Weten jullie waar hij blijft? Het is een cadeau.

Met vriendelijke groet,
Jan`;
const FRENCH = `Bonjour Madame,

Merci pour votre réponse. Mon colis n'est pas arrivé. Pouvez-vous vérifier ?

Cordialement,
Luc`;
const ANSWER = `Dag Jan,

Wat vervelend dat uw pakket stilligt. Ik heb een zoekverzoek ingediend. Ik mail u morgen voor 12 uur.

Met vriendelijke groet,
Sanne`;

describe("a letter", () => {
  it("is its sentences, without greeting and leave-taking", () =>
    expect(sentencesOf(DUTCH)).toEqual([
      "Vorige week bestelde ik een jas (nr. 40).",
      "Volgens de track & trace ligt hij al drie dagen stil.",
      "Weten jullie waar hij blijft?",
      "Het is een cadeau.",
    ]));
  it.each([
    [DUTCH, "Weten jullie waar hij blijft?"],
    [FRENCH, "Pouvez-vous vérifier ?"],
    ["Mijn pakket is zoek.", "Mijn pakket is zoek."],
    ["Hello, my parcel is lost. Can you help?", "Can you help?"],
    ["", ""],
    ["???", ""],
  ])("%j asks %j", (letter, question) => expect(questionIn(letter)).toBe(question));
  it.each([
    [ANSWER, "Ik heb een zoekverzoek ingediend."],
    [FRENCH, "Mon colis n'est pas arrivé."],
    ["Bedankt!", "Bedankt!"],
    ["Je comprends votre inquiétude. J’ai ouvert une recherche.", "J’ai ouvert une recherche."],
    ["Ik begrijp dat dit vervelend is. Uw pakket is terecht.", "Uw pakket is terecht."],
    ["Ik begrijp niet waar het blijft. Het is een cadeau.", "Ik begrijp niet waar het blijft."],
  ])("%j says %j", (letter, gist) => expect(gistOf(letter)).toBe(gist));
  it("ends with what happens next", () => expect(lastOf(ANSWER)).toBe("Ik mail u morgen voor 12 uur."));
  it("a letter that begins with thanks is not all leave-taking", () =>
    expect(gistOf("Hello Ann,\nThanks for your mail.\nThe box is broken.\nThanks!\nJan")).toBe("The box is broken."));
});

it("shortens between words", () => {
  expect(shortened("Een twee drie vier", 12)).toBe("Een twee…");
  expect(shortened("Een\n twee", 12)).toBe("Een twee");
});
it("never makes a text longer than asked", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (text, most) => {
      expect(shortened(text, most).length).toBeLessThanOrEqual(most);
    }),
    { numRuns: 100 },
  );
});
