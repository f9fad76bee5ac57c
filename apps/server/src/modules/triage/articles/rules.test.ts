/** What an article says of why somebody writes, as a truth table. */
import type { ArticleId, ArticleVersionId, ContactReasonId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { guessByWords } from "../reasons/rules.ts";
import type { NearArticle, TriageReason } from "../shapes.ts";
import { spokenFor } from "./rules.ts";

const reason = (id: string, name: string, words: string[]): TriageReason => ({
  id: id as ContactReasonId,
  parentId: null,
  names: { nl: name },
  words,
  retired: false,
  complexity: null,
});
const REASONS = [reason("delivery", "Bezorging", ["pakket"]), reason("return", "Retour", ["terugsturen"])];
const article = (title: string, rest: Partial<NearArticle> = {}): NearArticle => ({
  articleId: title as ArticleId,
  versionId: "v1" as ArticleVersionId,
  title,
  short: "",
  filed: "",
  confidence: 0.9,
  ...rest,
});
const DOORSTEP = article("Waar is mijn pakket?");
const guessed = (text: string, ...articles: NearArticle[]) =>
  guessByWords({ subject: "", text }, REASONS, spokenFor(articles, REASONS));

describe("an article speaks for a reason", () => {
  it.each<[string, NearArticle, string | undefined]>([
    ["by a key word in its title", DOORSTEP, "delivery"],
    ["by what it is filed under", article("Niet thuis", { filed: "Bezorging\nLivraison" }), "delivery"],
    ["by its short answer", article("Past het niet?", { short: "Terugsturen kan binnen 30 dagen." }), "return"],
    ["not where it hardly answers", article("Waar is mijn pakket?", { confidence: 0.4 }), undefined],
    ["not where it is about two", article("Pakket terugsturen"), undefined],
    ["not where it is about none", article("Openingstijden"), undefined],
  ])("%s", (_, given, expected) => expect(spokenFor([given], REASONS)[0]?.reasonId).toBe(expected));
});

describe("a guess by the library", () => {
  it("is there where no word of a reason is, never sure enough to be called simple, and says which article", () => {
    const guess = guessed("Niemand belde aan", DOORSTEP);
    expect(guess).toMatchObject({ reasonId: "delivery", by: "library", counted: [], article: DOORSTEP });
    expect(guess!.confidence).toBeLessThan(0.5);
  });
  it("makes a word that agrees surer, and counts less than a word that does not", () => {
    expect(guessed("Mijn pakket", DOORSTEP)!.confidence).toBeGreaterThan(guessed("Mijn pakket")!.confidence);
    expect(guessed("Ik wil het terugsturen", DOORSTEP)).toMatchObject({
      reasonId: "return",
      by: "words",
      article: null,
    });
  });
  it("is no surer by five articles that are alike", () =>
    expect(guessed("Niemand belde aan", DOORSTEP, DOORSTEP, DOORSTEP)).toEqual(guessed("Niemand belde aan", DOORSTEP)));
});
