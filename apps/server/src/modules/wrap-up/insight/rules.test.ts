/** What a lead reads of counts. */
import type { ContactReasonId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { isPeriod, medianShown, summary } from "./rules.ts";

const A = "a" as ContactReasonId;

describe("a summary", () => {
  it("counts reasons, most often first, each with its share at once", () => {
    const got = summary([
      { reasonId: null, atOnce: true, whyNot: null, count: 1 },
      { reasonId: A, atOnce: true, whyNot: null, count: 6 },
      { reasonId: A, atOnce: false, whyNot: "system", count: 4 },
    ]);
    expect(got.reasons.map(({ reasonId, count }) => [reasonId, count])).toEqual([
      [A, 10],
      [null, 1],
    ]);
    expect(got.reasons[0]!.atOnce).toMatchObject({ count: 6, of: 10 });
    expect(got.reasons[0]!.atOnce.low).toBeCloseTo(0.3127, 3);
    expect(got).toMatchObject({ total: 11, atOnce: { count: 7, of: 11 }, whyNots: [{ whyNot: "system", count: 4 }] });
  });
  it("of nothing has no share", () =>
    expect(summary([])).toEqual({
      reasons: [],
      total: 0,
      atOnce: { of: 0, count: 0, low: null, high: null },
      whyNots: [],
    }));
});

describe("how long it took", () => {
  it.each([
    [{ count: 5, people: 3, median: 6_000.4 }, 6_000],
    [{ count: 50, people: 2, median: 6_000 }, null],
    [{ count: 4, people: 3, median: 6_000 }, null],
    [{ count: 0, people: 0, median: null }, null],
  ])("%j shows %s", (pace, shown) => expect(medianShown(pace)).toBe(shown));
});

it.each([
  ["2026-01-01", "2026-02-01", true],
  ["2026-01-01", "2026-01-01", false],
  ["2024-01-01", "2026-01-01", false],
])("from %s until %s is a period: %s", (from, until, is) => expect(isPeriod(new Date(from), new Date(until))).toBe(is));
