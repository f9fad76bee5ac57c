/** Whether a question was asked already. */
import { describe, expect, it } from "vitest";
import { duplicatesOf, indexQuestions } from "./duplicates.ts";

const index = indexQuestions([
  { id: "pakket", text: "Waar blijft mijn pakket? Bestelling 2026-114471 is nog niet geleverd." },
  { id: "ander pakket", text: "Waar blijft mijn pakket? Bestelling 2026-990001 is nog niet geleverd." },
  { id: "storing", text: "De website geeft een foutmelding bij het betalen met Bancontact." },
  { id: "factuur", text: "Ik wil graag een factuur met btw-nummer." },
  { id: "wijziging", text: "Ik wil bestelling 2026-700100 wijzigen." },
  { id: "afschrijving", text: "Waarom is er 25 euro van mijn rekening gehaald?" },
]);

describe("the same question", () => {
  it("again, about the same order", () =>
    expect(duplicatesOf(index, "Nog steeds geen levering van bestelling 2026-114471, waar blijft het?")).toMatchObject([
      { id: "pakket", same: ["2026-114471"] },
    ]));
  it("of somebody else", () =>
    expect(
      duplicatesOf(index, "Ik krijg een foutmelding op de website bij het betalen met Bancontact").map(({ id }) => id),
    ).toEqual(["storing"]));
});

describe("not the same question", () => {
  it.each([
    ["about another order", "Waar blijft mijn pakket? Bestelling 2026-555555 is nog niet geleverd."],
    ["about something else", "Hoe laat zijn jullie open op zaterdag?"],
    ["without words", ""],
    ["about the same order, to cancel what the other changes", "Ik wil bestelling 2026-700100 annuleren."],
    ["with one telling word swapped", "De website geeft een foutmelding bij het betalen met Payconiq."],
    ["with one telling word more", "De website geeft een foutmelding bij het betalen met Bancontact in euro's."],
    ["where one denies", "De website geeft geen foutmelding bij het betalen met Bancontact."],
    ["in other words, which nothing here can know", "Afrekenen met mijn bankkaart lukt niet op jullie pagina."],
    ["about another amount", "Waarom is er 35 euro van mijn rekening gehaald?"],
  ])("%s", (_, text) => expect(duplicatesOf(index, text)).toEqual([]));
});

it("finds none among none", () => expect(duplicatesOf(indexQuestions([]), "pakket")).toEqual([]));

describe("with a reason for both", () => {
  const known = indexQuestions([
    { id: "a", text: "Ik krijg geen mail om mijn wachtwoord te herstellen", reason: "login" },
  ]);
  const text = "Ik krijg geen mail, mijn wachtwoord te herstellen lukt dus niet";
  it("the same one is proposed", () => expect(duplicatesOf(known, text, "login")).toHaveLength(1));
  it("another one is not", () => expect(duplicatesOf(known, text, "invoice")).toEqual([]));
});
