/**
 * A channel with little history borrows from one that has more: when people come is much the same by chat as by telephone, how many come is not. Its level is its
 * share of the other's volume on the days that both have, pulled to the share that the planner expects while there are few.
 */
import { FIRST_ORIGIN } from "./backtest.ts";
import { forecastFrom, learn, totalsAhead } from "./dayEffects.ts";
import { type Method, medianOf, type Past } from "./history.ts";
import { sumOf } from "./totals.ts";

export type Borrowing = {
  /** A channel of the same team, on the same grid of days and intervals: row 0 of both is the same day. */
  lender: Past;
  /** Contacts of the new channel for each of the lender's, as the planner expects. */
  expectedShare?: number;
};

/** The planner's expectation weighs as much as a week. */
const EXPECTATION_DAYS = 7;

/**
 * A method for a channel with little or no history, in contacts per interval. Without an expected share and without a day that both have it forecasts nothing,
 * rather than guess; `alignedTo` puts two series on the same grid.
 */
export const borrowing = ({ lender, expectedShare }: Borrowing): Method => ({
  name: "borrowed",
  knowsDays: true,
  forecast(past, origin, horizon) {
    const lent = learn(lender, origin);
    const own = forecastableFrom(past, origin) ? learn(past, origin, lent.profiles) : undefined;
    const share = shareOf(past, lender, origin, expectedShare);
    const totals = totalsAhead(lender, lent, horizon);
    const shaped = forecastFrom(own ? past : lender, own ?? lent, horizon);
    return scaled(
      shaped,
      totals.map((total) => total * share),
      past.series.slots,
    );
  },
});

const forecastableFrom = (past: Past, origin: number): boolean => knownDays(past, origin).length >= FIRST_ORIGIN;

function shareOf(past: Past, lender: Past, origin: number, expected?: number): number {
  const ratios = knownDays(past, origin).map((row) => dayTotal(past, row) / dayTotal(lender, row));
  const usable = ratios.filter((ratio) => Number.isFinite(ratio));
  const measured = medianOf(usable.slice(-28));
  if (expected === undefined) return measured || 0;
  const days = usable.length;
  return (days * (measured || 0) + EXPECTATION_DAYS * expected) / (days + EXPECTATION_DAYS);
}

function knownDays(past: Past, origin: number): number[] {
  return Array.from({ length: Math.min(origin, past.series.days) }, (_, row) => row).filter(
    (row) => dayTotal(past, row) > 0,
  );
}

/** The shape of each day with another total. */
function scaled(shaped: Float64Array, totals: Float64Array, slots: number): Float64Array {
  const sums = totals.map((_, day) =>
    shaped.subarray(day * slots, (day + 1) * slots).reduce((sum, value) => sum + value, 0),
  );
  return shaped.map((value, at) => {
    const day = Math.floor(at / slots);
    return sums[day]! > 0 ? (value * totals[day]!) / sums[day]! : 0;
  });
}

const dayTotal = ({ rates, series }: Past, row: number): number =>
  sumOf(rates, row * series.slots, (row + 1) * series.slots);
