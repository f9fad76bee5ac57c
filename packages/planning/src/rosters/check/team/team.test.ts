/** The hard rules that are not law: what an assignment must be, contracts, and the rules that a team made. */
import { expect, test } from "vitest";
import type { OwnRule } from "../../problem.ts";
import type { Assignment } from "../../roster.ts";
import { each, type Written, written } from "../../testing/written.ts";
import { openChecker } from "../check.ts";

const DAY = "09:00-17:00 240+30";
const MON = "2026-03-02";

type Row = [name: string, given: Written & { change?: Partial<Assignment> }, expected: unknown[]];

function found({ change, ...given }: Row[1]) {
  const { problem, roster } = written({ law: [], days: 14, ...given });
  const [first, ...others] = roster.assignments;
  const assignments = first ? [{ ...first, ...change }, ...others] : [];
  const { violations } = openChecker(problem).check({ ...roster, assignments });
  return violations.map(({ rule, from, to, measured, limit }) => [rule, from, to, measured, limit]);
}

const holds = (rows: Row[]) => test.each(rows)("%s", (_, given, expected) => expect(found(given)).toEqual(expected));
const rule = (own: OwnRule): Written => ({ problem: { ownRules: [own] } });

holds([
  ["a shift as it should be", { own: [`${MON} ${DAY}`] }, []],
  [
    "an agent that nobody knows",
    { own: [`${MON} ${DAY}`], change: { agent: "Zed" } },
    [["roster.unknown", MON, MON, 1, 0]],
  ],
  [
    "a shift type that nobody knows",
    { own: [`${MON} ${DAY}`], change: { shiftType: "x" } },
    [["roster.unknown", MON, MON, 1, 0]],
  ],
  ["a date after the horizon", { own: [`2026-03-16 ${DAY}`] }, [["roster.unknown", "2026-03-16", "2026-03-16", 1, 0]]],
  ["no date at all", { own: [`${MON} ${DAY}`], change: { date: "soon" } }, [["roster.unknown", "soon", "soon", 1, 0]]],
  ["two on one date", { own: [`${MON} ${DAY}`, `${MON} 18:00-20:00`] }, [["roster.twice", MON, MON, 1, 0]]],
  [
    "a skill that the agent lacks",
    { own: [`${MON} ${DAY}`], change: { skill: "chat" } },
    [["roster.skill", MON, MON, 1, 0]],
  ],
  ["work without a skill", { own: [`${MON} ${DAY}`], change: { skill: null } }, [["roster.skill", MON, MON, 1, 0]]],
  [
    "standby for a skill",
    { own: [`${MON} ${DAY} standby`], change: { skill: "phone" } },
    [["roster.skill", MON, MON, 1, 0]],
  ],
  ["a break too early", { own: [`${MON} ${DAY}`], change: { breaks: [239] } }, [["roster.break", MON, MON, 1, 0]]],
  [
    "no break where one belongs",
    { own: [`${MON} ${DAY}`], change: { breaks: [] } },
    [["roster.break", MON, MON, 1, 0]],
  ],
  [
    "a break more than there is",
    { own: [`${MON} ${DAY}`], change: { breaks: [240, 300] } },
    [["roster.break", MON, MON, 1, 0]],
  ],
  ["breaks over each other", { own: [`${MON} 09:00-17:00 240+30 250+10`] }, [["roster.break", MON, MON, 1, 0]]],
  ["a break over the end", { own: [`${MON} 09:00-17:00 470+30`] }, [["roster.break", MON, MON, 1, 0]]],
  [
    "an hour into a day of leave",
    { own: [`${MON} 18:00-01:00`], agent: { absences: [{ from: "2026-03-03", to: "2026-03-04", reason: "leave" }] } },
    [["roster.absence", MON, MON, 60, 0]],
  ],
  [
    "an hour before the agent is there",
    { own: [`${MON} ${DAY}`], agent: { weekly: Array(7).fill([{ from: "10:00", to: "24:00" }]) } },
    [["roster.availability", MON, MON, 60, 0]],
  ],
  [
    "over midnight, where both days join",
    {
      own: [`${MON} 20:00-04:00`],
      agent: {
        weekly: Array(7).fill([
          { from: "00:00", to: "06:00" },
          { from: "18:00", to: "24:00" },
        ]),
      },
    },
    [],
  ],
]);

