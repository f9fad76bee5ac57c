/** What a letter touches on, by its words and by the reason that is proposed. */
import { expect, it } from "vitest";
import { classesOf } from "./rules.ts";

it.each<[string, string[]]>([
  ["Waar blijft mijn pakket?", []],
  ["Ik dien hierbij een KLACHT in", ["complaint"]],
  ["Je souhaite résilier mon abonnement", ["cancellation"]],
  ["Please refund the charged amount", ["money"]],
  ["Mijn advocaat neemt contact op", ["law"]],
  ["Ma fille a été blessée par l'agrafe", ["health"]],
  ["Iemand heeft mijn account gehackt", ["identity"]],
  ["Ik annuleer en wil mijn geld terug, anders stap ik naar de rechtbank", ["cancellation", "money", "law"]],
  // Inside another word it is another word.
  ["De kaarten zijn mooi en het vervoer is wederrechtelijk goed", []],
])("%s touches on %j", (text, expected) => expect(classesOf({ subject: "", text }, null)).toEqual(expected));

it("is also what the proposed reason says of itself", () => {
  const letter = { subject: "", text: "Dit had ik niet verwacht" };
  expect(classesOf(letter, { names: { nl: "Klacht" }, words: ["terugbetaling"] })).toEqual(["complaint", "money"]);
});
