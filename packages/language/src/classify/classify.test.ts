/** A classifier that learns, says how sure it is, why, and when it does not know. */
import { describe, expect, it } from "vitest";
import { areaUnder, intentFigures } from "../evaluate/intents.ts";
import { learn } from "./learn.ts";
import { decide, explain, predict } from "./predict.ts";
import { restore, restoring, serialise } from "./serialise.ts";
import { tells } from "./telling.ts";
import { type Example, train } from "./train.ts";

const SAID: Readonly<Record<string, readonly string[]>> = {
  levering: [
    "waar is mijn pakket",
    "mijn bestelling is nog niet geleverd",
    "wanneer komt de levering aan",
    "het pakket ligt niet bij de buren",
    "de koerier is niet geweest",
    "levering te laat",
  ],
  retour: [
    "ik wil de schoenen terugsturen",
    "hoe stuur ik iets retour",
    "retourlabel ontbreekt",
    "de maat past niet, ik wil ruilen",
    "terugsturen kost dat iets",
    "artikel retourneren",
  ],
  factuur: [
    "ik heb geen factuur ontvangen",
    "het bedrag op de factuur klopt niet",
    "dubbel betaald",
    "mag ik een nieuwe factuur",
    "betaling geweigerd",
    "btw nummer op factuur zetten",
  ],
};
const EXAMPLES: Example[] = Object.entries(SAID).flatMap(([label, texts]) => texts.map((text) => ({ text, label })));
const classifier = train(EXAMPLES);

describe("predicts", () => {
  it.each([
    ["waar blijft mijn pakketje?", "levering"],
    ["Ik wil deze schoenen graag terug sturen", "retour"],
    ["de factuur klopt niet", "factuur"],
    ["mijn bestellling is niet gelevert", "levering"],
  ])("%s: %s", (text, label) => expect(predict(classifier, text).ranked[0]?.label).toBe(label));

  it("with probabilities that add up to one", () => {
    const { ranked } = predict(classifier, "factuur", 10);
    expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6);
  });

  it("nothing for a text of unknown words only, or without examples", () => {
    expect(predict(classifier, "ωψχ").ranked).toEqual([]);
    expect(predict(train([]), "waar is mijn pakket").ranked).toEqual([]);
  });
});

it("leaves it to a person when it is not sure enough", () => {
  const prediction = predict(classifier, "niet");
  expect(decide(prediction, 0.9)).toBeNull();
  expect(decide(prediction, 0)).toEqual(prediction.ranked[0]);
});

it("is less familiar with what is of no label", () => {
  const own = predict(classifier, "waar is mijn pakket").familiarity;
  expect(predict(classifier, "goedkope leningen zonder krediet").familiarity).toBeLessThan(own);
});

it("explains itself by the words that counted", () => {
  const [first] = explain(classifier, "goedendag, ik zoek mijn factuur", "factuur");
  expect(first?.word).toBe("factuur");
  expect(explain(classifier, "goedendag", "bestaat niet")).toEqual([]);
});

describe("a word that is shown as a reason", () => {
  it.each<[string, "nl" | "fr" | "en" | null, boolean]>([
    ["factuur", "nl", true],
    ["de", "nl", false],
    ["mag", "nl", false],
    ["?", "nl", false],
    ["0", "nl", false],
    ["l'adresse", "fr", true],
    ["j'ai", "fr", false],
    ["don't", "en", false],
    ["pas", "nl", true],
    ["pas", "fr", false],
    ["pas", null, false],
  ])("%s, in %s: %s", (word, language, expected) => expect(tells(word, language)).toBe(expected));

  it("says something, however much a small word counted", () => {
    const asking = train([
      ...["de de de", "de een de", "de mag"].map((text) => ({ text, label: "a" })),
      ...["koerier", "koerier komt", "een koerier"].map((text) => ({ text, label: "b" })),
    ]);
    expect(predict(asking, "de").ranked[0]?.label).toBe("a");
    expect(explain(asking, "mag de koerier?", "a", "nl")).toEqual([]);
    expect(explain(asking, "mag de koerier?", "b", "nl").map(({ word }) => word)).toEqual(["koerier"]);
  });
});