test("a shift type begins only on its days of the week", () => {
  const { problem, roster } = written({ law: [], own: [`${MON} ${DAY}`, `2026-03-03 ${DAY}`] });
  const shiftTypes = problem.shiftTypes.map((type) => ({ ...type, weekdays: [0] }));
  const { violations } = openChecker({ ...problem, shiftTypes }).check(roster);
  expect(violations.map(({ rule, from }) => [rule, from])).toEqual([["roster.weekday", "2026-03-03"]]);
});

const FIVE = each(DAY, MON, 5);

holds([
  ["a week at its most", { own: FIVE, contract: { perWeek: { most: 2250 } } }, []],
  [
    "a minute over it",
    { own: FIVE, contract: { perWeek: { most: 2249 } } },
    [["contract.week.most", MON, "2026-03-08", 2250, 2249]],
  ],
  [
    "past days of the week count to its most",
    {
      from: "2026-03-04",
      days: 5,
      past: each(DAY, MON, 2),
      own: each(DAY, "2026-03-04", 3),
      contract: { perWeek: { most: 2249 } },
    },
    [["contract.week.most", MON, "2026-03-08", 2250, 2249]],
  ],
  [
    "each whole week has its least",
    { own: FIVE, contract: { perWeek: { least: 1200 } } },
    [["contract.week.least", "2026-03-09", "2026-03-15", 0, 1200]],
  ],
  ["half a week has none", { from: "2026-03-03", days: 6, contract: { perWeek: { least: 1200 } } }, []],
  [
    "leave counts, spread over its dates",
    {
      own: FIVE,
      contract: { perWeek: { least: 1200 } },
      agent: { absences: [{ from: "2026-03-14", to: "2026-03-17", reason: "leave", credit: 2399 }] },
    },
    [["contract.week.least", "2026-03-09", "2026-03-15", 1199, 1200]],
  ],
  [
    "over the horizon",
    { own: FIVE, past: each(DAY, "2026-02-23", 5), contract: { perHorizon: { least: 2251, most: 2249 } } },
    [
      ["contract.horizon.most", MON, "2026-03-15", 2250, 2249],
      ["contract.horizon.least", MON, "2026-03-15", 2250, 2251],
    ],
  ],
  [
    "paid breaks and standby",
    { own: [`${MON} 09:00-17:00`, "2026-03-03 09:00-17:00 standby"], contract: { perHorizon: { least: 481 } } },
    [["contract.horizon.least", MON, "2026-03-15", 480, 481]],
  ],
]);

