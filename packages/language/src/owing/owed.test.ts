/** The sentences in which the team takes something on, and those in which it does not. */
import { describe, expect, it } from "vitest";
import type { MomentLanguage } from "../moments/shapes.ts";
import { findAwaited } from "./awaited.ts";
import { findOwed } from "./owed.ts";

type Row = [language: MomentLanguage, sentence: string];

const verdict = (text: string, language: MomentLanguage) => findOwed(text, language).map(({ isSure }) => isSure);

describe("what we take on", () => {
  it.each<Row>([
    ["nl", "Wij bellen u morgen voor 12 uur over de kast."],
    ["nl", "Dinsdag stuur ik je een nieuwe factuur."],
    ["nl", "Ik heb het nagevraagd en laat u het vrijdag weten."],
    ["nl", "U krijgt uiterlijk 3 december van ons te horen hoe het verdergaat."],
    ["nl", "Onze monteur komt overmorgen bij u langs."],
    ["nl", "Binnen twee werkdagen hoort u van mij."],
    ["nl", "We zetten het bedrag ten laatste donderdag op uw rekening, dat zullen we doen."],
    ["fr", "Nous vous rappelons demain avant midi."],
    ["fr", "Je vous enverrai l'étiquette mardi."],
    ["fr", "Vous recevrez votre remboursement dans les trois jours."],
    ["fr", "On va regarder cela vendredi matin."],
    ["en", "I'll call you tomorrow before noon."],
    ["en", "We are sending you a new one on Tuesday."],
    ["en", "You will hear from us within two working days."],
    ["en", "I have asked the warehouse, and I will let you know on Friday."],
  ])("%s: %s", (language, sentence) => expect(verdict(sentence, language)).toEqual([true]));
});

describe("what may be a promise is asked", () => {
  it.each<Row>([
    ["nl", "We proberen u morgen te bellen."],
    ["nl", "Wij leveren binnen drie werkdagen."],
    ["nl", "De kast wordt donderdag bezorgd."],
    ["nl", "U ontvangt dinsdag een bericht van DHL."],
    ["fr", "Votre colis sera livré jeudi."],
    ["fr", "Nous vous rappellerons probablement demain."],
    ["en", "The money will be refunded on Thursday."],
    ["en", "We'll probably send it to you tomorrow."],
  ])("%s: %s", (language, sentence) => expect(verdict(sentence, language)).toEqual([false]));
});

describe("what is none of ours", () => {
  it.each<Row>([
    ["nl", "U wilt het graag voor vrijdag hebben."],
    ["nl", "Kunt u mij morgen de foto's sturen?"],
    ["nl", "Wilt u het pakket voor dinsdag terugsturen."],
    ["nl", "Morgen zijn we open van 9 tot 17 uur."],
    ["nl", "Op zaterdag kunnen wij u niet bellen."],
    ["nl", "Als u vandaag betaalt, sturen wij het morgen."],
    ["nl", "Meestal bellen wij binnen een dag terug."],
    ["nl", "We hebben u gisteren gebeld."],
    ["nl", "Wij hebben het maandag verstuurd, en we helpen u graag verder."],
    ["nl", "Fijne dag en tot morgen!"],
    ["nl", "Ik zoek het voor u uit."],
    ["fr", "Nous sommes ouverts demain de 9 à 17 heures."],
    ["fr", "Pouvez-vous nous rappeler demain ?"],
    ["fr", "Si vous payez aujourd'hui, nous l'envoyons demain."],
    ["fr", "Nous avons envoyé le colis hier."],
    ["fr", "Merci de nous renvoyer l'article avant vendredi."],
    ["en", "Please send it back by Friday."],
    ["en", "We are closed tomorrow."],
    ["en", "If you pay today, we'll ship it tomorrow."],
    ["en", "You wanted it before Friday."],
    ["en", "We usually answer within a day."],
  ])("%s: %s", (language, sentence) => expect(verdict(sentence, language)).toEqual([]));
});

