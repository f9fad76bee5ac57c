/** Forecasts as a whole: they never look ahead, their intervals hold, the day is carried forward, and figures are what they say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../calendar/days.ts";
import { backtestOf } from "./backtest.ts";
import { forecastChart } from "./chart.ts";
import { bandAt, pairOf } from "./conformal.ts";
import { dayEffects } from "./dayEffects.ts";
import { ensembleOf } from "./ensemble.ts";
import { evaluate, originsOf } from "./evaluate.ts";
import { factsOf } from "./facts.ts";
import { type Forecast, forecast } from "./forecast.ts";
import { type Method, pastOf } from "./history.ts";
import { updatesAt } from "./intraday.ts";
import { addError, noErrors, poissonError, wape } from "./measures.ts";
import { mstl } from "./mstl.ts";
import { meanOfWeeks, seasonalNaive } from "./naive.ts";
import { borrowing } from "./newChannel.ts";
import type { Series } from "./series.ts";
import { chanceOf, type Made, madeSeries, poisson } from "./testing/made.ts";
import { topDown } from "./topDown.ts";

const NOTHING = new Map();
const past = (made: Made = {}) => pastOf(madeSeries(made), NOTHING);
const repeatLast: Method = mstl((values, periods, ahead) =>
  Float64Array.from({ length: ahead }, (_, at) => values[values.length - periods[1]! + (at % periods[1]!)]!),
);
const MEMBERS = [meanOfWeeks, topDown, dayEffects];
const made = (given: ReturnType<typeof past>, horizon = 7): Forecast => {
  const found = forecast(given, { horizon, level: 0.9, members: MEMBERS });
  if (found.kind === "problem") throw new Error(found.code);
  return found;
};

describe("every method", () => {
  const methods: Method[] = [
    seasonalNaive,
    meanOfWeeks,
    topDown,
    dayEffects,
    repeatLast,
    borrowing({ lender: past({ seed: 9 }) }),
  ];
  it.each(methods.map((method) => [method.name, method] as const))(
    "%s looks at nothing from the origin on",
    (_name, method) => {
      const series = madeSeries({ days: 90 });
      const later: Series = { ...series, counts: series.counts.map((count, at) => (at >= 70 * 48 ? 9999 : count)) };
      expect(method.forecast(pastOf(later, NOTHING), 70, 7)).toEqual(method.forecast(pastOf(series, NOTHING), 70, 7));
    },
  );
  it.each(methods.map((method) => [method.name, method] as const))(
    "%s gives a whole horizon of numbers that are not negative, whatever is unknown",
    (_name, method) => {
      const holds = fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer(),
        (origin, unknown, seed) => {
          const chance = chanceOf(seed);
          const series = madeSeries({ days: 60, perDay: 40, seed });
          const holes = { ...series, counts: series.counts.map((count) => (chance() < unknown ? Number.NaN : count)) };
          const ahead = method.forecast(pastOf(holes, NOTHING), origin, 9);
          expect(ahead).toHaveLength(9 * 48);
          expect(ahead.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        },
      );
      fc.assert(holds, { numRuns: 12 });
    },
  );
  it("last week again is last week again, and the mean of eight is their mean", () => {
    const series = {
      ...madeSeries({ days: 70 }),
      counts: Float64Array.from({ length: 70 * 48 }, (_, at) => Math.floor(at / 48 / 7)),
    };
    const given = pastOf({ ...series, lengths: series.lengths.fill(1) }, NOTHING);
    expect(seasonalNaive.forecast(given, 70, 14)[13 * 48]).toBe(9);
    expect(meanOfWeeks.forecast(given, 70, 14)[13 * 48]).toBe(5.5);
  });
});

describe("the ensemble", () => {
  it("gives most weight to who was right, by what was known before the origin", () => {
    const given = past({ days: 110 });
    const perfect: Method = {
      ...seasonalNaive,
      name: "mstl",
      forecast: (all, origin, horizon) =>
        Float64Array.from({ length: horizon * 48 }, (_, at) => all.rates[origin * 48 + at] || 0),
    };
    const ensemble = ensembleOf(backtestOf(given, 7), [seasonalNaive, perfect]);
    expect(ensemble.weightsAt(100)[0]![1]).toBeGreaterThan(0.95);
    expect(ensemble.weightsAt(14)[0]).toEqual([0.5, 0.5]);
  });
  it("on a day with a mark only who knows of it is heard, and on a closed day nobody", () => {
    const series = madeSeries({ days: 90 });
    const planned = [
      { day: "2025-04-07", name: "Actie", kind: "special_day", expected: 3 },
      { day: "2025-04-08", name: "Dicht", kind: "closed_day" },
    ] as const;
    const facts = factsOf({ planned, from: series.firstDay, until: series.firstDay + 100 });
    const backtest = backtestOf(pastOf(series, facts), 3);
    const ahead = ensembleOf(backtest, MEMBERS).forecastAt(91);
    const known = backtest.forecastAt(dayEffects, 91);
    expect(ahead[20]).toBeCloseTo(known[20]!, 6);
    expect(ahead.subarray(48, 96).every((value) => value === 0)).toBe(true);
  });
});

describe("intervals", () => {
  it("hold nine of ten counts when the world stays as it was", () => {
    const chance = chanceOf(5);
    const days = 260;
    const rates = Float64Array.from({ length: days * 48 }, (_, at) => poisson([0.4, 4, 15, 60][at % 4]!, chance));
    const said = Float64Array.from({ length: 7 * 48 }, (_, at) => [0.4, 4, 15, 60][at % 4]!);
    let inside = 0;
    for (let origin = 180; origin < 250; origin += 7) {
      const band = bandAt({ rates, slots: 48, forecastAt: () => said, level: 0.9 }, origin, 7);
      for (const at of said.keys())
        if (rates[origin * 48 + at]! >= band.low[at]! && rates[origin * 48 + at]! <= band.high[at]!) inside++;
    }
    const share = (100 * inside) / (10 * 7 * 48);
    expect(share).toBeGreaterThan(89);
    // Counts are whole: the interval of a quiet hour cannot hold exactly nine of ten.
    expect(share).toBeLessThan(95);
  });
  it("do not look at what came after the origin", () => {
    const said = new Float64Array(7 * 48).fill(10);
    const rates = new Float64Array(100 * 48).fill(12);
    const before = bandAt({ rates, slots: 48, forecastAt: () => said, level: 0.9 }, 80, 7);
    rates.fill(500, 80 * 48);
    expect(bandAt({ rates, slots: 48, forecastAt: () => said, level: 0.9 }, 80, 7)).toEqual(before);
  });
  it("say when they are assumed", () => {
    const band = bandAt(
      { rates: new Float64Array(0), slots: 48, forecastAt: () => new Float64Array(48).fill(9), level: 0.9 },
      0,
      1,
    );
    expect(band.measured).toBe(false);
    expect(band.low[0]).toBeLessThan(9);
    expect(band.high[0]).toBeGreaterThan(9);
  });
  it("quantiles weigh what is recent", () => {
    expect(pairOf({ values: [1, 2, 3, 4, 5], weights: [1, 1, 1, 1, 1] }, 0.6)).toEqual([1, 4]);
    expect(pairOf({ values: [5, 1], weights: [9, 1] }, 0.6)).toEqual([5, 5]);
  });
});

describe("the day as it goes", () => {
  const said = new Float64Array(48).fill(10);
  /** Days of which the afternoon is as far off as the morning. */
  const rates = (days: number, factor: (row: number) => number) =>
    Float64Array.from({ length: days * 48 }, (_, at) => 10 * factor(Math.floor(at / 48)));
  const update = (factor: (row: number) => number, over: number, from = 0) =>
    updatesAt({ rates: rates(61, factor), slots: 48, over, staticOf: () => said, from })(60);
  it("when afternoons follow mornings, a busy morning moves the afternoon as much", () => {
    const { rates: ahead } = update((row) => (row === 60 ? 1.4 : 1 + 0.3 * Math.sin(row)), 24);
    expect(ahead[30]).toBeGreaterThan(12.5);
    expect(ahead[10]).toBe(14);
  });
  it("when they do not, it hardly moves", () => {
    const values = rates(61, () => 1);
    const chance = chanceOf(3);
    for (let row = 0; row < 60; row++) values.fill(10 * (0.7 + 0.6 * chance()), row * 48, row * 48 + 24);
    values.fill(14, 60 * 48, 60 * 48 + 24);
    const { factors } = updatesAt({ rates: values, slots: 48, over: 24, staticOf: () => said, from: 0 })(60);
    expect(Math.abs(factors[30]! - 1)).toBeLessThan(0.1);
  });
  it("when the last afternoons were busier than their mornings, the next is too, whatever its morning", () => {
    const values = rates(61, () => 1);
    for (let row = 45; row < 60; row++) values.fill(13, row * 48 + 24, (row + 1) * 48);
    const { factors } = updatesAt({ rates: values, slots: 48, over: 24, staticOf: () => said, from: 0 })(60);
    expect(factors[30]).toBeGreaterThan(1.2);
    expect(factors[30]).toBeLessThan(1.35);
  });
  it.each([1, 7, 24, 47, 48])("works after %d intervals; before the first nothing changes", (over) => {
    const { rates: ahead } = update((row) => 1 + (row % 3) / 10, over);
    expect(ahead.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect([...update(() => 2, 0).factors]).toEqual(new Array(48).fill(1));
  });
  it("a burst in the first hour never moves the day more than a factor of about two", () => {
    const { factors } = update((row) => (row === 60 ? 1000 : 1), 2);
    expect(Math.max(...factors)).toBeLessThan(2.02);
  });
  it("a morning without contacts, a holiday that nobody named, leaves a day nearly without", () => {
    const { factors } = update((row) => (row === 60 ? 0 : 1 + 0.2 * Math.sin(row)), 24);
    expect(Math.max(...factors.slice(24))).toBeLessThan(0.2);
  });
});

