/** Only thanks, or more than that. */
import { describe, expect, it } from "vitest";
import { isOnlyThanks } from "./thanks.ts";

describe("only says thanks", () => {
  it.each([
    "Top, dank je wel!",
    "Super snel, bedankt",
    "Dag Noor,\nHartelijk dank voor de snelle reactie.\nGroet,\nJan",
    "Got it, thank you",
    "Parfait, merci beaucoup pour la réponse !",
  ])("%s", (text) => expect(isOnlyThanks(text)).toBe(true));
});

describe("says more", () => {
  it.each([
    "Dank je wel, en waar blijft de rits?",
    "Bedankt, het nieuwe adres is Kerkstraat 12.",
    "Merci, mais le colis est perdu.",
    "Top!",
    "Thanks for nothing",
    "",
  ])("%s", (text) => expect(isOnlyThanks(text)).toBe(false));
});
