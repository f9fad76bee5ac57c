/** Probabilities: they add up, keep the order of the margins, and are as sure as texts that were judged allow. */
import { expect, it } from "vitest";
import { type Judged, probabilitiesOf, type Sureness, surenessFor } from "./calibrate.ts";

const PLAIN: Sureness = { temperature: 1, slope: 1, shift: 0 };
const MARGINS = Float64Array.of(0.2, 1.4, 1.3, -3);

it.each<[string, Sureness]>([
  ["a plain softmax", PLAIN],
  ["less sure", { temperature: 1, slope: 0.6, shift: 0.1 }],
  ["far less sure of the most likely", { temperature: 1, slope: 1, shift: -4 }],
  ["cold", { temperature: 0.001, slope: 0.7, shift: 0 }],
])("%s: adds up to one and keeps the order", (_name, sureness) => {
  const shares = probabilitiesOf(MARGINS, sureness);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  const order = (values: Float64Array) => [...values.keys()].toSorted((a, b) => values[b]! - values[a]! || a - b);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  expect(shares[1]).toBeGreaterThanOrEqual(Math.max(...shares) - 1e-12);
  if (sureness.temperature > 0.1) expect(order(shares).slice(1)).toEqual(order(MARGINS).slice(1));
});

it("of one label is certain, whatever was learned", () =>
  expect([...probabilitiesOf(Float64Array.of(-2), { temperature: 1, slope: 0.5, shift: -1 })]).toEqual([1]));

/** `right` of `all` texts, each with the first label `ahead` of the two others, are of the first label. */
const judged = (ahead: number, right: number, all: number): Judged[] =>
  Array.from({ length: all }, (_, index) => ({ margins: Float64Array.of(ahead, 0, 0), label: index < right ? 0 : 1 }));
const firstOf = (ahead: number, sureness: Sureness) => probabilitiesOf(Float64Array.of(ahead, 0, 0), sureness)[0]!;

it("what seems certain and what seems doubtful are both as often right as they say, where no temperature fits both", () => {
  const sureness = surenessFor([...judged(4, 190, 200), ...judged(1.5, 140, 200), ...judged(0.5, 120, 200)]);
  expect(sureness.slope).toBeLessThan(0.9);
  expect(Math.abs(firstOf(4, sureness) - 0.95)).toBeLessThan(0.03);
  expect(Math.abs(firstOf(1.5, sureness) - 0.7)).toBeLessThan(0.06);
  expect(Math.abs(firstOf(0.5, sureness) - 0.6)).toBeLessThan(0.06);
});

it("of few texts little is learned, and of none nothing", () => {
  expect(surenessFor([])).toMatchObject({ slope: 1, shift: 0 });
  const { slope, shift } = surenessFor(judged(3, 4, 4));
  expect(slope).toBeGreaterThan(0.8);
  expect(Math.abs(shift)).toBeLessThan(0.5);
});
