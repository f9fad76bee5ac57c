/** What is shown of answers, and what never is. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, hiddenAmong, insightOf, linesOf, shareOf, weeksShown } from "./rules.ts";

const cells = (...sizes: (number | [number, "few"])[]) =>
  sizes.map((size) => (typeof size === "number" ? { of: size, few: false } : { of: size[0], few: true }));
const hidden = (...sizes: (number | [number, "few"])[]) => [...hiddenAmong(cells(...sizes))].toSorted((a, b) => a - b);

describe("what stays out of sight", () => {
  it.each<[string, (number | [number, "few"])[], number[]]>([
    ["nothing, when all are five or more", [5, 12, 80], []],
    ["nothing of nothing", [0, 0], []],
    ["a small one, and the smallest other, or it would follow from the sum", [4, 12, 80], [0, 1]],
    ["two small ones that together are five", [2, 3, 80], [0, 1]],
    ["two small ones that together are four take a third along", [2, 2, 9, 80], [0, 1, 2]],
    ["a single small one", [3], [0]],
    ["a team of two colleagues, however much was answered", [[40, "few"], 12, 80], [0, 1]],
    ["two such teams hide each other", [[40, "few"], [7, "few"], 80], [0, 1]],
    ["empty ones hide nothing", [0, 4, 12], [1, 2]],
  ])("%s", (_name, sizes, indexes) => expect(hidden(...sizes)).toEqual(indexes));

  it("whatever the sizes, what is hidden beside the sum is nothing, all, or two and five at least", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ of: fc.integer({ min: 0, max: 12 }), few: fc.boolean() }), { maxLength: 9 }),
        (all) => {
          const out = hiddenAmong(all);
          const filled = all.filter(({ of }) => of > 0).length;
          const sum = [...out].reduce((total, index) => total + all[index]!.of, 0);
          return out.size === 0 || out.size === filled || (out.size >= 2 && sum >= 5);
        },
      ),
    );
  });
});

const cell = (key: string, of: number, count: number): Cell => ({
  key,
  few: false,
  satisfied: { of, count },
  easy: { of: 0, count: 0 },
  solved: { of, count },
});

it("a share of fewer than five is none, and of five comes with its interval", () => {
  expect(shareOf({ of: 4, count: 4 })).toBeNull();
  expect(shareOf({ of: 5, count: 4 })).toMatchObject({ of: 5, count: 4 });
  expect(shareOf({ of: 5, count: 4 })!.low).toBeCloseTo(0.3755, 3);
});

it("each question is hidden by itself", () => {
  const [a, b] = linesOf([{ ...cell("a", 9, 7), solved: { of: 3, count: 3 } }, cell("b", 8, 4)]);
  expect(a!.figures).toMatchObject({ satisfied: { of: 9, count: 7 }, easy: null, solved: null });
  expect(b!.figures).toMatchObject({ satisfied: { of: 8, count: 4 }, solved: null });
});

it("how many were asked says nothing of who answered, until five were asked", () => {
  const counts = { all: cell("", 0, 0), teams: [], reasons: [], weeks: [], asked: 4, answeredOfAsked: 1 };
  const weeks = weeksShown("2026-03-02");
  expect(insightOf(counts, weeks).answered).toBeNull();
  expect(insightOf({ ...counts, asked: 10 }, weeks).answered).toMatchObject({ of: 10, count: 1 });
});

it.each([
  ["2026-03-02", "2025-11-24", "2026-02-23"],
  ["2026-03-01", "2025-11-17", "2026-02-16"],
  ["2026-03-08", "2025-11-24", "2026-02-23"],
])("on %s the weeks from %s until %s are fixed", (today, from, until) =>
  expect(weeksShown(today)).toEqual({ from, until }),
);
