/**
 * What each method would have said at earlier origins. A forecast at an origin looks only at the days before it, so it is the same whoever asks for it later:
 * made once, used for weights, for intervals and for every fold of an evaluation.
 */
import type { Method, MethodName, Past } from "./history.ts";

export type Backtest = {
  past: Past;
  /** In days. */
  horizon: number;
  forecastAt(method: Method, origin: number): Float64Array;
};

/** Two weeks are the least from which a week can be foreseen at all. */
export const FIRST_ORIGIN = 14;

export function backtestOf(past: Past, horizon: number): Backtest {
  const made = new Map<string, Float64Array>();
  return {
    past,
    horizon,
    forecastAt(method, origin) {
      const key: `${MethodName} ${number}` = `${method.name} ${origin}`;
      const forecast = made.get(key) ?? method.forecast(past, origin, horizon);
      made.set(key, forecast);
      return forecast;
    },
  };
}

/** The origins before `origin` of which at least the first day is known, latest `most` of them. */
export function originsBefore(origin: number, most: number): number[] {
  const first = Math.max(FIRST_ORIGIN, origin - most);
  return Array.from({ length: Math.max(0, origin - first) }, (_, index) => first + index);
}
