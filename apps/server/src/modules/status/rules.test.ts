/** How a question stands and what is next, as a table. */
import { newId, type PersonId } from "@luwte/contract/ids.ts";
import { describe, expect, test } from "vitest";
import { expiryOf, mayWait, newsHolds, nextOf, normalisedAddress, stageOf } from "./rules.ts";
import type { Facts, Next, Stage } from "./shapes.ts";

const NOW = new Date("2026-11-26T10:00:00Z");
const at = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);
const since = NOW.toISOString();

const OPEN: Facts = { state: { kind: "open", since }, answered: false, dueAt: null, owed: [], asked: [] };
const ANSWERED: Facts = { ...OPEN, answered: true };
const THEIRS: Facts = { ...ANSWERED, state: { kind: "waiting_customer", since } };
const SNOOZED: Facts = { ...ANSWERED, state: { kind: "snoozed", since, until: at(48).toISOString(), by: null } };
const SOLVED: Facts = { ...ANSWERED, state: { kind: "solved", since, by: null } };
const asked = [{ department: "Magazijn", until: at(24) }];
const owed = [
  { words: "Wij bellen u.", dueAt: at(30) },
  { words: "De doos gaat op de post.", dueAt: at(5) },
];
const LATE = [{ words: "Wij bellen u.", dueAt: at(-1) }];

test.each<[string, Facts, Stage]>([
  ["just arrived", OPEN, "received"],
  ["somebody answered once", ANSWERED, "working"],
  ["it is the customer's turn", THEIRS, "your_turn"],
  ["put aside until a day", SNOOZED, "planned"],
  ["it lies with another department, whoever's turn it is", { ...THEIRS, asked }, "department"],
  ["solved, whatever else was open", { ...SOLVED, asked, owed }, "solved"],
])("%s", (_, facts, stage) => {
  expect(stageOf(facts)).toBe(stage);
});

test.each<[string, Facts, Next]>([
  ["nothing was promised: nothing is made up", OPEN, { kind: "nothing" }],
  ["an answer is due", { ...OPEN, dueAt: at(2) }, { kind: "answer", dueAt: at(2) }],
  ["an answer was due", { ...OPEN, dueAt: at(-2) }, { kind: "late", dueAt: at(-2) }],
  [
    "the nearest promise goes before everything",
    { ...SNOOZED, owed, asked, dueAt: at(1) },
    { kind: "promise", ...owed[1]! },
  ],
  [
    "a promise that was not kept is said as it is",
    { ...ANSWERED, owed: [...owed, ...LATE] },
    { kind: "late", dueAt: at(-1) },
  ],
  ["another department has until a day", { ...ANSWERED, asked, dueAt: at(1) }, { kind: "department", ...asked[0]! }],
  [
    "a department that is late says no day",
    { ...ANSWERED, asked: [{ department: "Magazijn", until: at(-1) }] },
    { kind: "nothing" },
  ],
  ["the customer's turn", { ...THEIRS, dueAt: at(3) }, { kind: "yours" }],
  ["put aside", SNOOZED, { kind: "planned", at: at(48) }],
  ["solved", { ...SOLVED, owed, asked, dueAt: at(1) }, { kind: "nothing" }],
])("next, when %s", (_, facts, next) => {
  expect(nextOf(facts, NOW)).toEqual(next);
});

describe("a link", () => {
  test("expires ninety days after something last happened", () => {
    expect(expiryOf(new Date("2026-01-01T00:00:00Z"))).toEqual(new Date("2026-04-01T00:00:00Z"));
  });

  test("is opened with an address however it was typed", () => {
    expect(normalisedAddress("  Anna@X.Example ")).toBe("anna@x.example");
  });
});

const IN_LINE = { waitingSince: NOW.toISOString(), state: { kind: "open" }, assigneeId: null } as const;
test.each<[string, Parameters<typeof mayWait>[0], boolean]>([
  ["an open question that is nobody's", { ...IN_LINE }, true],
  ["one that a colleague has", { ...IN_LINE, assigneeId: newId<PersonId>() }, false],
  ["one that was put aside", { ...IN_LINE, state: { kind: "snoozed" } }, false],
  ["one that was answered", { ...IN_LINE, waitingSince: null }, false],
  ["one that is solved", { ...IN_LINE, state: { kind: "solved" } }, false],
])("may begin to hear of a wait: %s", (_, conversation, may) => {
  expect(mayWait(conversation)).toBe(may);
});

test.each<[string, Parameters<typeof newsHolds>[0], chance: number, minutes: number]>([
  ["who waits is looked at again within a minute and a quarter", { mayWait: true }, 1, 1.25],
  ["and not sooner than after three quarters", { mayWait: true }, 0, 0.75],
  ["what waits for nothing holds for some ten minutes", { mayWait: false }, 0.5, 10],
  ["and so does a link that opens nothing", null, 0.5, 10],
])("%s", (_, news, chance, minutes) => {
  expect(newsHolds(news, chance)).toBe(minutes * 60_000);
});
