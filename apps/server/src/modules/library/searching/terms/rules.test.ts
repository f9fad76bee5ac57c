/** By which terms candidates are looked for. */
import { waysIn } from "@luwte/language/search/compounds.ts";
import { describe, expect, it } from "vitest";
import type { TermWeight } from "../shapes.ts";
import { askedTerms, metHalves, possibleHalves, tellingTerms } from "./rules.ts";

/** Of a term that no article has. */
const MOST = 5;

describe("candidates are looked for", () => {
  const terms = (question: string, weight = 2) =>
    tellingTerms(
      askedTerms(question, "nl").map((term) => ({ term, weight, most: MOST })),
      "nl",
      [],
    ).map(({ term }) => term);

  it("by what a question is about beside its words", () =>
    expect(terms("kan ik mijn centjes terug krijgen")).toContain("=refund"));
  it("not by what very many articles are about", () =>
    expect(terms("kan ik mijn centjes terug krijgen", 1.2)).not.toContain("=refund"));
  it("by words that tell before those that everybody writes", () => expect(terms("graag de hele jas")[0]).toBe("jas"));
  it("by eight words and four concepts at most", () => {
    const found = terms("jas rits wol sok muts das trui broek hemd laars bestelling factuur retour adres betalen");
    expect([found.filter((term) => term.startsWith("=")).length, found.length]).toEqual([4, 12]);
  });
});

describe("a compound is looked for by its halves too", () => {
  const QUESTION = "is er een thuiswerkattest";
  const halves = (known: readonly string[], question = QUESTION) =>
    metHalves(
      [...askedTerms(question, "nl"), ...possibleHalves(waysIn(question, "nl"))].map((term) => ({
        term,
        weight: known.includes(term) ? 2 : MOST,
        most: MOST,
      })),
      waysIn(question, "nl"),
      new Set(askedTerms(question, "nl")),
    );
  const terms = (all: readonly TermWeight[]) => all.map(({ term }) => term);

  it.each([
    ["where articles have both", ["thuiswerk", "atte"], QUESTION, ["thuiswerk", "atte"]],
    ["not where they have one", ["atte"], QUESTION, []],
    ["not by what is asked anyway", ["thuiswerk", "atte"], `${QUESTION} als attest`, ["thuiswerk"]],
  ])("%s", (_, known, question, expected) => expect(terms(halves(known, question))).toEqual(expected));

  it("for half of what they tell", () => {
    const found = halves(["thuiswerk", "atte"]);
    expect(tellingTerms([], "nl", found).map(({ weight }) => weight)).toEqual([1, 1]);
  });
  it("by sixty ways to read it at most, and by none in French", () => {
    const long = "verzekeringsmaatschappijen arbeidsongeschiktheidsverzekering huisartsenpraktijk klantendienst";
    expect(possibleHalves(waysIn(long, "nl")).length).toBe(60);
    expect(possibleHalves(waysIn(long, "fr"))).toEqual([]);
  });
});
