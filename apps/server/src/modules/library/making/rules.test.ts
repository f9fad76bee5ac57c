/** From a conversation to an article: the question, the answers, and nothing of whom. */
import { describe, expect, it } from "vitest";
import { middleOf, wordsFrom } from "./rules.ts";
import type { Conversed } from "./shapes.ts";

const conversed = (all: Conversed["said"], names: string[], subject = "") =>
  wordsFrom({ said: all, names, subject, language: "nl" });
const said = (direction: "in" | "out", text: string) => ({ direction, text });

describe("the middle of a letter", () => {
  it.each([
    [
      "without greeting and leave-taking",
      "Beste Fatima,\n\nU kunt ruilen.\n\nMet vriendelijke groet,\nSanne",
      "U kunt ruilen.",
    ],
    ["with its paragraphs and lists", "Hallo!\n\nNeem mee:\n- de jas\n- de bon", "Neem mee:\n- de jas\n- de bon"],
    ["that begins at once", "Dat kan binnen 30 dagen.", "Dat kan binnen 30 dagen."],
    ["of nothing but kind words", "Bonjour,\n\nCordialement,\nAmélie", ""],
  ])("%s", (_name, letter, middle) => expect(middleOf(letter)).toBe(middle));
});

describe("the words of an article", () => {
  const names = ["Fatima Benali", "Sanne de Vries"];
  it("are the first question and every answer", () => {
    const { words } = conversed(
      [
        said("in", "Ik kocht een jas. Hoe ruil ik die?"),
        said("out", "Beste klant,\n\nVia het portaal."),
        said("in", "Dank u!"),
        said("out", "Graag gedaan, en bewaar de bon."),
      ],
      names,
    );
    expect(words).toMatchObject({
      title: "Hoe ruil ik die?",
      body: "Via het portaal.\n\nGraag gedaan, en bewaar de bon.",
      internal: "",
    });
  });
  it("say nothing of the customer, and how much was left out", () => {
    const given = [
      said("in", "Kan ik WW-12345 ruilen?"),
      said("out", "Dag Fatima, uw jas gaat naar 3512 JC. Mail f@post.example of vraag naar Sanne."),
    ];
    const { words, leftOut } = conversed(given, names);
    expect(JSON.stringify(words)).not.toMatch(/Fatima|Sanne|3512|post\.example/);
    expect(leftOut).toBeGreaterThanOrEqual(4);
  });
  it("of a conversation that nobody began are empty", () => expect(conversed([], names).words.title).toBe(""));
});

it.each([
  ["the question, when it says about what", "Hoe ruil ik een jas?", "Vraag", "Hoe ruil ik een jas?"],
  [
    "the subject, when the question is asked about anything",
    "De bon is geweigerd. Wat kan ik doen?",
    "RE: Code van cadeaubon",
    "Code van cadeaubon",
  ],
  [
    "the point, when the subject says as little",
    "De bon is geweigerd. Wat kan ik doen?",
    "Vraag",
    "De bon is geweigerd.",
  ],
  ["what there is", "Wat kan ik doen?", "Vraagje", "Wat kan ik doen?"],
])("the title is %s", (_, asked, subject, title) =>
  expect(conversed([said("in", asked)], [], subject).words.title).toBe(title),
);
