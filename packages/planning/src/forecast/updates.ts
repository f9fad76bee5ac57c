/**
 * What an update is worth: the rest of the day as forecast before it began, against the same with what came until then; and beside them two all-knowing rivals, so
 * that a gain can be judged.
 */
import { beside } from "./apart.ts";
import { FIRST_ORIGIN } from "./backtest.ts";
import type { Past } from "./history.ts";
import { updatesAt } from "./intraday.ts";
import { addError, type Errors, floorOf, noErrors, wape } from "./measures.ts";
import { meanOfWeeks } from "./naive.ts";
import { bandOfRest, type Carried } from "./today.ts";
import { topDown } from "./topDown.ts";

/** Errors in percent, gains in percent of the error without update. */
export type Gains = {
  static: number;
  updated: number;
  gain: number;
  gainOverMeanOfWeeks: number;
  /** Than a top-down forecast of the morning, and what such a one itself gains when it is multiplied with how busy the morning was: what planners do by hand. */
  gainOverTopDown: number;
  gainByHand: number;
  /** The gain of a forecast that is wrong by chance alone: customers call independently of each other, at the rate that was forecast. */
  mostGain: number;
  /** The gain of who knows in the morning how busy the whole day will be, and keeps to its usual shape. */
  gainKnowingDay: number;
};

/** Of the rest of the day as a whole, and of each of its intervals. */
export type UpdateFigures = {
  total: Gains;
  interval: Gains;
  /** Share of counts inside the interval of the update, in percent. */
  coverage: number;
};

/** When updates are judged. */
export type UpdateHour = 9 | 12 | 15;

type Side = { total: Errors; interval: Errors };
const side = (): Side => ({ total: noErrors(), interval: noErrors() });
type Sides = Record<"static" | "updated" | "mean" | "topDown" | "byHand" | "knowing", Side>;

export function updateFigures(
  past: Past,
  origins: readonly number[],
  staticOf: (origin: number) => Float64Array,
  { hour, level }: { hour: UpdateHour; level: number },
): UpdateFigures {
  const { slots } = past.series;
  const over = (hour * slots) / 24;
  const updateOf = updatesAt({ rates: past.rates, slots, over, staticOf, from: FIRST_ORIGIN });
  const sides: Sides = {
    static: side(),
    updated: side(),
    mean: side(),
    topDown: side(),
    byHand: side(),
    knowing: side(),
  };
  const inside = { counted: 0, held: 0 };
  for (const row of origins) {
    const said = staticOf(row);
    addRest(sides.static, past, row, over, said);
    addRest(sides.updated, past, row, over, updateOf(row).rates);
    addRest(sides.mean, past, row, over, meanOfWeeks.forecast(past, row, 1));
    const plain = topDown.forecast(past, row, 1);
    addRest(sides.topDown, past, row, over, plain);
    addRest(sides.byHand, past, row, over, broughtTo(past, row, plain, over));
    addRest(sides.knowing, past, row, over, broughtTo(past, row, said, slots));
    addHeld(inside, past, row, { over, updateOf, rates: updateOf(row).rates }, level);
  }
  const coverage = (100 * inside.held) / inside.counted;
  return { total: gainsOf(sides, "total"), interval: gainsOf(sides, "interval"), coverage };
}

function gainsOf(sides: Sides, part: keyof Side): Gains {
  const errors = (name: keyof Sides) => wape(sides[name][part]);
  const gain = (better: number, than: keyof Sides) => 100 * (1 - better / errors(than));
  return {
    static: errors("static"),
    updated: errors("updated"),
    gain: gain(errors("updated"), "static"),
    gainOverMeanOfWeeks: gain(errors("updated"), "mean"),
    gainOverTopDown: gain(errors("updated"), "topDown"),
    gainByHand: gain(errors("byHand"), "topDown"),
    mostGain: gain(floorOf(sides.static[part]), "static"),
    gainKnowingDay: gain(errors("knowing"), "static"),
  };
}

/** A forecast of the morning, brought to what came of the day until `until`. */
function broughtTo({ rates, series: { slots } }: Past, row: number, said: Float64Array, until: number): Float64Array {
  const { came, expected } = beside({ rates, slots }, row, said, [0, until]);
  return expected > 0 ? said.map((value) => (value * came) / expected) : said;
}

function addRest(
  { total, interval }: Side,
  { rates, series }: Past,
  row: number,
  over: number,
  forecast: Float64Array,
) {
  const { slots } = series;
  for (let slot = over; slot < slots; slot++) {
    const truth = rates[row * slots + slot]!;
    if (!Number.isNaN(truth)) addError(interval, forecast[slot]!, truth, forecast[slot]!);
  }
  const { came, expected: said } = beside({ rates, slots }, row, forecast, [over, slots]);
  addError(total, said, came, said);
}

function addHeld(
  inside: { counted: number; held: number },
  past: Past,
  row: number,
  day: Carried,
  level: number,
): void {
  const { slots } = past.series;
  const { low, high } = bandOfRest(past, row, day, level);
  for (let slot = day.over; slot < slots; slot++) {
    const truth = past.rates[row * slots + slot]!;
    if (Number.isNaN(truth)) continue;
    inside.counted += 1;
    inside.held += truth >= low[slot]! && truth <= high[slot]! ? 1 : 0;
  }
}
