/** What one customer was told of their own case, and what may be told to anybody. */
import { describe, expect, it } from "vitest";
import { tellsWhatHappened } from "./rules.ts";

describe("tells what happened in one conversation", () => {
  it.each([
    ["nl", "U kreeg een nieuwe jas toegezegd en wij zijn dat niet nagekomen."],
    ["nl", "Gelukt: de bestelling was nog niet ingepakt."],
    ["nl", "Ik heb het magazijn gevraagd te zoeken."],
    ["nl", "Uw pakket is verzonden."],
    ["nl", "Ik zie beide betalingen staan."],
    ["fr", "J’ai ouvert une enquête."],
    ["fr", "Nous avons renvoyé le pantalon."],
    ["fr", "Le colis était perdu."],
    ["fr", "Le remboursement a été fait."],
    ["en", "I’ve asked the carrier."],
    ["en", "We have sent a new one."],
    ["en", "Your parcel was lost."],
    ["en", "The refund has been made."],
  ] as const)("%s: %s", (language, sentence) => expect(tellsWhatHappened(sentence, language)).toBe(true));
});

describe("holds for anybody", () => {
  it.each([
    ["nl", "Was op 30 graden, op het wolprogramma."],
    ["nl", "Stop hem niet in de was."],
    ["nl", "U heeft gelijk."],
    ["nl", "Als u de jas heeft gedragen, kunt u hem niet ruilen."],
    ["nl", "Heeft u hem gedragen?"],
    ["nl", "Retourneren is gratis."],
    ["nl", "Wij hebben drie winkels."],
    ["fr", "L’échange est gratuit."],
    ["fr", "Le reçu est dans le colis."],
    ["fr", "Si vous avez porté la veste, l’échange est impossible."],
    ["fr", "Vous avez droit à trois ans de garantie."],
    ["en", "You can try both and send one back for free."],
    ["en", "If you have worn it, we cannot exchange it."],
    ["en", "We have three different shops."],
  ] as const)("%s: %s", (language, sentence) => expect(tellsWhatHappened(sentence, language)).toBe(false));
});
