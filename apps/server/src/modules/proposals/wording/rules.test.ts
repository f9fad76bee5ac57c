/** Whether other words say what a source says, and what is made of an answer. */
import { describe, expect, it } from "vitest";
import { isSaidBy, partsFrom, passagesOf } from "./rules.ts";

const ZIP = "De rits van een jas vervangen wij gratis zolang er garantie op zit.";
const asked = "De rits van mijn jas is kapot, ik wil 100 euro terug.";

describe(`«${ZIP}» says`, () => {
  it.each([
    ["Zolang er garantie op uw jas zit, vervangen wij de rits gratis.", true],
    ["De kapotte rits van uw jas vervangen we gratis zolang u garantie heeft.", true],
    ["de rits van een jas vervangen wij gratis, zolang er garantie op zit", true],
    ["De rits van uw jas vervangen wij gratis.", false],
    ["De rits vervangen wij niet gratis zolang er garantie op zit.", false],
    ["Zolang er garantie op uw jas zit, vervangen wij de rits gratis en krijgt u 100 euro.", false],
    ["Zolang er garantie is, krijgt u uw geld terug op uw rekening.", false],
    ["Zolang u wilt, mag u zomaar langskomen in onze winkel.", false],
    ["Dat kan.", false],
  ])("«%s»: %s", (sentence, expected) => expect(isSaidBy(sentence, ZIP, { language: "nl", asked })).toBe(expected));
  it.each([
    ["fr", "Vous ne payez rien.", "Vous payez le colis.", false],
    ["fr", "Le retour est gratuit si l’article est neuf.", "Si l’article est neuf, son retour est gratuit.", true],
    ["en", "We don’t refund opened yarn.", "Opened yarn is refunded.", false],
    ["en", "We don’t refund opened yarn.", "Opened yarn cannot be refunded.", true],
  ] as const)("%s: «%s» says «%s»: %s", (language, quote, sentence, expected) =>
    expect(isSaidBy(sentence, quote, { language, asked: "" })).toBe(expected),
  );
});

describe("what was worded", () => {
  const source = (quote: string) => ({ kind: "article" as const, id: "a", version: "1", quote });
  const original = {
    parts: [
      { words: "Beste Jan,", source: null },
      { words: ZIP, source: 0 },
    ],
    sources: [source(ZIP), source("Stuur de jas op met een briefje erbij.")],
    language: "nl" as const,
    asked,
  };
  const GOOD = "Zolang er garantie op uw jas zit, vervangen wij de rits gratis.";
  const made = (...sentences: [string, string | null][]) =>
    partsFrom(
      sentences.map(([text, source]) => ({ text, source })),
      original,
    );

  it("goes from the very same sentences", () =>
    expect(passagesOf(original).map(({ id, text }) => `${id} ${text}`)).toEqual([
      `1 ${ZIP}`,
      "2 Stuur de jas op met een briefje erbij.",
    ]));
  it("keeps our greeting and each sentence's source; a greeting and a closing of its own are left out", () =>
    expect(made(["Hallo Jan,", null], [GOOD, "1"], ["Met vriendelijke groet", null])).toEqual([
      { words: "Beste Jan,", source: null },
      { words: GOOD, source: 0 },
    ]));
  it("marks what no source says, also where it names one", () =>
    expect(made([GOOD, "1"], ["Wat vervelend voor u.", null], ["U krijgt een nieuwe jas.", "2"])).toMatchObject([
      { source: null },
      { source: 0 },
      { source: null, doubtful: true },
      { source: null, doubtful: true },
    ]));
  it("splits two sentences in one", () =>
    expect(made([`${GOOD} U krijgt een nieuwe jas.`, "1"])).toMatchObject([{}, { source: 0 }, { doubtful: true }]));
  it("is nothing when it says it as it was said, or when no sentence has a source", () =>
    expect([made([ZIP, "1"]), made(["U krijgt een nieuwe jas.", "1"])]).toEqual([null, null]));
});
