/** Which sentences of somebody's answer may be said to somebody else. */
import { describe, expect, it } from "vitest";
import { mayTravel } from "./rules.ts";

const GIVEN = ["Kapotte rits van Jan. U kunt binnen 30 dagen ruilen bij Wol & Weer."];
const may = (sentence: string, language: "nl" | "fr" | "en" = "nl") =>
  mayTravel(sentence, { language, given: GIVEN, names: ["An Peeters"], known: new Set(["kapotte"]) });

describe("what may travel", () => {
  it.each([
    "De rits vervangen wij gratis.",
    "Stuur de jas op met een briefje erbij.",
    "U kunt hem bij Wol & Weer ruilen.",
    "Kapotte ritsen zijn geen probleem.",
  ])("%s", (sentence) => expect(may(sentence)).toBe(true));
  it("in French", () => expect(may("Vous pouvez renvoyer la veste sans frais.", "fr")).toBe(true));
});

describe("what stays behind", () => {
  it.each([
    ["a number of an order", "Uw bestelling 2026-114471 is onderweg."],
    ["an amount", "U krijgt € 25,00 terug."],
    ["a number that nobody gave", "Er zijn nog 4 jassen."],
    ["a day", "Morgen staat hij klaar."],
    ["a name in it", "Hij ligt klaar bij Piet in de winkel."],
    ["a name at the beginning", "Piet heeft het genoteerd."],
    ["the customer's family name", "Het pakket van peeters is er."],
    ["an address", "Mail naar an@example.nl voor meer."],
    ["a link", "Kijk op https://pakket.example/abc."],
    ["an account", "Het staat op NL91 ABNA 0417 1643 00."],
  ])("%s", (_, sentence) => expect(may(sentence)).toBe(false));
});
