/** From measured times to the figures that are reported. */

/** Milliseconds; the value below which `share` of the measurements lie. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

export type Spread = { p50: number; p99: number; n: number };
export const spreadOf = (times: readonly number[]): Spread => ({
  p50: round(quantile(times, 0.5)),
  p99: round(quantile(times, 0.99)),
  n: times.length,
});

/** One after the other, so that the time is that of one request and not of a queue. */
export async function timeEach(count: number, run: (index: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await run(index);
    times.push(performance.now() - start);
  }
  return times;
}

/** Several at once for so long; how many were done per second. */
export async function rate(
  clients: number,
  seconds: number,
  run: (client: number) => Promise<unknown>,
): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let done = 0;
  const work = async (client: number) => {
    while (performance.now() < end) {
      await run(client);
      done++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => work(client)));
  return done / ((performance.now() - start) / 1000);
}
