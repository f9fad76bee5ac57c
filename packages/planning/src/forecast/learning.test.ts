/** The parts that learn: regression, weights, facts, effects, profiles, cleaning. Each against a formula that is known. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayText } from "../calendar/days.ts";
import { dayEffects, learn } from "./dayEffects.ts";
import { explain } from "./explain.ts";
import { type FactsOptions, factsOf } from "./facts.ts";
import { handlingAhead } from "./handling.ts";
import { medianOf, pastOf, sameWeekdayBefore } from "./history.ts";
import { product, ridge, type SparseRow } from "./ridge.ts";
import { type Made, madeSeries } from "./testing/made.ts";
import { simplexWeights } from "./weights.ts";

const span = { from: dayNumber("2025-01-01")!, until: dayNumber("2026-12-31")! };
const marksOn = (options: Partial<FactsOptions>, day: string) =>
  (factsOf({ ...span, ...options }).get(dayNumber(day)!) ?? []).map(({ code, key }) => `${code} ${key}`);
const past = (made: Made, options: Partial<FactsOptions> = {}) =>
  pastOf(madeSeries(made), factsOf({ ...span, ...options }));

describe("regression", () => {
  const row = (...values: number[]): SparseRow => values.map((value, column) => [column, value] as const);
  it("finds a plane that is there", () => {
    const rows = [row(1, 0), row(1, 1), row(1, 2), row(1, 5)];
    const found = ridge({ rows, targets: [3, 5, 7, 13], weights: [1, 1, 1, 1], pull: [1e-9, 1e-9], belief: [0, 0] });
    expect(found[0]).toBeCloseTo(3, 6);
    expect(found[1]).toBeCloseTo(2, 6);
  });
  it("without data it is the belief; one row of weight one meets a pull of one halfway", () => {
    expect([...ridge({ rows: [], targets: [], weights: [], pull: [1, 1], belief: [4, -2] })]).toEqual([4, -2]);
    expect(ridge({ rows: [row(1)], targets: [10], weights: [1], pull: [1], belief: [4] })[0]).toBeCloseTo(7, 9);
  });
  it("a row without weight says nothing", () => {
    expect(ridge({ rows: [row(1)], targets: [Number.NaN], weights: [0], pull: [1], belief: [4] })[0]).toBe(4);
  });
  it("no other answer costs less", () => {
    const value = fc.double({ min: -5, max: 5, noNaN: true });
    const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: 12 });
    const holds = fc.property(rows, fc.tuple(value, value, value), (data, nudge) => {
      const problem = {
        rows: data.map(([a, b, c]) => row(a, b, c)),
        targets: data.map((each) => each[3]),
        weights: data.map(() => 1),
        pull: [1, 1, 1],
        belief: [0, 1, 2],
      };
      const cost = (at: ArrayLike<number>) =>
        problem.rows.reduce((sum, each, index) => sum + (product(each, at) - problem.targets[index]!) ** 2, 0) +
        problem.belief.reduce((sum, belief, column) => sum + (at[column]! - belief) ** 2, 0);
      const found = ridge(problem);
      expect(cost(found)).toBeLessThanOrEqual(cost(found.map((each, column) => each + nudge[column]!)) + 1e-6);
    });
    fc.assert(holds, { numRuns: 60 });
  });
});

describe("weights", () => {
  const momentsOf = (forecasts: number[][], truth: number[]) => ({
    products: forecasts.map((one) =>
      forecasts.map((other) => one.reduce((sum, value, at) => sum + value * other[at]!, 0)),
    ),
    withTruth: forecasts.map((one) => one.reduce((sum, value, at) => sum + value * truth[at]!, 0)),
  });
  it("who is right gets all, two halves of the truth share it", () => {
    const truth = [4, 9, 2, 7];
    expect(simplexWeights(momentsOf([truth, [5, 5, 5, 5]], truth), 0)[0]).toBeCloseTo(1, 6);
    const shared = simplexWeights(
      momentsOf([truth.map((value) => value + 1), truth.map((value) => value - 1)], truth),
      0,
    );
    expect(shared[0]).toBeCloseTo(0.5, 6);
  });
  it("without evidence all are equal", () =>
    expect(simplexWeights(momentsOf([[0], [0], [0]], [0]), 0.1)).toEqual([1 / 3, 1 / 3, 1 / 3]));
  it("they are never negative and add up to one", () => {
    const numbers = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 6, maxLength: 6 });
    const holds = fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), numbers, (forecasts, truth) => {
      const weights = simplexWeights(momentsOf(forecasts, truth), 0.01);
      expect(weights.every((weight) => weight >= -1e-9)).toBe(true);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 6);
    });
    fc.assert(holds, { numRuns: 60 });
  });
});

describe("what is known of days", () => {
  it.each([
    ["NL", "2026-04-05", ["holiday easter"]],
    ["NL", "2026-04-06", ["holiday easter 1"]],
    ["NL", "2026-04-07", ["day_after_holiday easter 1"]],
    ["NL", "2026-04-04", ["day_before_holiday easter"]],
    ["NL", "2026-05-15", ["day_after_holiday easter 39", "bridge_day easter 39"]],
    ["NL", "2026-12-28", ["day_after_holiday 12-26"]],
    ["BE", "2026-07-21", ["holiday 07-21"]],
    ["BE", "2026-07-20", ["day_before_holiday 07-21", "bridge_day 07-21"]],
    ["NL", "2026-07-21", []],
    ["NL", "2026-03-10", []],
  ] as const)("%s %s: %j", (country, day, expected) => expect(marksOn({ country }, day)).toEqual(expected));
  it("planned days stand beside holidays", () => {
    const planned = [{ day: "2026-04-07", name: "Folder", kind: "driver", amount: 5000 } as const];
    expect(marksOn({ country: "NL", planned }, "2026-04-07")).toEqual(["day_after_holiday easter 1", "driver Folder"]);
  });
});

describe("the effect of days is learned", () => {
  const total = (forecast: Float64Array, day: number) =>
    forecast.subarray(day * 48, (day + 1) * 48).reduce((sum, value) => sum + value, 0);
  it("a week's pattern without chance is repeated exactly enough", () => {
    const given = past({ days: 98, exact: true });
    const forecast = dayEffects.forecast(given, 84, 14);
    for (const [at, value] of forecast.entries()) {
      const truth = given.rates[84 * 48 + at]! || 0;
      expect(Math.abs(value - truth)).toBeLessThan(0.03 * truth + 0.15);
    }
  });
  it("a weekday on which nobody comes is forecast as nothing", () => {
    const forecast = dayEffects.forecast(past({ days: 84 }), 84, 7);
    expect(total(forecast, 6)).toBe(0);
    expect(total(forecast, 0)).toBeGreaterThan(500);
  });
  it("a driver's effect grows with its amount, and its days after are found", () => {
    const sent = new Map([21, 49, 77, 105].map((row, index) => [row, (index + 1) * 1000]));
    const effect = (_: number, row: number) => 1 + 0.0002 * (sent.get(row) ?? 0) + 0.0001 * (sent.get(row - 1) ?? 0);
    const planned = [...sent].map(([row, amount]) => ({
      day: dayText(dayNumber("2025-01-06")! + row),
      name: "Factuur",
      kind: "driver" as const,
      amount,
    }));
    const given = past({ days: 119, perDay: 2000, effect }, { planned });
    const learned = learn(given, 105);
    const [first, second] = explain(given, learned, 2);
    expect(first!.find(({ code }) => code === "driver")!.effect).toBeGreaterThan(1.35);
    expect(second!.find(({ code }) => code === "driver")!.effect).toBeGreaterThan(1.15);
  });
  it("a special day without history is forecast as the planner expects", () => {
    const planned = [{ day: "2025-04-01", name: "Opening", kind: "special_day" as const, expected: 2 }];
    const given = past({ days: 85, exact: true }, { planned });
    const [plain, special] = [
      dayEffects.forecast(past({ days: 85, exact: true }), 85, 1),
      dayEffects.forecast(given, 85, 1),
    ];
    expect(total(special, 0) / total(plain, 0)).toBeCloseTo(2, 2);
    expect(explain(given, learn(given, 85), 1)[0]![0]).toMatchObject({ code: "special_day", key: "Opening" });
  });
  it("a holiday that was seen is forecast as it was, and one that was not as holidays are", () => {
    const quiet = new Set(
      ["2025-04-20", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-08", "2025-06-09"].map((day) => dayNumber(day)),
    );
    const given = past({ days: 353, perDay: 1500, effect: (day) => (quiet.has(day) ? 0.25 : 1) }, { country: "NL" });
    const ordinary = total(dayEffects.forecast(past({ days: 346, perDay: 1500 }), 346, 9), 7);
    const christmas = total(dayEffects.forecast(given, 346, 9), 7);
    expect(christmas / ordinary).toBeLessThan(0.6);
    const reasons = explain(given, learn(given, 346), 9)[7]!;
    expect(reasons[0]).toMatchObject({ code: "holiday", key: "12-25" });
  });
  it("a closed day is forecast as nothing and teaches nothing", () => {
    const planned = ["2025-02-10", "2025-03-31"].map((day) => ({
      day,
      name: "Verhuizing",
      kind: "closed_day" as const,
    }));
    const closed = dayNumber("2025-02-10");
    const given = past({ days: 84, effect: (day) => (day === closed ? 0 : 1) }, { planned });
    expect(total(dayEffects.forecast(given, 84, 1), 0)).toBe(0);
    expect(learn(given, 84).effects.odd).toEqual([]);
    expect(explain(given, learn(given, 84), 1)[0]).toEqual([
      {
        code: "closed_day",
        key: "Verhuizing",
        name: { nl: "Verhuizing", fr: "Verhuizing", en: "Verhuizing" },
        effect: 0,
      },
    ]);
  });
  it("an odd day is kept out and named, a move of the level that lasts is followed", () => {
    const odd = past({ days: 84, effect: (_, row) => (row === 70 ? 3 : 1) });
    expect(learn(odd, 84).effects.odd).toEqual([70]);
    expect(
      total(dayEffects.forecast(odd, 84, 1), 0) / total(dayEffects.forecast(past({ days: 84 }), 84, 1), 0),
    ).toBeCloseTo(1, 1);
    const moved = past({ days: 112, effect: (_, row) => (row < 84 ? 1 : 2) });
    expect(total(dayEffects.forecast(moved, 112, 1), 0)).toBeGreaterThan(1850);
  });
  it("a failure of an hour bends no profile, new opening hours do", () => {
    const given = past({ days: 84 });
    for (const row of [63, 71]) given.rates.fill(0, row * 48 + 20, row * 48 + 23);
    const learned = learn(given, 84);
    expect(learned.outliers.length).toBeGreaterThanOrEqual(5);
    const late = past({ days: 84 });
    for (let row = 56; row < 84; row++) if (row % 7 < 5) late.rates.fill(12, row * 48 + 40, row * 48 + 44);
    expect(dayEffects.forecast(late, 84, 1)[41]).toBeGreaterThan(6);
  });
});

describe("handling time", () => {
  it("is the mean of recent weeks by contacts, and as long as an hour where that hour is longer", () => {
    const series = madeSeries({ days: 70 });
    const handling = series.counts.map((_, at) => (at % 48 >= 36 ? 480 : 240));
    const ahead = handlingAhead({ ...series, handling }, 70, 7)!;
    expect(ahead[20]).toBeGreaterThan(235);
    expect(ahead[20]).toBeLessThan(290);
    expect(ahead[37]).toBeGreaterThan(370);
  });
  it("is null when nobody measured it", () => expect(handlingAhead(madeSeries({ days: 14 }), 14, 1)).toBeNull());
});

describe("small things", () => {
  it("the same weekday before an origin is never at or after it", () => {
    const holds = fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 90 }), (origin, lead) => {
      const row = sameWeekdayBefore(origin + lead, origin);
      expect(row).toBeLessThan(origin);
      expect(row).toBeGreaterThanOrEqual(origin - 7);
      expect((origin + lead - row) % 7).toBe(0);
    });
    fc.assert(holds);
  });
  it("a median leaves out what is unknown", () =>
    expect([medianOf([3, Number.NaN, 1]), medianOf([Number.NaN])]).toEqual([2, Number.NaN]));
});