describe("a forecast", () => {
  it("has 46 half hours on the day in spring, 50 in autumn, and their sum is the day's", () => {
    const spring = made(past({ first: "2026-03-02", days: 24 }), 7);
    const on = (day: string) => spring.intervals.filter((interval) => interval.day === day);
    expect([on("2026-03-28").length, on("2026-03-29").length]).toEqual([48, 46]);
    const autumn = made(past({ first: "2026-09-28", days: 24 }), 7);
    const doubled = autumn.intervals.filter((interval) => interval.day === "2026-10-25");
    expect(doubled).toHaveLength(50);
    expect(new Set(doubled.map(({ from }) => from)).size).toBe(50);
    const monday = spring.days.find(({ day }) => day === "2026-03-27")!;
    const sum = on("2026-03-27").reduce((all, { expected }) => all + expected, 0);
    expect(sum).toBeCloseTo(monday.expected, 6);
  });
  it("carries a day that is not over forward from what came", () => {
    const series = madeSeries({ days: 85 });
    series.counts.fill(Number.NaN, 84 * 48 + 24);
    const found = made(pastOf(series, NOTHING), 3);
    expect(found.over).toBe(24);
    expect(found.days[0]!.day).toBe("2025-03-31");
    expect(found.intervals[20]).toMatchObject({
      expected: series.counts[84 * 48 + 20],
      low: series.counts[84 * 48 + 20],
    });
    expect(found.intervals[30]!.high).toBeGreaterThan(found.intervals[30]!.expected);
  });
  it("keeps the expected between the ends, and says when the interval is assumed", () => {
    const long = made(past({ days: 120 }), 14);
    expect(long.intervals.every(({ low, high }) => low >= 0 && low <= high)).toBe(true);
    expect(long.days.every(({ expected, low, high }) => low <= expected && expected <= high)).toBe(true);
    expect(long.measured).toBe(true);
    expect(made(past({ days: 9 }), 2).measured).toBe(false);
  });
  it("wants a week at least", () => {
    expect(forecast(past({ days: 6 }), { horizon: 7, level: 0.9, members: MEMBERS })).toEqual({
      kind: "problem",
      code: "too_little_history",
      value: "6",
    });
  });
  it("is drawn with its interval", () => {
    const given = past({ days: 60 });
    const words = {
      language: "nl",
      title: "Verwacht",
      description: "<b>",
      came: "gekomen",
      expected: "verwacht",
      interval: "90 %",
      unit: "per half uur",
      day: (day: string) => day.slice(5),
    };
    const svg = forecastChart(given, made(given), words);
    expect(svg).toContain('<desc id="forecast-desc">&lt;b&gt;</desc>');
    expect(svg.match(/class="band-one"/g)).toHaveLength(2);
    expect(svg).toContain(">03-07<");
  });
});

