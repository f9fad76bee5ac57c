/** What is learned from, what is never learned, and when a version takes over. */
import { type ContactReasonId, type ConversationId, type CustomerId, newId } from "@luwte/contract/ids.ts";
import type { TriageFigures } from "@luwte/contract/triage.ts";
import { restore } from "@luwte/language/classify/serialise.ts";
import { describe, expect, it } from "vitest";
import { guessReason } from "../model/rules.ts";
import type { TriageReason } from "../shapes.ts";
import { asksUnsaid, isHeldOut, labelOf, learnable, sharedWords, takesOver, trainer } from "./rules.ts";
import type { Closed, Unsaid } from "./shapes.ts";

const [PARCEL, SIZE, INVOICE] = ["parcel", "size", "invoice"] as unknown as ContactReasonId[];
const reason = (id: ContactReasonId, words: string[] = []): TriageReason => ({
  id,
  parentId: null,
  names: { nl: "?" },
  words,
  retired: false,
  complexity: null,
});
const REASONS = [reason(PARCEL!), reason(SIZE!), reason(INVOICE!, ["factuur"])];

/** Letters that no key word knows. Each of another customer, with an id of which the end is no chance. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  parcel: ["De bezorger kwam niet langs", "De koerier stond voor een dichte deur", "Er is vandaag niets bezorgd"],
  size: ["De trui valt te krap uit", "Deze jas is een maatje te wijd", "De mouwen zijn te lang voor mij"],
};
const closed = (label: ContactReasonId, text: string, place: number, more: Partial<Closed> = {}): Closed => ({
  conversationId: `00000000-0000-7000-8000-${place.toString(16).padStart(12, "0")}` as ConversationId,
  customerId: `customer-${place}` as CustomerId,
  letter: { subject: "", text },
  chosen: label,
  verdict: null,
  rechecked: null,
  ...more,
});
const many = (count: number): Closed[] =>
  Array.from({ length: count }, (_, place) => {
    const label = place % 2 === 0 ? PARCEL! : SIZE!;
    const texts = SAID[label]!;
    return closed(label, texts[Math.floor(place / 2) % texts.length]!, place);
  });
function trained(given: readonly Closed[], model: string | null = null, unsaid: readonly Unsaid[] = []) {
  const learning = trainer();
  learning.take({ kind: "begin", reasons: REASONS, running: model === null ? null : { number: 1, model } });
  learning.take({ kind: "closed", closed: given });
  learning.take({ kind: "unsaid", unsaid });
  return learning.end();
}

describe("a label", () => {
  const [own, other] = [PARCEL!, SIZE!];
  it.each<[string, Parameters<typeof labelOf>[0], ReturnType<typeof labelOf>]>([
    [
      "that was nodded at weighs least",
      { chosen: own, verdict: "accepted", rechecked: null },
      { label: own, weight: 1 },
    ],
    ["that somebody chose weighs more", { chosen: own, verdict: null, rechecked: null }, { label: own, weight: 2 }],
    [
      "that was corrected weighs as much",
      { chosen: own, verdict: "edited", rechecked: null },
      { label: own, weight: 2 },
    ],
    [
      "that was found right blind weighs most, also against what was chosen",
      { chosen: own, verdict: "accepted", rechecked: { reasonId: other, judgement: "right" } },
      { label: other, weight: 3 },
    ],
    [
      "that was found wrong blind is none",
      { chosen: own, verdict: "accepted", rechecked: { reasonId: own, judgement: "wrong" } },
      null,
    ],
    [
      "stays when another one was found wrong",
      { chosen: own, verdict: "edited", rechecked: { reasonId: other, judgement: "wrong" } },
      { label: own, weight: 2 },
    ],
    [
      "stays when who looked again was not sure",
      { chosen: own, verdict: "accepted", rechecked: { reasonId: own, judgement: "unsure" } },
      { label: own, weight: 1 },
    ],
  ])("%s", (_, given, expected) => expect(labelOf(given)).toEqual(expected));
});

it("about one in five is never learned from", () => {
  const ids = Array.from({ length: 4_000 }, () => newId<ConversationId>());
  // Give or take five standard deviations.
  expect(Math.abs(ids.filter(isHeldOut).length / ids.length - 0.2)).toBeLessThan(0.032);
});

it("a word of one customer only is not learned, however often they wrote it", () => {
  const of = (customer: string, text: string) => ({
    customerId: customer as CustomerId,
    letter: { subject: "", text },
  });
  const words = sharedWords([
    of("an", "Mijn naam is Vandersmissen en mijn jas is weg"),
    of("an", "Vandersmissen hier, mijn jas is er"),
    of("bo", "Mijn jas is er niet"),
  ]);
  expect([...words].toSorted()).toEqual(["er", "is", "jas", "mijn"]);
});

it("a reason with four examples is left to words, and a retired one is not learned", () => {
  const examples = [...Array(5).fill(PARCEL), ...Array(4).fill(SIZE), ...Array(9).fill(INVOICE)].map(
    (label, place) => ({
      ...closed(label, "", place),
      label,
      weight: 1,
    }),
  );
  const reasons = REASONS.map((each) => ({ ...each, retired: each.id === INVOICE }));
  expect(new Set(learnable(examples, reasons).map(({ label }) => label))).toEqual(new Set([PARCEL]));
});

describe("a version", () => {
  const figures = (count: number, words: number, before: number | null): TriageFigures => ({
    accuracy: { of: 20, count, low: null, high: null },
    calibrationError: 0,
    coverage: 0,
    words,
    before: before === null ? null : { number: 1, count: before },
  });
  it.each([
    ["better than words takes over from them", figures(12, 10, null), true, true],
    ["worse than words does not", figures(9, 10, null), true, false],
    ["as good as the one of before takes over, for it knows what is new", figures(12, 1, 12), true, true],
    ["worse than the one of before does not", figures(11, 1, 12), true, false],
    ["is compared with words when the one of before may not be used any more", figures(11, 10, 12), false, true],
  ])("%s", (_, given, isBeforeUsable, expected) => expect(takesOver(given, isBeforeUsable)).toBe(expected));
});

describe("learning", () => {
  it("knows what no key word says, with figures of what it never saw", () => {
    const result = trained(many(80));
    if (result.model === null) throw new Error("It learned nothing.");
    expect(result).toMatchObject({ reasons: 2, figures: { words: 0, before: null } });
    const { of, count } = result.figures.accuracy;
    expect([result.examples + of, count]).toEqual([80, of]);
    const model = restore(result.model)!;
    const letter = { subject: "Bezorging", text: "De koerier kwam niet" };
    expect(guessReason(letter, REASONS, model)).toMatchObject({ reasonId: PARCEL, by: "model" });
    expect(guessReason({ subject: "", text: "De factuur" }, REASONS, model)).toMatchObject({
      reasonId: INVOICE,
      by: "words",
    });
    expect(trained(many(80), result.model)).toMatchObject({ figures: { before: { number: 1, count } } });
  });

  it.each([
    ["nothing", []],
    ["too little to be measured on", many(20)],
    ["one reason only", many(80).filter(({ chosen }) => chosen === PARCEL)],
  ])("from %s makes no model", (_, given) => expect(trained(given)).toMatchObject({ model: null }));

  it("knows words that stand only where nobody said why, if two customers wrote them, and never those of what may be measured on", () => {
    const unsaid = Array.from({ length: 60 }, (_, place) =>
      closed(PARCEL!, `De bezorger kwam niet langs met de ${place % 5 === 0 ? "zending" : "doos"}`, 5_000 + place),
    );
    const signed = unsaid.map((each, place) =>
      place === 1 ? { ...each, letter: { subject: "Vandersmissen", text: each.letter.text } } : each,
    );
    const { model } = trained(many(80), null, signed);
    expect(model).toMatch(/doos/);
    expect(model).not.toMatch(/zending|missen/i);
  });

  it("asks for those only where few are said", () =>
    expect([0, 2_499, 2_500].map(asksUnsaid)).toEqual([true, true, false]));

  it("a name stands in no model, for only its customer wrote it", () => {
    const signed = many(80).map((each, place) =>
      place === 3 ? { ...each, letter: { subject: "Vandersmissen", text: "Vandersmissen" } } : each,
    );
    expect(trained(signed).model).not.toMatch(/vandersmissen|missen/i);
  });
});
