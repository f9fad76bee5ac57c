/** How good a forecast was, in figures that planners use. */

/** Sums from which the measures follow, so that folds can be added. */
export type Errors = { absolute: number; actual: number; floor: number };

export const noErrors = (): Errors => ({ absolute: 0, actual: 0, floor: 0 });

/** `chance` is what is believed of the interval, for the floor. An unknown count is no error. */
export function addError(sum: Errors, forecast: number, actual: number, chance: number): void {
  if (Number.isNaN(actual)) return;
  sum.absolute += Math.abs(forecast - actual);
  sum.actual += actual;
  sum.floor += poissonError(chance);
}

/** Weighted absolute percentage error: all that was wrong, in percent of all that came. */
export const wape = ({ absolute, actual }: Errors): number => (actual > 0 ? (100 * absolute) / actual : Number.NaN);
/** What remains with a perfect forecast, because customers call by chance. */
export const floorOf = ({ floor, actual }: Errors): number => (actual > 0 ? (100 * floor) / actual : Number.NaN);

/**
 * Mean absolute deviation of a Poisson distribution with this mean, in contacts: 2 e^-m m^(k+1) / k! with k the whole part of m (De Moivre; Crow 1958). By
 * logarithms, so that large means do not overflow.
 */
export function poissonError(mean: number): number {
  if (!(mean > 0)) return 0;
  const whole = Math.floor(mean);
  return 2 * Math.exp(-mean + (whole + 1) * Math.log(mean) - logFactorial(whole));
}

/** Stirling's series beyond a few; its error there is under 1e-10. */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1;
    for (let k = 2; k <= n; k++) product *= k;
    return Math.log(product);
  }
  return (
    n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5)
  );
}
