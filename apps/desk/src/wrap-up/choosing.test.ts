/** What will be kept of a wrap-up. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import type { ContactReason, WrapUpProposal } from "@luwte/contract/wrapUps.ts";
import { describe, expect, it } from "vitest";
import { chosen, followUpOf, missingIn, reasonLines, wholeName } from "./choosing.ts";

const id = (name: string) => name as ContactReasonId;
const PROPOSAL: WrapUpProposal = {
  reasonId: { value: id("where"), source: "subject_words", confidence: 0.7 },
  outcome: { value: "passed_on", source: "answers", confidence: 0.5 },
  atOnce: { value: false, source: "answers", confidence: 0.6 },
  whyNot: { value: "system", source: "activities", confidence: 0.5 },
};

describe("what is chosen", () => {
  it("is what was proposed, until it is touched", () => {
    expect(chosen(PROPOSAL, {})).toMatchObject({
      reasonId: "where",
      outcome: "passed_on",
      atOnce: false,
      whyNot: "system",
    });
    expect(chosen(PROPOSAL, { whyNot: "customer", outcome: "helped" })).toMatchObject({
      outcome: "helped",
      whyNot: "customer",
    });
  });
  it("at once has nothing that stood in the way", () => expect(chosen(PROPOSAL, { atOnce: true }).whyNot).toBeNull());
  it("without a proposal is the usual, with a reason still to choose", () => {
    const choice = chosen(null, {});
    expect(choice).toEqual({
      reasonId: null,
      outcome: "helped",
      atOnce: true,
      whyNot: null,
      followUp: { kind: "none" },
    });
    expect(missingIn(choice)).toBe("reasonId");
  });
  it.each([
    [{}, null],
    [{ reasonId: null }, "reasonId"],
    [{ whyNot: null }, "whyNot"],
  ])("with %j misses %s", (touched, missing) => expect(missingIn(chosen(PROPOSAL, touched))).toBe(missing));
});

const reason = (name: string, parentId: string | null, retired = false): ContactReason => ({
  id: id(name),
  parentId: parentId === null ? null : id(parentId),
  names: { nl: name },
  words: [],
  position: 0,
  complexity: null,
  retired,
  version: 1,
});
const LIST = [
  reason("top", null),
  reason("a", "top"),
  reason("b", "top", true),
  reason("alone", null),
  reason("gone", null, true),
];

it("offers the lowest lines that are in use", () =>
  expect(reasonLines(LIST, "en").map(({ label }) => label)).toEqual(["top › a", "alone"]));
it("names a retired one all the same", () => {
  expect(wholeName("b", LIST, "nl")).toBe("top › b");
  expect(wholeName("missing", LIST, "nl")).toBeNull();
});

it.each([
  [null, "x", { kind: "none" }],
  [0, " ", { kind: "snoozed", until: "1970-01-01T00:00:00.000Z" }],
  [0, " Bellen ", { kind: "promised", promiseId: "p", words: "Bellen", dueAt: "1970-01-01T00:00:00.000Z" }],
])("at %s with %j follows %j", (until, words, followUp) =>
  expect(followUpOf(until, words, "p" as never)).toEqual(followUp),
);
