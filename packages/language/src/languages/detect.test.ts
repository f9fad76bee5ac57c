/** In which language somebody writes. */
import { describe, expect, it } from "vitest";
import { languageFigures } from "../evaluate/languages.ts";
import { detectLanguage, type KnownLanguage } from "./detect.ts";

describe("is told", () => {
  it.each<[string, KnownLanguage]>([
    ["Waar blijft mijn pakket?", "nl"],
    ["Kunt u mij terugbellen", "nl"],
    ["factuur klopt niet", "nl"],
    ["Où est mon colis ?", "fr"],
    ["Je n’ai rien reçu", "fr"],
    ["Pouvez-vous me rappeler demain ?", "fr"],
    ["Where is my parcel?", "en"],
    ["can't log in", "en"],
    ["Please call me back tomorrow", "en"],
  ])("%s: %s", (text, language) => expect(detectLanguage(text).language).toBe(language));
});

describe("is not told", () => {
  it.each([
    "",
    "Jan Peeters",
    "12345",
    "https://x.example/waar-is-mijn-pakket",
    "OK",
    "Wo ist meine Bestellung? Ich habe nichts bekommen.",
    "¿Dónde está mi pedido?",
    "привет",
  ])("%j", (text) => expect(detectLanguage(text).language).toBe("unknown"));
});

describe("the customer's own language", () => {
  it("decides what says nothing", () => expect(detectLanguage("OK", { usual: "fr" }).language).toBe("fr"));
  it("gives way to a sentence", () =>
    expect(detectLanguage("Waar blijft mijn pakket, ik heb het nog niet gekregen?", { usual: "fr" }).language).toBe(
      "nl",
    ));
  it("gives way to German as well", () =>
    expect(
      detectLanguage("Ich habe meine Bestellung noch nicht erhalten, können Sie mir bitte helfen?", { usual: "nl" })
        .language,
    ).toBe("unknown"));
});

it("sees two languages in one letter", () => {
  const letter =
    "Bonjour, je n'ai pas reçu mon colis, pouvez-vous m'aider ? Beste collega, kun jij deze klant bellen, ik begrijp het niet goed.";
  expect(detectLanguage(letter).mixed).toBe(true);
  expect(detectLanguage("Waar blijft mijn pakket, ik heb het nog niet gekregen?").mixed).toBe(false);
});

it("is measured without, with and against the customer's own language", () => {
  const figures = languageFigures([
    { text: "Waar blijft mijn pakket toch", language: "nl" },
    { text: "Where is my parcel now", language: "en" },
    { text: "te kort", language: "nl" },
  ]);
  expect(figures.alone).toMatchObject({ right: 2, of: 2 });
});
