/** The kept rate: the interval against published values, and that no figure points at a person. */
import type { PersonId, TeamId } from "@luwte/contract/ids.ts";
import { describe, expect, it } from "vitest";
import { periodOf, rateOf, ratesOf, wilson } from "./rules.ts";

const [anna, bert, cas, dirk] = ["anna", "bert", "cas", "dirk"] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const [one, two] = ["one", "two"] as TeamId[] as [TeamId, TeamId];
const line = (ownerId: PersonId | null, teamId: TeamId | null, kept = 1, of = 2) => ({ ownerId, teamId, kept, of });

/** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3. */
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i lies between %f and %f", (kept, of, low, high) => {
  const interval = wilson(kept, of);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

it("of nothing nothing is known", () => {
  expect(rateOf([])).toEqual({ kept: 0, of: 0, share: null, low: 0, high: 1 });
});

describe("a figure", () => {
  const self = anna;
  it("is given when three people share it, with one's own beside it", () => {
    const tallies = [line(anna, one, 2), line(bert, one), line(cas, one, 0)];
    const rates = ratesOf(tallies, { teamId: one, self });
    expect([rates.organisation?.kept, rates.team?.kept, rates.own?.kept]).toEqual([3, 3, 2]);
  });
  it("of two people is not given: each would know the other's", () => {
    const rates = ratesOf([line(anna, one), line(bert, one)], { teamId: one, self });
    expect([rates.organisation, rates.team, rates.own?.of]).toEqual([null, null, 2]);
  });
  it("of a team is not given when the rest of the organisation is one person", () => {
    const tallies = [line(anna, one), line(bert, one), line(cas, one), line(dirk, two)];
    const rates = ratesOf(tallies, { teamId: one, self });
    expect([rates.organisation?.of, rates.team]).toEqual([8, null]);
  });
  it("counts what the team itself owes, which is nobody's", () => {
    const tallies = [line(anna, one), line(bert, one), line(cas, one), line(null, one)];
    expect(ratesOf(tallies, { teamId: null, self: null })).toMatchObject({
      organisation: { of: 8 },
      team: null,
      own: null,
    });
  });
});

it("a period ends with the last whole day", () => {
  const period = periodOf("4", new Date("2026-03-02T10:00:00Z"));
  expect([period.from, period.until]).toEqual([new Date("2026-02-02T00:00:00Z"), new Date("2026-03-02T00:00:00Z")]);
});
