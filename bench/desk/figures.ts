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

/** One after the other, so that the time is that of one request and not of a queue. Fewer when they take longer than `budgetMs` together. */
export async function timeEach(
  count: number,
  run: (index: number) => Promise<unknown>,
  budgetMs = 10_000,
): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + budgetMs;
  for (let index = 0; index < count && (index === 0 || performance.now() < end); index++) {
    const start = performance.now();
    await run(index);
    times.push(performance.now() - start);
  }
  return times;
}

export type Beside = { api: Spread; bare: Spread; ratio: number };

/** The same through the API and with bare SQL, in turns of a few, so that a busy moment of the machine meets both. */
export async function beside(
  count: number,
  api: (index: number) => Promise<unknown>,
  bare: (index: number) => Promise<unknown>,
  budgetMs = 20_000,
): Promise<Beside> {
  const [times, bareTimes]: [number[], number[]] = [[], []];
  for (const ask of [api, bare]) await timeEach(TURN, ask, budgetMs / 10);
  const end = performance.now() + budgetMs;
  for (let done = 0; done < count && (done === 0 || performance.now() < end); done += TURN) {
    times.push(...(await timeEach(TURN, (index) => api(done + index), budgetMs / 4)));
    bareTimes.push(...(await timeEach(TURN, (index) => bare(done + index), budgetMs / 4)));
  }
  const spreads = { api: spreadOf(times), bare: spreadOf(bareTimes) };
  return { ...spreads, ratio: round(spreads.api.p50 / spreads.bare.p50) };
}
const TURN = 20;

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
