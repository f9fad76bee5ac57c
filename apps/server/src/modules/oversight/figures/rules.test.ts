/** From counts of suggestions to what a lead reads. */
import { describe, expect, it } from "vitest";
import { insightOf, isPeriod, outcomesOf } from "./rules.ts";

const NONE = { undone: false, judgement: null } as const;

describe("what became of suggestions", () => {
  const outcomes = outcomesOf([
    { ...NONE, decided: "accepted", judgement: "right", count: 5 },
    { ...NONE, decided: "edited", judgement: "wrong", count: 2 },
    { ...NONE, decided: "rejected", count: 2 },
    { ...NONE, decided: "ignored", judgement: "unsure", count: 1 },
    { ...NONE, decided: "automatic", count: 20 },
    { decided: "automatic", undone: true, judgement: "wrong", count: 3 },
    { ...NONE, decided: null, count: 7 },
  ]);
  it("is counted once each", () =>
    expect(outcomes).toMatchObject({
      proposed: 40,
      accepted: 5,
      edited: 2,
      rejected: 2,
      ignored: 1,
      automatic: 23,
      open: 7,
      undone: 3,
      right: 5,
      wrong: 5,
      unsure: 1,
    }));
  it("has a share of what people took, in which nothing counts that no person decided on", () =>
    expect(outcomes.taken).toMatchObject({ count: 7, of: 10 }));
  it("has a share of what was found wrong, in which unsure is looked at too", () => {
    expect(outcomes.foundWrong).toMatchObject({ count: 5, of: 11 });
    // Wilson at 95 % of 5 of 11, by hand from the formula.
    expect(outcomes.foundWrong.low).toBeCloseTo(0.2127, 3);
    expect(outcomes.foundWrong.high).toBeCloseTo(0.7199, 3);
  });
  it("of none has no share", () => expect(outcomesOf([]).taken).toEqual({ count: 0, of: 0, low: null, high: null }));
});

it("tasks keep their order, topics come by how often, and a week without suggestions stays", () => {
  const cell = { ...NONE, decided: "accepted" } as const;
  const got = insightOf(
    [
      { ...cell, task: "reply", topic: null, count: 1 },
      { ...cell, task: "reason", topic: "b", count: 4 },
      { ...cell, task: "reason", topic: "a", count: 9 },
    ],
    [
      { ...cell, week: "2026-03-09", count: 14 },
      { ...NONE, decided: null, week: "2026-03-02", count: 0 },
    ],
  );
  expect(got.tasks.map(({ task, outcomes }) => [task, outcomes.proposed])).toEqual([
    ["reason", 13],
    ["reply", 1],
  ]);
  expect(got.topics.map(({ topic }) => topic)).toEqual(["a", "b", null]);
  expect(got.weeks.map(({ week, outcomes }) => [week, outcomes.proposed])).toEqual([
    ["2026-03-02", 0],
    ["2026-03-09", 14],
  ]);
});

it.each([
  ["2026-01-01", "2026-02-01", true],
  ["2026-01-01", "2026-01-01", false],
  ["2024-01-01", "2026-01-01", false],
])("from %s until %s is a period: %s", (from, until, is) => expect(isPeriod(new Date(from), new Date(until))).toBe(is));
