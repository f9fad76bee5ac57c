/** Reasons by their key words, as a truth table. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import type { TriageReason } from "../shapes.ts";
import { guessByWords, keyWordsOf } from "./rules.ts";

const reason = (id: string, name: string, words: string[], rest: Partial<TriageReason> = {}): TriageReason => ({
  id: id as ContactReasonId,
  parentId: null,
  names: { nl: name },
  words,
  retired: false,
  complexity: null,
  ...rest,
});
const REASONS = [
  reason("delivery", "Bezorging", ["pakket", "pakketje", "waar blijft"]),
  reason("return", "Retour", ["retour", "terugsturen"]),
  reason("invoice", "Factuur", ["factuur", "btw"]),
];
const guessed = (subject: string, text = "", reasons: readonly TriageReason[] = REASONS) =>
  guessByWords({ subject, text }, reasons);

describe("the reason by key words", () => {
  it.each([
    ["a word of the subject", "Waar blijft het?", "", "delivery", 2 / 3],
    ["a word of the text", "Vraag", "Mijn pakket is er niet", "delivery", 1 / 2],
    ["a word from its beginning", "Retourlabel", "", "return", 2 / 3],
    ["a long word of a name", "", "De bezorging duurt lang", "delivery", 1 / 2],
    ["more words for one than for another", "Factuur", "btw op de factuur van mijn pakket", "invoice", 3 / 5],
    ["accents and capitals aside", "FÁCTUUR", "", "invoice", 2 / 3],
  ])("is found by %s", (_, subject, text, id, confidence) => {
    const found = guessed(subject, text);
    expect(found?.reasonId).toBe(id);
    expect(found?.confidence).toBeCloseTo(confidence);
  });

  it.each([
    ["no word of any reason", "Hallo", "goedendag"],
    ["as much for two reasons", "Retour en factuur", ""],
    ["a word in the middle of another", "Aretour", ""],
    ["nothing at all", "", ""],
  ])("is not guessed by %s", (_, subject, text) => expect(guessed(subject, text)).toBeNull());

  it("counts a word once, as the longest of those that begin alike", () => {
    expect(guessed("", "mijn pakketje")?.counted).toEqual([{ words: "pakketje", weight: 1 }]);
  });

  it("is never surer than key words can be", () => {
    const many = [reason("all", "Alles", ["een", "twee", "drie", "vier", "vijf"])];
    expect(guessed("een twee drie vier vijf", "", many)).toMatchObject({ confidence: 0.85 });
  });

  it("is no retired one, and no heading with others under it", () => {
    expect(guessed("factuur", "", [reason("old", "Factuur", ["factuur"], { retired: true })])).toBeNull();
    const [top, under] = [
      reason("top", "Betaling", ["betaling"]),
      reason("under", "Mislukt", ["mislukt"], { parentId: "top" as ContactReasonId }),
    ];
    expect(guessed("betaling", "", [top, under])).toBeNull();
    expect(guessed("betaling", "", [top, { ...under, retired: true }])?.reasonId).toBe("top");
  });

  it("knows key words of several words, and leaves short words of names out", () => {
    expect(keyWordsOf({ names: { nl: "Waar blijft het" }, words: ["Où est"] })).toEqual(["ou est", "blijft"]);
  });
});