it("believes what weighs more where two examples disagree", () => {
  const said = (weight: number): Example[] => [
    { text: "mijn jas is te klein", label: "retour", weight },
    { text: "mijn jas is te klein", label: "factuur" },
  ];
  const labelled = (weight: number) =>
    predict(train([...EXAMPLES, ...said(weight)]), "mijn jas is te klein").ranked.find(
      ({ label }) => label === "retour",
    )!.probability;
  expect(labelled(4)).toBeGreaterThan(labelled(0.25));
});

it("gives the same answer for the same examples", () => {
  const text = "het pakket is kapot aangekomen, ik wil ruilen";
  expect(predict(train(EXAMPLES), text)).toEqual(predict(classifier, text));
});

/** A line each, of a classifier with one label and two features. */
const HEAD = '{"version":3,"labels":["a"],"size":2,"texts":1,"temperature":1,"slope":1,"shift":0}';
const PAGE = '{"features":["wa","wb"],"seen":[1,1]}';
const PLANE = '{"bias":0,"scale":1,"weights":"AQACAA=="}';

it("comes back from text as it was", () => {
  const back = restore(serialise(classifier))!;
  for (const { text } of EXAMPLES) {
    const [before, after] = [predict(classifier, text).ranked[0]!, predict(back, text).ranked[0]!];
    expect(after.label).toBe(before.label);
    expect(after.probability).toBeCloseTo(before.probability, 3);
  }
});

it("comes back from lines of features and planes", () =>
  expect(restore(`${HEAD}\n${PAGE}\n${PLANE}`)?.planes).toEqual([{ weights: Float32Array.of(1, 2), bias: 0 }]));

it("comes back in a step for each page of features and each plane", () => {
  const steps = [...restoring(serialise(classifier))];
  const pages = Math.ceil(classifier.vocabulary.ids.size / 5_000);
  expect(steps).toHaveLength(pages + classifier.labels.length);
});

it.each([
  "",
  "{",
  "{}",
  '{"version":9}',
  "null",
  '{"version":1,"labels":[],"size":0,"texts":1,"temperature":1}',
  '{"version":2,"labels":[],"size":0,"texts":1,"temperature":1,"slope":1,"shift":0}',
  '{"version":3,"labels":[],"size":0,"texts":1,"temperature":1}',
  '{"version":3,"size":0,"texts":1,"temperature":1,"slope":1,"shift":0}',
  HEAD,
  `${HEAD}\nnull`,
  `${HEAD}\n${PLANE}`,
  `${HEAD}\n{"features":["wa","wb"],"seen":[1]}\n${PLANE}`,
  `${HEAD}\n{"features":["wa","wa"],"seen":[1,1]}\n${PLANE}`,
  `${HEAD}\n${PAGE}`,
  `${HEAD}\n${PAGE}\n{"bias":0,"scale":1,"weights":"%"}`,
  `${HEAD}\n${PAGE}\n{"bias":0,"scale":1,"weights":"AAA="}`,
  `${HEAD}\n${PAGE}\n${PLANE}\n${PLANE}`,
])("does not come back from %j", (text) => expect(restore(text)).toBeNull());

it("learns a new label and keeps what it knew", () => {
  const more = learn(classifier, [
    { text: "mijn wachtwoord werkt niet", label: "aanmelden" },
    { text: "ik kan niet inloggen", label: "aanmelden" },
    { text: "wachtwoord vergeten", label: "aanmelden" },
  ]);
  expect(predict(more, "ik ben mijn wachtwoord vergeten").ranked[0]?.label).toBe("aanmelden");
  expect(predict(more, "waar is mijn pakket").ranked[0]?.label).toBe("levering");
  expect(predict(classifier, "wachtwoord").ranked[0]?.label).not.toBe("aanmelden");
});

describe("is measured", () => {
  const answer = (label: string, guess: string, probability: number) => ({
    label,
    prediction: { ranked: [{ label: guess, probability }], familiarity: 0 },
  });

  it("by what was right, how sure it was, and how much could be answered", () => {
    const figures = intentFigures([
      answer("a", "a", 1),
      answer("b", "b", 1),
      answer("c", "a", 0.5),
      answer("d", "d", 0.5),
    ]);
    expect(figures).toMatchObject({ accuracy: { right: 3, of: 4 }, calibration_error: 0, coverage_at_98: 0.5 });
  });

  it("by how often it knows a stranger", () => {
    expect(areaUnder([0.9, 0.8], [0.1, 0.2])).toBe(1);
    expect(areaUnder([0.5], [0.5])).toBe(0.5);
    expect(areaUnder([0.9, 0.1], [0.5])).toBe(0.5);
  });
});
