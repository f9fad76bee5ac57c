/** What a question or an answer touches on, sentence by sentence. */
import { describe, expect, it } from "vitest";
import { classesOf, classesOfAnswer } from "./rules.ts";

describe("what a question touches on", () => {
  it.each([
    ["Hoe was ik een wollen trui?", ["ordinary"]],
    ["Quels sont les frais de livraison ?", ["ordinary"]],
    ["Do you gift wrap?", ["ordinary"]],
    ["Ik wil een klacht indienen", ["complaint"]],
    ["Mijn pakket is er nog steeds niet", ["complaint"]],
    ["Kan ik mijn bestelling annuleren?", ["cancellation"]],
    ["Je veux annuler ma commande", ["cancellation"]],
    ["Ik wil mijn geld terug", ["money"]],
    ["I was charged twice", ["money"]],
    ["Ik stap naar een advocaat", ["law"]],
    ["Ik kreeg uitslag van de trui en ben allergisch", ["health"]],
    ["Ik ben mijn wachtwoord kwijt", ["identity"]],
    ["U had beloofd te bellen", ["promise"]],
    ["Wanneer komt mijn bestelling?", ["date"]],
    ["Where is my order?", ["date"]],
    ["Quand arrive mon colis ?", ["date"]],
  ])("%s: %j", (text, classes) => expect(classesOf(text)).toEqual(classes));

  it("several at once, in one order", () =>
    expect(classesOf("Wanneer krijg ik mijn geld terug? Dit is schandalig")).toEqual(["complaint", "money", "date"]));
});

describe("what an answer touches on", () => {
  it.each([
    ["U kunt binnen 30 dagen retourneren.", []],
    ["Verzenden kost 4,95 euro.", []],
    ["Wij bellen u terug.", ["promise"]],
    ["Nous vous rappelons demain.", ["promise"]],
    ["De actie loopt tot 24 december.", ["date"]],
    ["Open until 24/12/2026.", ["date"]],
    ["Stuur een kopie van uw paspoort.", ["identity"]],
  ])("%s: %j", (text, classes) => expect(classesOfAnswer(text)).toEqual(classes));
});
