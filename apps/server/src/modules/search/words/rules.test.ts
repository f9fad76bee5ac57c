/** How texts are cut into what is compared. */
import { describe, expect, it } from "vitest";
import { folded, foundIn, guessLanguage, phoneMark, tokensIn } from "./rules.ts";

it.each([
  ["Élève", "eleve"],
  ["STRASSE", "strasse"],
  ["Straße", "strasse"],
  ["cœur", "coeur"],
  ["ﬁets", "fiets"],
  ["ĳs", "ijs"],
  ["Łódź", "lodz"],
  ["coördinatie", "coordinatie"],
])("%s is compared as %s", (written, compared) => {
  expect(folded(written)).toBe(compared);
});

it("a token knows its place in the text as it was written", () => {
  const text = "Là, l'été: n°12";
  expect(tokensIn(text).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
    ["la", "Là"],
    ["l", "l"],
    ["ete", "été"],
    ["n", "n"],
    ["12", "12"],
  ]);
});

describe("a text is found by", () => {
  const marks = (text: string) => [...foundIn(text).marks];
  const words = (text: string) => [...foundIn(text).words];

  it("its words, without those that every text has", () => {
    expect(words("Ik heb de wandelschoenen niet ontvangen")).toEqual(["wandelschoenen", "ontvangen"]);
    expect(words("L'article n'est pas arrivé à l'heure")).toEqual(["article", "pas", "arrive", "heure"]);
  });

  it.each([
    ["Order ORD-2026/00118.", ["ord202600118", "2026", "00118", "118"]],
    ["bestelnr. 0012345", ["0012345", "12345"]],
    ["anna.de.vries@voorbeeld.nl", ["anna.de.vries@voorbeeld.nl"]],
    ["Bel 06-1234 5678", ["tel612345678"]],
    ["Bel +31 6 1234 5678", ["tel612345678"]],
    ["IBAN NL91 ABNA 0417 1643 00", ["nl91abna0417164300"]],
    ["1234 AB Utrecht", ["1234ab"]],
  ])("«%s» by its numbers and addresses", (text, expected) => {
    expect(marks(text)).toEqual(expect.arrayContaining(expected));
  });

  it("the parts of an e-mail address", () => {
    expect(words("anna.de.vries@voorbeeld.nl")).toEqual(["anna", "vries", "voorbeeld", "nl"]);
  });

  it("two words that a hyphen joins, as one and apart", () => {
    expect(words("een e-mail over na-levering, en/of voorbeeld.nl")).toEqual([
      "mail",
      "over",
      "na",
      "levering",
      "voorbeeld",
      "nl",
      "email",
      "nalevering",
    ]);
  });

  it("a bounded number of things, however long it is", () => {
    const long = Array.from({ length: 50_000 }, (_, index) => `woord${index} a-${index}@b.nl`).join(" ");
    const found = foundIn(long);
    expect(found.words.size + found.marks.size).toBeLessThan(7_000);
    expect([...found.words, ...found.marks].every((word) => word.length <= 60)).toBe(true);
  });

  it("nothing that could be an operator of a query", () => {
    const found = foundIn("a' | 'b & !c <-> d:* \\ ('x') :A");
    expect([...found.words, ...found.marks].join("")).not.toMatch(/['|&!<>()\\:*]/);
  });
});

it.each([
  ["06-12345678", "tel612345678"],
  ["0032 475 12 34 56", "tel475123456"],
  ["12345678", null],
  ["1234567890123456", null],
])("the telephone number %s is compared as %s", (written, mark) => {
  expect(phoneMark(written)).toBe(mark);
});

it.each([
  ["ik heb nog geen bericht van jullie ontvangen", "nl"],
  ["je n'ai pas reçu ma commande dans le délai", "fr"],
  ["I have not received my order yet", "en"],
  ["12345 Samsung", null],
])("«%s» is %s", (text, language) => {
  expect(guessLanguage(tokensIn(text).map(({ word }) => word))).toBe(language);
});
