/** Counts made by a formula with a seed, for tests: a week's pattern, a day's hump, and chance. */
import { dayNumber, weekdayOf } from "../../calendar/days.ts";
import { openZone } from "../../calendar/zone.ts";
import { lengthsOf } from "../clock.ts";
import type { IntervalMinutes, Series } from "../series.ts";

export type Chance = () => number;

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A Poisson count: by multiplying chances below 30, by the normal distribution above. */
export function poisson(mean: number, chance: Chance): number {
  if (mean > 30) {
    const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = chance(); product > limit && count < 1000; product *= chance()) count++;
  return count;
}

export type Made = {
  first?: string;
  days?: number;
  minutes?: IntervalMinutes;
  zone?: string;
  seed?: number;
  /** Contacts on an ordinary day. */
  perDay?: number;
  /** Multiplies a day, by its day number and row. */
  effect?: (day: number, row: number) => number;
  /** Without chance: exactly what the formula says. */
  exact?: boolean;
};

const WEEK = [1.3, 1.15, 1.05, 1, 0.95, 0.4, 0];

/** What the formula expects of an interval, by the hour of the day: open from 8 to 20 with a hump at 11. */
export function hump(hour: number): number {
  return hour < 8 || hour >= 20 ? 0 : Math.exp(-((hour - 11) ** 2) / 18) + 0.3;
}

export function madeSeries(made: Made = {}): Series {
  const {
    first = "2025-01-06",
    days = 120,
    minutes = 30,
    zone = "Europe/Amsterdam",
    seed = 1,
    perDay = 800,
    effect = () => 1,
  } = made;
  const chance = chanceOf(seed);
  const slots = 1440 / minutes;
  const firstDay = dayNumber(first)!;
  const shape = Array.from({ length: slots }, (_, slot) => hump((slot * minutes) / 60));
  const total = shape.reduce((sum, value) => sum + value, 0);
  const lengths = lengthsOf(openZone(zone)!, minutes, firstDay, firstDay + days);
  const counts = Float64Array.from({ length: days * slots }, (_, at) => {
    const row = Math.floor(at / slots);
    const day = firstDay + row;
    const mean = (perDay * WEEK[weekdayOf(day)]! * effect(day, row) * shape[at % slots]! * lengths[at]!) / total;
    if (lengths[at] === 0) return Number.NaN;
    return made.exact ? mean : poisson(mean, chance);
  });
  return { zone, minutes, firstDay, days, slots, counts, lengths };
}
