/** Time in stretches, and questions that cannot become anything else than questions. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  covering,
  isEverything,
  nextSize,
  placeIn,
  queryOf,
  queryWithin,
  startOf,
  stretchesOf,
  windowBefore,
  written,
} from "./rules.ts";

const ORGANISATION = "0198aaaa-bbbb-7ccc-8ddd-eeeeffff0001";
const HOURS_8 = 8 * 3_600_000;
const moment = (number: number) => new Date(number * HOURS_8 + 1);

describe("a cover", () => {
  it("meets exactly the moments between its ends", () => {
    const number = fc.integer({ min: 0, max: 70_000 });
    fc.assert(
      fc.property(number, number, number, (a, b, at) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const cover = new Set(covering(ORGANISATION, from, to));
        expect(stretchesOf(ORGANISATION, moment(at)).filter((name) => cover.has(name))).toHaveLength(
          at >= from && at < to ? 1 : 0,
        );
      }),
    );
  });

  it("is short, also of everything there ever was", () => {
    expect(covering(ORGANISATION, 0, 61_543).length).toBeLessThan(50);
    expect(covering(ORGANISATION, 0, 0)).toEqual([]);
  });

  it("is never that of another organisation", () => {
    const other = covering("0198aaaa-bbbb-7ccc-8ddd-eeeeffff0002", 5, 90);
    expect(covering(ORGANISATION, 5, 90).filter((name) => other.includes(name))).toEqual([]);
  });
});

describe("windows", () => {
  it("follow each other back to the beginning of time without leaving anything out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000 }), fc.integer({ min: 0, max: 400 }), (start, found) => {
        let window = windowBefore({ at: moment(start), id: "x" }, 1);
        let size = 1;
        expect(window.to).toBe(start + 1);
        for (let count = 0; count < 70_001 && !isEverything(window); count++) {
          size = nextSize(size, found > 200 && count < 20 ? found : 0);
          const next = windowBefore(startOf(window), size);
          expect(next.to).toBe(window.from);
          expect(next.from).toBeLessThan(window.from);
          window = next;
        }
        expect(isEverything(window)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("reach everything in a handful of steps when nothing is found", () => {
    let window = windowBefore({ at: new Date("2026-03-02T09:00:00Z"), id: "x" }, 1);
    let steps = 1;
    for (let size = 8; !isEverything(window); size *= 8, steps++) window = windowBefore(startOf(window), size);
    expect(steps).toBeLessThanOrEqual(7);
  });
});

describe("a query", () => {
  it("is clauses that must all be met, each in one of its ways", () => {
    expect(queryOf([[["factuur"], ["factur"]], [["ord2026118"], ["ord", "2026", "118"]], [["12345*"]]])).toBe(
      "('factuur' | 'factur') & ('ord2026118' | ('ord' & '2026' & '118')) & ('12345':*)",
    );
    expect(queryWithin([[["x"]]], ["#ab:0:1", "#ab:0:2"])).toBe("('#ab:0:1' | '#ab:0:2') & ('x')");
  });

  it.each(["a'b", "a b", "a|b", "!a", "a\\", "", "'", "a:*'", "&"])("is never made of «%s»", (word) => {
    expect(() => queryOf([[[word]]])).toThrow();
  });
});

it("a place goes over the line and comes back, and nothing else comes in", () => {
  const place = { at: new Date("2026-03-02T09:00:00.123Z"), id: ORGANISATION };
  expect(placeIn(written(place))).toEqual(place);
  for (const wrong of ["", "gisteren", `${place.id}`, `2026_${place.id}`, `2026-03-02T09:00:00.123Z_x`])
    expect(placeIn(wrong)).toBeNull();
});
