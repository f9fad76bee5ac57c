/** How many promises were kept, without telling one person's figure to another. Pure. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import type { KeptRate, RATE_WEEKS } from "@luwte/contract/promises.ts";
import type { Counted } from "../shapes.ts";

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson score interval with 95 % confidence, without continuity correction: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22 (1927). Unlike share ± z·se it stays between 0 and 1 and says something sensible about few promises.
 */
export function wilson(kept: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const share = kept / of;
  const weight = (Z * Z) / of;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (Z / (1 + weight)) * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function rateOf(tallies: readonly Counted[]): NonNullable<KeptRate> {
  const [kept, of] = [sum(tallies, "kept"), sum(tallies, "of")];
  return { kept, of, share: of === 0 ? null : kept / of, ...wilson(kept, of) };
}

const sum = (tallies: readonly Counted[], field: "kept" | "of"): number =>
  tallies.reduce((total, tally) => total + tally[field], 0);

/** With two, each knows the other's by taking away their own. */
const FEWEST_PEOPLE = 3;
const people = (tallies: readonly Counted[]): number =>
  new Set(tallies.filter(({ of }) => of > 0).flatMap(({ ownerId }) => ownerId ?? [])).size;
const hides = (tallies: readonly Counted[]): boolean => people(tallies) === 0 || people(tallies) >= FEWEST_PEOPLE;

export type Rates = { organisation: KeptRate; team: KeptRate; own: KeptRate };

/** A team's figure is also kept back when the rest of the organisation, which is what is left when it is taken away, would point at somebody. */
export function ratesOf(
  tallies: readonly Counted[],
  { teamId, self }: { teamId: TeamId | null; self: PersonId | null },
): Rates {
  const team = tallies.filter((tally) => tally.teamId === teamId);
  const rest = tallies.filter((tally) => tally.teamId !== teamId);
  return {
    organisation: hides(tallies) ? rateOf(tallies) : null,
    team: teamId !== null && hides(team) && hides(rest) ? rateOf(team) : null,
    own: self === null ? null : rateOf(tallies.filter((tally) => tally.ownerId === self)),
  };
}

const DAY = 86_400_000;

/** Whole days, so that nobody can isolate one promise by asking twice in an hour. */
export function periodOf(weeks: (typeof RATE_WEEKS)[number], now: Date): { from: Date; until: Date } {
  const until = new Date(Math.floor(now.getTime() / DAY) * DAY);
  return { from: new Date(until.getTime() - Number(weeks) * 7 * DAY), until };
}
