/** Which words of customers are looked at first, line by line. */
import { describe, expect, it } from "vitest";
import { doubtsAbout, readings } from "./courtesy.ts";
import { WORDS } from "./lists.ts";

describe("what goes straight on", () => {
  it.each([
    "Bedankt Sanne, zo snel had ik het niet verwacht!",
    "Hoera, het is opgelost. Dick was erg behulpzaam.",
    "Ik was kwaad, maar jullie bleven vriendelijk.",
    "Lekker snel geholpen, top!",
    "Eindelijk iemand die luistert. Wat een analyse!",
    "Merci pour votre patience, vous êtes formidable.",
    "Réponse concise et convaincante, bravo !",
    "Votre conseillère a contacté le transporteur.",
    "Thank you for the classic service, Mr Dickinson.",
    "You passed me on to exactly the right person.",
    "Bestelling 100482 is nu goed, dank u.",
    "",
  ])("%s", (text) => expect(doubtsAbout(text)).toEqual([]));
});

describe("what waits for a person", () => {
  it.each([
    ["Bedankt, klootzak", ["insult"]],
    ["Wat een KUT service", ["insult"]],
    ["k.u.t bedrijf", ["insult"]],
    ["kuuuuut", ["insult"]],
    ["wat een klo0tzak", ["insult"]],
    ["Quel con !", ["insult"]],
    ["espèce d'enculé", ["insult"]],
    ["what an a$$hole", ["insult"]],
    ["Je klinkt sexy, mag ik je nummer?", ["sexual"]],
    ["Wat een lekker ding ben je", ["sexual"]],
    ["Tu es bonne", ["sexual"]],
    ["Ik weet waar je woont", ["threat"]],
    ["je vais te tuer", ["threat"]],
    ["We will come for you", ["threat"]],
    ["Ga terug naar je eigen land", ["discrimination"]],
    ["Rentrez dans votre pays", ["discrimination"]],
    ["Kijk op www.goedkoop.example", ["advertising"]],
    ["Bel me op 0470 12 34 56", ["advertising"]],
    ["Schrijf naar mij@ergens.example", ["advertising"]],
    ["Idiot, I kill you", ["insult", "threat"]],
  ])("%s: %j", (text, kinds) => expect(doubtsAbout(text)).toEqual(kinds));

  it("also when it may be kindly meant: a person decides, not a list", () =>
    expect(doubtsAbout("Mijn vrouw heeft kanker en jullie dachten met ons mee")).toEqual(["insult"]));
});

it("is found for every word of every list, and under its own kind", () => {
  for (const [kind, words] of Object.entries(WORDS))
    for (const word of words) expect(doubtsAbout(`zo ${word.replace("*", "")} dus`), word).toContain(kind);
});

it("is read twice, and no longer than it is worth", () => {
  expect(readings("Déjà vu")).toEqual([" deja vu "]);
  expect(readings("a".repeat(9_000))[0]!.length).toBe(4_002);
});
