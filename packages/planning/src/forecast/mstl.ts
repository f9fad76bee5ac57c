/**
 * Several seasons taken apart (MSTL; Bandara, Hyndman and Bergmeir 2021) with exponential smoothing of what is left. The mathematics is not ours and runs as
 * WebAssembly, which somebody has to load: the caller does, and passes it in, so that this package stays without input and output.
 */
import type { Method, Past } from "./history.ts";
import { medianOf, sameWeekdayBefore } from "./history.ts";

/** Fits `values` with seasons of `periods` and gives the `ahead` values that follow. */
export type FitMstl = (values: Float64Array, periods: readonly number[], ahead: number) => ArrayLike<number>;

/** More history makes it slower and, on the data we measured, no better. */
const DAYS = 56;
const LEAST_DAYS = 21;

/** Gives the last weeks' medians where there is too little history to take seasons apart. */
export const mstl = (decompose: FitMstl): Method => ({
  name: "mstl",
  forecast(past, origin, horizon) {
    const { slots } = past.series;
    const from = Math.max(0, origin - DAYS);
    const values = filled(past, from, origin);
    const ahead = horizon * slots;
    const given =
      origin - from < LEAST_DAYS ? repeatWeek(values, slots, ahead) : decompose(values, [slots, 7 * slots], ahead);
    return Float64Array.from(given, (value) => Math.max(0, value || 0));
  },
});

/** It cannot do without a count: an interval without one gets the median of the same interval in other weeks. */
function filled({ rates, series }: Past, from: number, origin: number): Float64Array {
  const { slots } = series;
  const usual = Array.from({ length: 7 * slots }, (_, at) =>
    medianOf(everyWeek(rates, slots, from + Math.floor(at / slots), origin, at % slots)),
  );
  return Float64Array.from({ length: (origin - from) * slots }, (_, at) => {
    const value = rates[from * slots + at]!;
    return Number.isNaN(value) ? usual[at % (7 * slots)]! || 0 : value;
  });
}

function* everyWeek(rates: Float64Array, slots: number, first: number, end: number, slot: number): Generator<number> {
  for (let row = first; row < end; row += 7) yield rates[row * slots + slot]!;
}

function repeatWeek(values: Float64Array, slots: number, ahead: number): Float64Array {
  const days = values.length / slots;
  return Float64Array.from({ length: ahead }, (_, at) => {
    const row = sameWeekdayBefore(days + Math.floor(at / slots), days);
    return row < 0 ? 0 : values[row * slots + (at % slots)]!;
  });
}
