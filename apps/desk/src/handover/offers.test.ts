/** Which parts are offered, and what became of a proposed card. */
import type { CardProposal } from "@luwte/contract/handovers.ts";
import { describe, expect, it } from "vitest";
import { offeredParts, verdictOf } from "./offers.ts";
import { NO_WORDS } from "./words.ts";

const PROPOSAL: CardProposal = {
  question: { value: "Waar is het?", source: "first_question", confidence: 0.8 },
  done: null,
  promised: null,
  nextStep: { value: "Terugbellen", source: "last_sentence", confidence: 0.5 },
  quotes: [],
};
const AS_PROPOSED = { ...NO_WORDS, question: "Waar is het?", nextStep: "Terugbellen" };

describe("beside empty fields", () => {
  it("stands what is known of them", () =>
    expect(offeredParts(PROPOSAL, NO_WORDS, new Set())).toEqual(["question", "nextStep"]));
  it("stands nothing where somebody typed, or said no", () =>
    expect(offeredParts(PROPOSAL, { ...NO_WORDS, question: "Iets" }, new Set(["nextStep"]))).toEqual([]));
  it("stands nothing while it is off", () => expect(offeredParts(null, NO_WORDS, new Set())).toEqual([]));
});

describe("a card that was given", () => {
  it.each([
    ["as proposed", AS_PROPOSED, "accepted"],
    ["with what matters to the customer as well", { ...AS_PROPOSED, strong: "Zaterdag" }, "accepted"],
    ["with other words", { ...AS_PROPOSED, nextStep: "Mailen" }, "edited"],
    ["without one of its parts", { ...AS_PROPOSED, nextStep: "" }, "edited"],
    ["without any", NO_WORDS, "rejected"],
  ])("%s", (_, words, decided) => expect(verdictOf(PROPOSAL, words).decided).toBe(decided));
});