describe("a channel with little history", () => {
  const lender = past({ days: 120, perDay: 1000, seed: 2 });
  const young = (days: number) => {
    const series = madeSeries({ days: 120, perDay: 100, seed: 3 });
    return pastOf(
      { ...series, counts: series.counts.map((count, at) => (at < (120 - days) * 48 ? Number.NaN : count)) },
      NOTHING,
    );
  };
  const dayTotal = (ahead: Float64Array) => ahead.subarray(0, 48).reduce((sum, value) => sum + value, 0);
  it.each([0, 3, 20])("after %d days of its own it is of the right size and shape", (days) => {
    const ahead = borrowing({ lender, expectedShare: 0.1 }).forecast(young(days), 120, 7);
    const truth = dayTotal(dayEffects.forecast(past({ days: 120, perDay: 100, seed: 3 }), 120, 7));
    expect(dayTotal(ahead) / truth).toBeGreaterThan(0.85);
    expect(dayTotal(ahead) / truth).toBeLessThan(1.15);
    expect(ahead[10]! < 0.2 && ahead[22]! > 4).toBe(true);
  });
});

describe("figures", () => {
  it.each([
    [0, 0],
    [0.5, Math.exp(-0.5)],
    [1, 2 * Math.exp(-1)],
    [1e6, 1000 * Math.sqrt(2 / Math.PI)],
  ])("chance alone makes a mean of %d miss by %d", (mean, error) =>
    expect(poissonError(mean)).toBeCloseTo(error, mean > 100 ? 0 : 9),
  );
  it("equals the sum over the distribution", () => {
    const holds = fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), (mean) => {
      let [probability, sum] = [Math.exp(-mean), 0];
      for (let count = 0; count < 250; count++) {
        sum += probability * Math.abs(count - mean);
        probability *= mean / (count + 1);
      }
      expect(poissonError(mean)).toBeCloseTo(sum, 6);
    });
    fc.assert(holds);
  });
  it("an unknown count is no error", () => {
    const errors = noErrors();
    addError(errors, 5, Number.NaN, 5);
    addError(errors, 8, 10, 10);
    expect(wape(errors)).toBe(20);
  });
  it("folds end with the history and are `step` apart", () => {
    expect(originsOf(100, { horizon: 14, origins: 3, step: 5 })).toEqual([76, 81, 86]);
    expect(originsOf(60, { horizon: 14, origins: 3, step: 5 })).toHaveLength(1);
  });
  it("an evaluation stands beside the naive methods, and beats them where there is a pattern to find", () => {
    const effect = (day: number) => 1 + 0.5 * Math.exp(-(((new Date(day * 86_400_000).getUTCDate() - 2) / 2) ** 2));
    const found = evaluate(past({ days: 130, perDay: 2000, effect }), {
      horizon: 7,
      origins: 4,
      step: 3,
      level: 0.9,
      members: MEMBERS,
    });
    if (found.kind === "problem") throw new Error(found.code);
    const { ensemble, seasonal_naive, mean_of_weeks } = found.figures;
    expect(Object.keys(found.figures)).toEqual([
      "ensemble",
      "seasonal_naive",
      "mean_of_weeks",
      "top_down",
      "day_effects",
    ]);
    expect(ensemble!.wapeHorizon).toBeLessThan(mean_of_weeks!.wapeHorizon);
    expect(ensemble!.wapeHorizon).toBeLessThan(seasonal_naive!.wapeHorizon);
    expect(ensemble!.excessHorizon).toBeCloseTo(ensemble!.wapeHorizon - found.floorHorizon, 9);
    expect(ensemble!.coverage).toHaveLength(7);
    expect(found.origins.at(-1)).toBe(123);
  });
  it("asks for history when there is too little", () => {
    expect(
      evaluate(past({ days: 60 }), { horizon: 14, origins: 20, step: 3, level: 0.9, members: MEMBERS }),
    ).toMatchObject({ code: "too_little_history", value: "60" });
    expect(dayNumber("2025-01-06")).toBe(past({ days: 7 }).series.firstDay);
  });
});
