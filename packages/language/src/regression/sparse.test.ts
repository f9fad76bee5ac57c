/** Each weight stands where no move wins more than it costs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logistic } from "./logistic.ts";
import { fitSparse, type SparseRow } from "./sparse.ts";

/** `times` rows with these signs, of which so many are right. */
const rowsOf = (signs: readonly number[], right: number, times: number): SparseRow[] =>
  Array.from({ length: times }, (_, at) => ({ signs, right: at < right, counts: 1 }));

describe("weights of which most are 0", () => {
  it("tell what a sign tells, and nothing of one that tells nothing", () => {
    const rows = [
      ...rowsOf([0, 2], 90, 100),
      ...rowsOf([1, 2], 10, 100),
      ...rowsOf([0], 90, 100),
      ...rowsOf([1], 10, 100),
    ];
    const { weights } = fitSparse(rows, 3, 1);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(-1);
    expect(weights[2]).toBe(0);
  });

  it("are all 0 where they cost more than they tell, and what stands alone is how often it is right", () => {
    const { alone, weights } = fitSparse([...rowsOf([0], 30, 40), ...rowsOf([], 30, 40)], 1, 1_000);
    expect([...weights]).toEqual([0]);
    expect(logistic(alone)).toBeCloseTo(0.75, 3);
  });

  it("count two halves as one", () => {
    const [whole, halves] = [1, 0.5].map((counts) =>
      [...rowsOf([0], 7, 10), ...rowsOf([1], 2, 10)].flatMap((row) =>
        new Array<SparseRow>(1 / counts).fill({ ...row, counts }),
      ),
    ) as [SparseRow[], SparseRow[]];
    const [one, other] = [fitSparse(whole, 2, 0.5), fitSparse(halves, 2, 0.5)];
    for (const [at, weight] of one.weights.entries()) expect(other.weights[at]).toBeCloseTo(weight, 2);
  });

  it("are where no weight can move and win more than it costs", () => {
    const row = fc.record({
      signs: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
      right: fc.boolean(),
      counts: fc.constantFrom(0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
        const { alone, weights } = fitSparse(rows, 5, 1);
        for (const [sign, weight] of weights.entries()) {
          const wins = slopeOf(rows, alone, weights, sign);
          if (weight === 0) expect(Math.abs(wins)).toBeLessThan(1.01);
          else expect(wins).toBeCloseTo(Math.sign(weight), 1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

function slopeOf(rows: readonly SparseRow[], alone: number, weights: Float64Array, sign: number): number {
  return rows
    .filter(({ signs }) => signs.includes(sign))
    .reduce((sum, { signs, right, counts }) => {
      const margin = signs.reduce((total, one) => total + weights[one]!, alone);
      return sum + counts * (Number(right) - logistic(margin));
    }, 0);
}