describe("a letter", () => {
  it("gives each sentence of ours without the greeting, and when", () => {
    const letter = "Beste Marieke, ik bel u morgen om 10.30 uur.\nDe kast staat klaar. Vrijdag hoort u van ons.";
    const owed = findOwed(letter, "nl");
    expect(owed.map(({ sentence }) => sentence)).toEqual(["ik bel u morgen om 10.30 uur.", "Vrijdag hoort u van ons."]);
    expect(owed[0]!.moments.map(({ text }) => text)).toEqual(["morgen om 10.30 uur"]);
  });

  it("is read past a full stop that ends no sentence", () => {
    expect(findOwed("Nous appelons mme. Dubois ven. à 10h.", "fr").map(({ sentence }) => sentence)).toEqual([
      "Nous appelons mme. Dubois ven. à 10h.",
    ]);
  });

  it("gives of each sentence only the moments that are ours, at their places in it", () => {
    const [owed] = findOwed("Hallo Jan, sorry dat het gisteren misging, we leveren het morgen; tot dan!", "nl");
    expect(owed!.sentence).toBe("sorry dat het gisteren misging, we leveren het morgen");
    expect(owed!.moments.map(({ at, length }) => owed!.sentence.slice(at, at + length))).toEqual(["morgen"]);
  });

  it.each<[MomentLanguage, string, string[]]>([
    ["nl", "Ik bel u morgen en we sturen vrijdag de factuur.", ["Ik bel u morgen", "we sturen vrijdag de factuur."]],
    ["nl", "Ik bel u morgen en stuur vrijdag de factuur.", ["Ik bel u morgen", "stuur vrijdag de factuur."]],
    ["nl", "Vrijdag, uiterlijk zaterdag, bellen we u.", ["Vrijdag, uiterlijk zaterdag, bellen we u."]],
    ["nl", "We bellen u vrijdag of maandag.", ["We bellen u vrijdag of maandag."]],
    ["fr", "Je vous appelle demain et on livre vendredi.", ["Je vous appelle demain", "on livre vendredi."]],
    [
      "en",
      "I'll call you tomorrow, and we'll ship it on Friday.",
      ["I'll call you tomorrow", "we'll ship it on Friday."],
    ],
  ])("makes as many promises as its sentences do: %s %s", (language, sentence, parts) => {
    const owed = findOwed(sentence, language);
    expect(owed.map(({ part }) => part)).toEqual(parts);
    for (const { part, moments, sentence: whole } of owed) {
      expect(whole).toBe(sentence);
      for (const { at, length, text } of moments) expect(part.slice(at, at + length)).toBe(text);
    }
  });

  it("of any length comes to an end", () => {
    const long = "ik bel u morgen en wordt ".repeat(20_000);
    expect(findOwed(long, "nl").length).toBeLessThanOrEqual(10);
    expect(findOwed("wordt aa ".repeat(2_000), "nl")).toEqual([]);
  });
});

describe("what we do when no answer comes", () => {
  it.each<[MomentLanguage, string, string]>([
    ["nl", "Als we voor vrijdag niets horen, bellen we u maandag.", "maandag"],
    ["nl", "Horen we niets van u voor vrijdag, dan sluiten we uw vraag.", "vrijdag"],
    ["nl", "Zonder reactie bellen wij u donderdag.", "donderdag"],
    ["fr", "Si nous n'avons pas de nouvelles avant vendredi, nous vous appelons lundi.", "lundi"],
    ["fr", "Sans réponse de votre part d'ici vendredi, nous clôturons le dossier.", "vendredi"],
    ["en", "If we don't hear from you by Friday, we'll close this.", "Friday"],
    ["en", "If we hear nothing by Friday, I'll ring you on Monday.", "Monday"],
  ])("%s: %s", (language, text, when) =>
    expect(findAwaited(text, language).map(({ moment }) => moment.text)).toEqual([when]),
  );
  it.each<[MomentLanguage, string]>([
    ["nl", "Als het pakket er vrijdag niet is, sturen we een nieuw."],
    ["nl", "Als u vrijdag antwoordt, bellen we u maandag."],
    ["nl", "We horen graag voor vrijdag van u."],
    ["fr", "Si le colis n'arrive pas vendredi, nous en envoyons un autre."],
    ["en", "If you reply by Friday, we'll call on Monday."],
  ])("%s: nothing in «%s»", (language, text) => expect(findAwaited(text, language)).toEqual([]));
});
