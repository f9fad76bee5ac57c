/** What an update looks at, and what its intervals promise. */
import { describe, expect, it } from "vitest";
import { type Days, within } from "./apart.ts";
import { driftOf } from "./drift.ts";
import { pastOf } from "./history.ts";
import { updatesAt } from "./intraday.ts";
import { chanceOf, madeSeries, poisson } from "./testing/made.ts";
import { bandOfRest, carried } from "./today.ts";
import { updateFigures } from "./updates.ts";

const SAID = 50;
const flat = (slots: number) => new Float64Array(slots).fill((SAID * 48) / slots);
const ordinary = (days: number, slots = 48) => new Float64Array(days * slots).fill((SAID * 48) / slots);
const looking = (rates: Float64Array, over: number, slots = 48): Days => ({
  rates,
  slots,
  over,
  staticOf: () => flat(slots),
  from: 0,
});

describe("what hours say of each other", () => {
  it("one hour alone moves the next by what they have in common, against that and chance together", () => {
    const rates = ordinary(1);
    rates.fill(60, 0, 2);
    // An hour has five shares of a hundredth with itself and one of its own; its neighbour keeps e^-1/4 of three.
    const [common, itself] = [0.01 * (2 + 3 * Math.exp(-1 / 4)), 0.05];
    const expected = (Math.log(125 / 105) * common) / (itself + 0.01 + 1 / 105);
    expect(driftOf(looking(rates, 2), 0)[2]).toBeCloseTo(expected, 9);
  });
  it("near hours are moved most, hours that are over not at all", () => {
    const rates = ordinary(10);
    rates.fill(1.3 * SAID, 9 * 48 + 16, 9 * 48 + 24);
    const drift = driftOf(looking(rates, 24), 9);
    expect(drift.slice(0, 24).every((move) => move === 0)).toBe(true);
    expect(drift[24]).toBeGreaterThan(drift[30]!);
    expect(drift[30]).toBeGreaterThan(drift[46]!);
    expect(drift[46]).toBeGreaterThan(0);
  });
  it("the same hours of yesterday say something, an odd yesterday nothing", () => {
    const [busier, odd] = [ordinary(10), ordinary(10)];
    busier.fill(1.3 * SAID, 8 * 48 + 30, 8 * 48 + 36);
    odd.fill(3 * SAID, 8 * 48, 9 * 48);
    const drift = driftOf(looking(busier, 24), 9);
    expect(drift[32]).toBeGreaterThan(2 * drift[46]!);
    expect(Math.max(...driftOf(looking(odd, 24), 9).map(Math.abs))).toBeLessThan(1e-9);
  });
  it("a day in 24, 48 or 96 intervals says the same", () => {
    const [hours, halves, quarters] = [24, 48, 96].map((slots) => {
      const rates = ordinary(10, slots);
      rates.fill((1.3 * SAID * 48) / slots, 9.25 * slots, 9.5 * slots);
      return driftOf(looking(rates, slots / 2, slots), 9)[0.625 * slots]!;
    });
    expect(halves).toBeGreaterThan(0.05);
    expect(halves).toBeCloseTo(hours!, 9);
    expect(halves).toBeCloseTo(quarters!, 9);
  });
  it("hours without a count are left out, and hours in which nobody calls", () => {
    const rates = ordinary(3);
    rates.fill(Number.NaN, 0, 120);
    expect(driftOf(looking(rates, 24), 2).every((move) => move === 0)).toBe(true);
    const closed = { ...looking(ordinary(3), 24), staticOf: () => new Float64Array(48) };
    expect(driftOf(closed, 2).every((move) => move === 0)).toBe(true);
  });
});

describe("an update", () => {
  const chance = chanceOf(11);
  const rates = Float64Array.from({ length: 80 * 48 }, () => poisson(SAID, chance));
  it("looks at nothing that came after its time of day, nor at later days", () => {
    const before = updatesAt(looking(rates, 20))(70);
    const changed = rates.slice().fill(900, 70 * 48 + 20);
    expect(updatesAt(looking(changed, 20))(70)).toEqual(before);
  });
  it("is the same whoever was asked for before", () => {
    const updateOf = updatesAt(looking(rates, 20));
    updateOf(79);
    expect(updateOf(70)).toEqual(updatesAt(looking(rates, 20))(70));
  });
  it("moves nothing where there is nothing to learn from", () => {
    const unknown = new Float64Array(5 * 48).fill(Number.NaN);
    const { factors, rates: ahead } = updatesAt(looking(unknown, 20))(4);
    expect([...factors]).toEqual(new Array(48).fill(1));
    expect([...ahead]).toEqual([...flat(48)]);
  });
  it("an edge is not crossed", () => expect([within(-3, 2), within(1, 2), within(3, 2)]).toEqual([-2, 1, 2]));
});

describe("the interval of what is left of a day", () => {
  /** Days differ as a whole by a fifth and more, which nobody knows in the morning. */
  const effects = chanceOf(21);
  const factor = Array.from({ length: 200 }, () => 0.7 + 0.6 * effects());
  const whole = madeSeries({ days: 200, perDay: 1500, effect: (_, row) => factor[row]! });
  const usual = madeSeries({ days: 200, perDay: 1500, exact: true });
  const staticOf = (row: number) => usual.counts.slice(row * 48, (row + 1) * 48);
  const past = pastOf(whole, new Map());
  const origins = Array.from({ length: 30 }, (_, index) => 165 + index);
  it("holds nine of ten counts, and the update gains nearly all that can be gained where days go on as they began", () => {
    const { coverage, total, interval } = updateFigures(past, origins, staticOf, { hour: 15, level: 0.9 });
    // From 20:00 on nobody comes, which every interval holds.
    expect(coverage).toBeGreaterThan(90);
    expect(coverage).toBeLessThan(97);
    expect(total.gain).toBeGreaterThan(60);
    expect(total.gain).toBeLessThan(total.mostGain);
    expect(interval.gain).toBeGreaterThan(0.8 * interval.mostGain);
    expect(interval.gainKnowingDay).toBeGreaterThan(interval.gain);
  });
  it("is narrower than that of the morning", () => {
    const cut = { ...past, rates: past.rates.slice() };
    cut.rates.fill(Number.NaN, 199 * 48 + 26);
    const today = { ...whole, counts: cut.rates };
    const width = (low: Float64Array, high: Float64Array) => high[30]! - low[30]!;
    const noon = carried({ ...cut, series: today }, 199, staticOf);
    expect(noon.over).toBe(26);
    const { low, high } = bandOfRest(cut, 199, noon, 0.9);
    const morning = bandOfRest(cut, 199, { ...noon, updateOf: (row) => ({ rates: staticOf(row), factors: low }) }, 0.9);
    expect(width(low, high)).toBeLessThan(0.8 * width(morning.low, morning.high));
  });
});
