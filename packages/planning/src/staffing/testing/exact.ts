/**
 * Numbers with sixty digits, and the birth-and-death chain of a team summed with them state by state: another road to what the formulas say, on which neither
 * series nor logarithm is used.
 */
const DIGITS = 60n;
const ONE = 10n ** DIGITS;

/** A decimal that is written as one: exact. */
export const exact = (value: number): bigint => {
  const [whole = "0", part = ""] = value.toFixed(20).split(".");
  return BigInt(whole + part) * 10n ** (DIGITS - BigInt(part.length));
};
export const times = (a: bigint, b: bigint): bigint => (a * b) / ONE;
export const over = (a: bigint, b: bigint): bigint => (a * ONE) / b;
export const asNumber = (value: bigint): number => Number((value * 10n ** 20n) / ONE) / 1e20;

export type Chain = { arrivals: number; service: number; leaving: number; agents: number };

/** The share of time in each state, from nobody up to where no more than 1e-50 is left. */
export function shares({ arrivals, service, leaving, agents }: Chain): bigint[] {
  const [coming, serving, going] = [arrivals, service, leaving].map(exact) as [bigint, bigint, bigint];
  const states = [ONE];
  for (let state = 1; states.at(-1)! > 0n && state < 100_000; state++) {
    const out = BigInt(Math.min(state, agents)) * serving + BigInt(Math.max(0, state - agents)) * going;
    states.push((states.at(-1)! * coming) / out);
  }
  const total = states.reduce((sum, share) => sum + share, 0n);
  return states.map((share) => over(share, total));
}

export function sums(chain: Chain): { waits: number; abandons: number; occupancy: number } {
  const { agents, leaving, arrivals } = chain;
  let [waits, waiting, busy] = [0n, 0n, 0n];
  for (const [state, share] of shares(chain).entries()) {
    if (state >= agents) waits += share;
    waiting += share * BigInt(Math.max(0, state - agents));
    busy += share * BigInt(Math.min(state, agents));
  }
  const abandons = leaving === 0 ? 0n : over(times(waiting, exact(leaving)), exact(arrivals));
  return { waits: asNumber(waits), abandons: asNumber(abandons), occupancy: asNumber(busy) / agents };
}

/**
 * Of those who arrive: answered within `seconds`. By the pure death process of who finds everybody busy: those ahead of somebody leave one by one, at the full
 * rate and by giving up, and meanwhile they themselves may give up. Solved by uniformisation, in ordinary numbers: it adds positive terms only.
 */
export function answeredWithin(chain: Chain, seconds: number): number {
  const { agents, service, leaving } = chain;
  const all = shares(chain).map(asNumber);
  const free = all.slice(0, agents).reduce((sum, share) => sum + share, 0);
  const ahead = all.slice(agents).filter((share) => share > 1e-18);
  return free + answeredFrom(ahead, agents * service, leaving, seconds);
}

/** `ahead[j]`: the chance of j people before one in the line. */
function answeredFrom(ahead: readonly number[], full: number, leaving: number, seconds: number): number {
  const pace = full + leaving * (ahead.length + 1);
  let state = [...ahead];
  let [answered, inTime, poisson] = [0, 0, Math.exp(-pace * seconds)];
  for (let jump = 1; jump < pace * seconds || poisson > 1e-18; jump++) {
    answered += (state[0]! * full) / pace;
    state = state.map((share, at) => {
      const stays = share * (1 - (full + leaving * (at + 1)) / pace);
      return stays + ((state[at + 1] ?? 0) * (full + leaving * (at + 1))) / pace;
    });
    poisson *= (pace * seconds) / jump;
    inTime += poisson * answered;
  }
  return inTime;
}