holds([
  ["five days in a row", { own: FIVE, ...rule({ kind: "most_days_in_a_row", days: 5 }) }, []],
  [
    "a sixth, the first two past",
    { past: each(DAY, "2026-02-28", 2), own: each(DAY, MON, 4), ...rule({ kind: "most_days_in_a_row", days: 5 }) },
    [["own.most_days_in_a_row", "2026-02-28", "2026-03-05", 6, 5]],
  ],
  ["a soft rule breaks nothing", { own: FIVE, ...rule({ kind: "most_days_in_a_row", days: 4, weight: 1 }) }, []],
  ["a rule for others", { own: FIVE, ...rule({ kind: "most_days_in_a_row", days: 4, agents: ["Bo"] }) }, []],
  [
    "a day alone",
    { own: [`2026-03-04 ${DAY}`], ...rule({ kind: "least_days_in_a_row", days: 2 }) },
    [["own.least_days_in_a_row", "2026-03-04", "2026-03-04", 1, 2]],
  ],
  [
    "a day alone at either edge",
    { own: [`${MON} ${DAY}`, `2026-03-15 ${DAY}`], ...rule({ kind: "least_days_in_a_row", days: 2 }) },
    [],
  ],
  [
    "at the first edge with a history that knows better",
    { past: [`2026-02-20 ${DAY}`], own: [`${MON} ${DAY}`], ...rule({ kind: "least_days_in_a_row", days: 2 }) },
    [["own.least_days_in_a_row", MON, MON, 1, 2]],
  ],
  [
    "a free day alone, begun in the past",
    { past: [`2026-02-28 ${DAY}`], own: [`${MON} ${DAY}`], ...rule({ kind: "least_free_days_in_a_row", days: 2 }) },
    [["own.least_free_days_in_a_row", "2026-03-01", "2026-03-01", 1, 2]],
  ],
  ["free until the end", { own: [`2026-03-14 ${DAY}`], ...rule({ kind: "least_free_days_in_a_row", days: 2 }) }, []],
  [
    "two weekends",
    { own: each(DAY, "2026-03-07", 2, 8), ...rule({ kind: "most_weekends", weekends: 1 }) },
    [["own.most_weekends", MON, "2026-03-15", 2, 1]],
  ],
  ["one weekend, both days", { own: each(DAY, "2026-03-07", 2), ...rule({ kind: "most_weekends", weekends: 1 }) }, []],
  [
    "half a weekend",
    { own: [`2026-03-08 ${DAY}`], ...rule({ kind: "whole_weekends" }) },
    [["own.whole_weekends", "2026-03-07", "2026-03-08", 1, 2]],
  ],
  [
    "early after late",
    {
      own: [`${MON} 14:00-22:00`, `2026-03-03 06:00-14:00`],
      ...rule({ kind: "not_after", before: ["14:00-22:00"], after: ["06:00-14:00"] }),
    },
    [["own.not_after", MON, "2026-03-03", 1, 0]],
  ],
  [
    "too often",
    { own: FIVE, ...rule({ kind: "most_of_shifts", shiftTypes: [DAY], times: 4 }) },
    [["own.most_of_shifts", MON, "2026-03-15", 5, 4]],
  ],
  ["fixed as it is", { own: FIVE, ...rule({ kind: "fixed", agent: "An", date: MON, shiftType: DAY }) }, []],
  [
    "fixed as free",
    { own: FIVE, ...rule({ kind: "fixed", agent: "An", date: MON, shiftType: null }) },
    [["own.fixed", MON, MON, 1, 0]],
  ],
]);

test("who should be apart is told once a date, of the first of them", () => {
  const { problem, roster } = written({
    law: [],
    own: [`${MON} ${DAY}`],
    problem: { ownRules: [{ kind: "apart", together: ["Cas", "Bo", "An"] }] },
  });
  const agents = ["An", "Bo"].map((id) => ({ ...problem.agents[0]!, id }));
  const assignments = ["An", "Bo"].map((agent) => ({ ...roster.assignments[0]!, agent }));
  const { violations } = openChecker({ ...problem, agents }).check({ ...roster, assignments });
  expect(violations).toEqual([
    { rule: "own.apart", article: "", agent: "Bo", from: MON, to: MON, measured: 2, limit: 1 },
  ]);
});

test("coverage counts people for a skill and level, whole intervals and no breaks", () => {
  const { problem, roster } = written({ law: [], days: 1, own: [`${MON} 09:30-17:00 240+30`] });
  const required = Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? 1 : 0));
  const demand = [
    { skill: "phone", level: 1, interval: 60, required },
    { skill: "phone", level: 2, interval: 60, required },
  ];
  const { coverage } = openChecker({ ...problem, demand }).check(roster);
  // 9 to 10 is half, 13 to 14 has the break: six of eight hours; nobody has level 2.
  expect(coverage.bySkill[0]).toEqual({ skill: "phone", level: 1, required: 480, missing: 120, tooMany: 0 });
  expect(coverage).toMatchObject({ required: 960, missing: 600, share: 0.625 });
});

test("more people than asked are told apart from fewer", () => {
  const { problem, roster } = written({ law: [], days: 1, own: [`${MON} 09:00-11:00`] });
  const demand = [{ skill: "phone", level: 1, interval: 60, required: Array(24).fill(0) }];
  expect(openChecker({ ...problem, demand }).check(roster).coverage).toMatchObject({
    missing: 0,
    tooMany: 120,
    share: 0,
  });
});

test("a law pack that nobody knows is refused", () => {
  expect(() => openChecker(written({ law: ["xx"] }).problem)).toThrow("xx");
});
