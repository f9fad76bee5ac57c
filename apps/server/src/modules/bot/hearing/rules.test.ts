/** What customers mean, sentence by sentence. */
import { describe, expect, it } from "vitest";
import { isGreeting, isThanks, wantsPerson } from "./rules.ts";

describe("somebody who wants a person", () => {
  it.each([
    "een mens graag",
    "Een mens, graag.",
    "MENS!!!",
    "ik wil een mens spreken",
    "kan ik met iemand praten?",
    "mag ik iemand van jullie aan de lijn, graag iemand bellen",
    "ik wil een medewerker",
    "medewerker",
    "geef me een echt persoon",
    "een levend persoon alstublieft",
    "geen robot svp",
    "stomme bot",
    "stop met die bot, stop die bot",
    "bel mij",
    "praat ik met een bot?",
    "is dit een computer?",
    "ik spreek liever met een collega van u",
    "doorverbinden met een collega",
    "une personne s'il vous plaît",
    "Une personne",
    "je veux parler à quelqu'un",
    "parler à un conseiller",
    "un humain svp",
    "pas de robot",
    "une vraie personne",
    "rappelez-moi",
    "a person please",
    "can I talk to a human?",
    "I want to speak to somebody",
    "real person",
    "agent",
    "get me a representative",
    "no bots, no bot please",
    "call me",
    "am I talking to a machine? is this a robot",
  ])("%s", (text) => expect(wantsPerson(text)).toBe(true));
});

describe("somebody who asks about something else", () => {
  it.each([
    "Hoe was ik een wollen trui?",
    "Kan iemand mijn cadeaubon ook gebruiken? Ik weet de code nog",
    "Mijn collega heeft dezelfde trui",
    "Hoeveel kost verzenden naar België?",
    "Comment laver un pull en laine ?",
    "Quels sont les frais de livraison ?",
    "How do I wash wool?",
    "Can I return something that I bought in the shop?",
    "",
    "12345",
  ])("%s", (text) => expect(wantsPerson(text)).toBe(false));
});

it.each([
  "hallo",
  "Goedemiddag!",
  "hoi, ik heb een vraag",
  "Bonjour",
  "hello there",
  "good morning",
  "Kunt u mij helpen?",
])("%s is a greeting", (text) => expect(isGreeting(text)).toBe(true));
it.each(["hallo, hoe was ik wol?", "bonjour, où est mon colis", "wol", "", "dag 3 van wachten"])(
  "%s is no greeting",
  (text) => expect(isGreeting(text)).toBe(false),
);

it.each(["bedankt", "Dank u wel!", "top, gelukt", "merci beaucoup", "thanks, that helped", "het is opgelost"])(
  "%s is thanks",
  (text) => expect(isThanks(text)).toBe(true),
);
it.each([
  "bedankt maar het werkt nog niet",
  "dank u, en de verzendkosten?",
  "thanks for nothing",
  "ok",
  "merci mais non",
])("%s is not only thanks", (text) => expect(isThanks(text)).toBe(false));

it("reads a text of any length and malice in no time worth naming", () => {
  for (const text of ["een ".repeat(50_000), "iemand wil ".repeat(9_000), "\u0000".repeat(9_999), "((((".repeat(9_999)])
    expect(typeof wantsPerson(text)).toBe("boolean");
});
