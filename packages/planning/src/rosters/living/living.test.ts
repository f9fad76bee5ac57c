/** Living with the roster: verdicts, who is asked first and why, illness, breaks. Every answer is a code with its parameters. */
import { expect, test } from "vitest";
import { openChecker } from "../check/check.ts";
import type { Agent, Contract, Demand, RosterProblem, ShiftType, Wish } from "../problem.ts";
import type { Assignment, Roster, Violation } from "../roster.ts";
import { chanceOf, randomProblem, randomRoster } from "../testing/random.ts";
import { each, written } from "../testing/written.ts";
import { breakMove } from "./day.ts";
import { openDesk } from "./desk.ts";
import { illnessOf, sturdinessOf } from "./illness.ts";
import { presenceOf } from "./presence.ts";
import { proposalsFor } from "./proposals.ts";
import type { Change } from "./shapes.ts";
import { verdictOn } from "./verdict.ts";

const BREAK = { minutes: 30, earliest: 120, latest: 300, paid: false };
const SHIFTS: ShiftType[] = [
  { id: "D", start: "09:00", end: "17:00", kind: "work", breaks: [BREAK] },
  { id: "E", start: "14:00", end: "22:00", kind: "work", breaks: [BREAK] },
  { id: "V", start: "06:00", end: "14:00", kind: "work", breaks: [BREAK] },
  { id: "K", start: "09:00", end: "11:00", kind: "work", breaks: [] },
];
const CONTRACTS: Contract[] = [
  { id: "fixed", partTime: false, onCall: false, aim: 2250 },
  { id: "call", partTime: true, onCall: true },
];
const MON = "2026-03-02";
const TUE = "2026-03-03";
const WED = "2026-03-04";

type Given = {
  /** "An D 2026-03-02" */
  roster: string[];
  agents?: Record<string, Partial<Agent>>;
  demand?: Demand[];
  wishes?: Wish[];
  now?: string;
  problem?: Partial<RosterProblem>;
};

function desk({ roster, agents = {}, demand = [], wishes = [], now = "2026-02-20T09:00", problem = {} }: Given) {
  const base = written({ days: 14 }).problem;
  const names = [...new Set([...roster.map((line) => line.split(" ")[0]!), ...Object.keys(agents)])].toSorted();
  const whole: RosterProblem = {
    ...base,
    shiftTypes: SHIFTS,
    contracts: CONTRACTS,
    agents: names.map((id) => ({ ...base.agents[0]!, id, contract: "fixed", ...agents[id] })),
    demand,
    wishes,
    ...problem,
  };
  return openDesk(whole, { from: whole.from, days: whole.days, assignments: roster.map(assignment) }, now);
}

function assignment(line: string): Assignment {
  const [agent = "", shiftType = "", date = "", at = "210"] = line.split(" ");
  return { agent, shiftType, date, skill: "phone", breaks: shiftType === "K" ? [] : [Number(at)] };
}

const line = (assignments: readonly Assignment[]) =>
  assignments.map((each) => `${each.agent} ${each.shiftType} ${each.date}`);
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code);

const take = (agent: string, date: string, shiftType: string): Change => ({
  kind: "take",
  agent,
  date,
  shiftType,
  skill: "phone",
});
const swap = (one: [string, string], other: [string, string]): Change => ({
  kind: "swap",
  one: { agent: one[0], date: one[1] },
  other: { agent: other[0], date: other[1] },
});

test("a swap of one date gives each the other's shift", () => {
  const verdict = verdictOn(desk({ roster: [`An D ${MON}`, `Bo E ${MON}`] }), swap(["An", MON], ["Bo", MON]));
  expect(verdict).toMatchObject({ allowed: true, obstacles: [], violations: [] });
  expect(line(verdict.assignments)).toEqual([`An E ${MON}`, `Bo D ${MON}`]);
});

test("a swap of two dates moves both shifts", () => {
  const verdict = verdictOn(desk({ roster: [`An D ${MON}`, `Bo E ${WED}`] }), swap(["An", MON], ["Bo", WED]));
  expect(line(verdict.assignments)).toEqual([`An E ${WED}`, `Bo D ${MON}`]);
});

test("a swap that leaves too short a rest is refused with its article", () => {
  const roster = [`An E ${MON}`, `An D ${TUE}`, `Bo V ${TUE}`, "Bo D 2026-03-06"];
  const rested = {
    An: { history: written({ past: ["2026-02-28 15:00-23:00", "2026-03-01 08:00-12:00"] }).problem.agents[0]!.history },
  };
  const verdict = verdictOn(desk({ roster, agents: rested }), swap(["An", TUE], ["Bo", TUE]));
  expect(verdict.allowed).toBe(false);
  expect(verdict.violations).toEqual([
    { rule: "nl.rest.daily", article: "ATW 5:3 lid 2", agent: "An", from: MON, to: TUE, measured: 480, limit: 660 },
  ]);
  expect(line(verdict.assignments)).toContain(`An D ${TUE}`);
});

test.each<[string, Change, string]>([
  ["nobody of that name", take("Zed", MON, "D"), "no_such_agent"],
  ["a date outside the horizon", take("An", "2026-04-02", "D"), "outside_horizon"],
  ["no date", take("An", "soon", "D"), "outside_horizon"],
  ["a shift that nobody knows", take("An", WED, "X"), "no_such_shift_type"],
  ["on a day that is worked", take("An", MON, "E"), "works_already"],
  ["a swap with oneself", swap(["An", MON], ["An", MON]), "same_person"],
  ["a swap of nothing", swap(["An", MON], ["Bo", MON]), "no_shift_there"],
  ["a swap with somebody who works then", swap(["An", MON], ["Cas", TUE]), "works_already"],
  ["nothing to drop", { kind: "drop", agent: "Bo", date: MON, why: "sick" }, "no_shift_there"],
  ["an hour that is none", { kind: "extra", agent: "An", date: MON, minutes: 0, at: "end" }, "not_a_length"],
  ["an hour into yesterday", { kind: "extra", agent: "An", date: MON, minutes: 600, at: "start" }, "not_a_length"],
])("%s makes no sense", (_, change, code) => {
  const open = desk({ roster: [`An D ${MON}`, `An D ${TUE}`, `Bo D ${WED}`, `Cas D ${TUE}`] });
  expect(verdictOn(open, change)).toMatchObject({ allowed: false, obstacles: [{ code }], assignments: [] });
});

test("a shift that has begun can no longer be taken or swapped", () => {
  const open = desk({ roster: [`An D ${MON}`, `Bo E ${MON}`, `Cas D ${TUE}`], now: `${MON}T09:00` });
  expect(codes(verdictOn(open, swap(["An", MON], ["Bo", MON])).obstacles)).toEqual(["already_begun"]);
  expect(codes(verdictOn(open, take("Cas", MON, "D")).obstacles)).toEqual(["already_begun"]);
  expect(verdictOn(open, take("Cas", MON, "E")).allowed).toBe(true);
});

test("a shift that is over stays as it was; one that goes on can become longer or fall away", () => {
  const extra: Change = { kind: "extra", agent: "An", date: MON, minutes: 60, at: "end" };
  const drop: Change = { kind: "drop", agent: "An", date: MON, why: "sick" };
  const over = desk({ roster: [`An D ${MON}`], now: `${MON}T17:00` });
  expect([extra, drop].map((change) => codes(verdictOn(over, change).obstacles))).toEqual([
    ["already_begun"],
    ["already_begun"],
  ]);
  const going = desk({ roster: [`An D ${MON}`], now: `${MON}T16:59` });
  expect([extra, drop].map((change) => verdictOn(going, change).allowed)).toEqual([true, true]);
});

test("what was wrong before is no obstacle as long as it gets no worse", () => {
  const roster = [...each("", MON, 7).map((date) => `An D ${date.trim()}`), "Bo D 2026-03-12"];
  const tooLong = { ownRules: [{ kind: "most_days_in_a_row" as const, days: 5 }] };
  const open = desk({ roster, problem: tooLong });
  expect(verdictOn(open, { kind: "drop", agent: "An", date: "2026-03-08", why: "taken_back" }).allowed).toBe(true);
  expect(verdictOn(open, take("An", "2026-03-09", "D")).violations.map(({ rule }) => rule)).toContain(
    "own.most_days_in_a_row",
  );
});

test("an extra hour makes a longer shift, with the breaks where they were on the clock", () => {
  const open = desk({ roster: [`An D ${MON}`] });
  const later = verdictOn(open, { kind: "extra", agent: "An", date: MON, minutes: 60, at: "end" });
  expect(later.shiftTypes).toEqual([{ ...SHIFTS[0], id: "D +60 end", end: "18:00" }]);
  const earlier = verdictOn(open, { kind: "extra", agent: "An", date: MON, minutes: 60, at: "start" });
  expect(earlier.shiftTypes[0]).toMatchObject({ start: "08:00", breaks: [{ earliest: 180, latest: 360 }] });
  expect(earlier.assignments[0]!.breaks).toEqual([270]);
});

test("five more hours are too many", () => {
  const verdict = verdictOn(desk({ roster: [`An D ${MON}`] }), {
    kind: "extra",
    agent: "An",
    date: MON,
    minutes: 301,
    at: "end",
  });
  const broken = verdict.violations.map(({ rule, measured }) => [rule, measured]);
  expect(broken).toEqual([
    ["nl.shift.length", 751],
    ["nl.shift.span", 781],
    ["nl.break.length", 30],
  ]);
});

test("an hour more counts for a rule that names the shift", () => {
  const ownRules = [{ kind: "not_after" as const, before: ["E"], after: ["V"] }];
  const open = desk({ roster: [`An E ${MON}`], problem: { ownRules } });
  expect(verdictOn(open, take("An", TUE, "V")).violations.map(({ rule }) => rule)).toContain("own.not_after");
});

const HOURLY = (required: number): Demand => ({
  skill: "phone",
  level: 1,
  interval: 60,
  required: Array.from({ length: 14 * 24 }, (_, hour) =>
    hour % 24 >= 9 && hour % 24 < 17 && hour < 24 ? required : 0,
  ),
});

test("what a change does to the cover is said in person-minutes", () => {
  // An is there seven of the eight hours: the break takes one of them.
  const open = desk({ roster: [`An D ${MON}`], agents: { Bo: {} }, demand: [HOURLY(1)] });
  const verdict = verdictOn(open, { kind: "drop", agent: "An", date: MON, why: "sick" });
  expect(verdict.missing).toEqual({ before: 60, after: 480 });
  expect(verdict.consequences).toEqual([{ code: "missing_more", article: "", params: { minutes: 420 } }]);
  expect(verdictOn(open, take("Bo", MON, "D")).consequences[0]).toMatchObject({
    code: "missing_less",
    params: { minutes: 60 },
  });
});

test("who takes a shift has the break where it is missed least", () => {
  const open = desk({ roster: [`An D ${MON} 180`], agents: { Bo: {} }, demand: [HOURLY(1)] });
  // An's break is in the hour of 12, so Bo's is in another.
  const bo = verdictOn(open, take("Bo", MON, "D")).assignments[0]!;
  expect(Math.floor((540 + bo.breaks[0]!) / 60)).not.toBe(12);
});

test("a break moves to a better moment, and one that has begun stays", () => {
  const roster = [`An D ${MON} 210`, `Bo D ${MON} 210`];
  const early = desk({ roster, demand: [HOURLY(1)], now: `${MON}T10:00` });
  const moved = breakMove(early, { agent: "An", date: MON });
  expect(moved).toMatchObject({ allowed: true, missing: { before: 60, after: 0 } });
  const late = desk({ roster, demand: [HOURLY(1)], now: `${MON}T12:35` });
  expect(breakMove(late, { agent: "An", date: MON }).assignments[0]!.breaks).toEqual([210]);
  const back = verdictOn(late, { kind: "breaks", agent: "An", date: MON, breaks: [240] });
  expect(codes(back.obstacles)).toEqual(["already_begun"]);
});

test("a break outside its bounds is refused", () => {
  const verdict = verdictOn(desk({ roster: [`An D ${MON}`] }), {
    kind: "breaks",
    agent: "An",
    date: MON,
    breaks: [30],
  });
  expect(verdict.violations).toMatchObject([{ rule: "roster.break", measured: 1 }]);
});

test("short notice is a right to refuse, told with its article, and no obstacle to who says yes", () => {
  const open = desk({ roster: [`An D ${MON}`], agents: { Bo: {} }, now: `${MON}T08:00` });
  const verdict = verdictOn(open, take("Bo", WED, "D"));
  expect(verdict.allowed).toBe(true);
  expect(verdict.consequences).toEqual([
    { code: "may_refuse", article: "ATW 4:2", params: { agent: "Bo", date: WED, days: 2, needed: 28 } },
  ]);
});

test("a call is told with what the law on calls brings", () => {
  const counts = {
    weekends: 0,
    evenings: 0,
    wishesAsked: 0,
    wishesGranted: 0,
    sundaysThisYear: 0,
    employedSince: "2025-03-04",
  };
  const open = desk({ roster: [`An D ${MON}`], agents: { Bo: { contract: "call", counts } }, now: `${MON}T08:00` });
  expect(verdictOn(open, take("Bo", TUE, "K")).consequences).toEqual([
    { code: "may_refuse", article: "BW 7:628a lid 2", params: { agent: "Bo", date: TUE, days: 1, needed: 4 } },
    { code: "paid_at_least", article: "BW 7:628a lid 1", params: { agent: "Bo", minutes: 180 } },
  ]);
  expect(codes(verdictOn(open, take("Bo", WED, "D")).consequences)).toEqual(["may_refuse", "offer_due"]);
  expect(verdictOn(open, take("Bo", "2026-03-09", "D")).consequences).toMatchObject([{ code: "offer_due" }]);
});

test("a call that is taken back late is still paid, one that falls to illness is not", () => {
  const open = desk({ roster: [`Bo K ${TUE}`], agents: { Bo: { contract: "call" } }, now: `${MON}T08:00` });
  const drop = (why: "sick" | "taken_back"): Change => ({ kind: "drop", agent: "Bo", date: TUE, why });
  expect(verdictOn(open, drop("taken_back")).consequences).toMatchObject([
    { code: "paid_as_told", article: "BW 7:628a lid 3", params: { minutes: 180 } },
  ]);
  expect(verdictOn(open, drop("sick")).consequences).toEqual([]);
});

test("a wish that is lost or granted by a change is told", () => {
  const wishes: Wish[] = [{ agent: "An", from: TUE, to: WED, weight: 5, want: { kind: "off" } }];
  const open = desk({ roster: [`An D ${MON}`, `Bo D ${WED}`], wishes });
  expect(codes(verdictOn(open, take("An", TUE, "D")).consequences)).toContain("wish_lost");
  const after = desk({ roster: [`An D ${TUE}`], wishes });
  expect(codes(verdictOn(after, { kind: "drop", agent: "An", date: TUE, why: "taken_back" }).consequences)).toContain(
    "wish_granted",
  );
});

test("who is kept apart from somebody cannot take a shift beside them", () => {
  const ownRules = [{ kind: "apart" as const, together: ["An", "Bo"] }];
  const open = desk({ roster: [`An D ${MON}`], agents: { Bo: {} }, problem: { ownRules } });
  expect(verdictOn(open, take("Bo", MON, "E")).violations).toMatchObject([
    { rule: "own.apart", agent: "An", from: MON },
  ]);
});

test("first is asked who wishes to, then who was asked least, then to whom most hours are due; who may not is named with why", () => {
  const wishes: Wish[] = [
    { agent: "Dee", from: WED, to: WED, weight: 1, want: { kind: "shift", shiftTypes: ["D"] } },
    { agent: "Eli", from: WED, to: WED, weight: 9, want: { kind: "off" } },
  ];
  const agents = { An: {}, Bo: {}, Cas: {}, Dee: {}, Eli: {}, Fay: { skills: [] } };
  const open = desk({ roster: [`Bo D ${MON}`, `Gus D ${WED}`], agents, wishes });
  const { candidates, passed } = proposalsFor(
    open,
    { date: WED, shiftType: "D", skill: "phone" },
    { asked: { An: 2, Dee: 5 } },
  );
  expect(candidates.map(({ agent }) => agent)).toEqual(["Dee", "Cas", "Bo", "An", "Eli"]);
  expect(candidates[0]!.because).toEqual([
    { code: "wishes_to_work", article: "", params: {} },
    { code: "asked_times", article: "", params: { times: 5 } },
    { code: "hours_due", article: "", params: { minutes: 2250 } },
  ]);
  expect(codes(candidates[4]!.because)).toContain("wishes_otherwise");
  expect(
    passed.map(({ agent, obstacles, violations }) => [agent, codes(obstacles), violations.map(({ rule }) => rule)]),
  ).toEqual([
    ["Fay", [], ["roster.skill"]],
    ["Gus", ["works_already"], []],
  ]);
});

test("of two ill on one day each shift is offered to somebody else, and what stays missing is told", () => {
  const roster = [`An D ${MON}`, `Bo D ${MON}`];
  const open = desk({ roster, agents: { Cas: {} }, demand: [HOURLY(2)] });
  const { missing, shifts } = illnessOf(open, ["An", "Bo"], MON);
  expect(shifts.map(({ shift, stepIn }) => [shift.agent, stepIn?.agent ?? null])).toEqual([
    ["An", "Cas"],
    ["Bo", null],
  ]);
  expect(missing.before).toBe(120);
  expect(missing.ill).toBe(960);
  expect(missing.filled).toBe(960 - 420);
  expect(shifts[0]!.proposals.passed).toEqual([]);
});

test("how sturdy a day is when any one or two are ill", () => {
  const roster = ["An", "Bo", "Cas"].map((agent, index) => `${agent} D ${MON} ${120 + index * 60}`);
  const open = desk({ roster, demand: [HOURLY(1)] });
  expect(sturdinessOf(open, MON, 1)).toMatchObject({ onDuty: 3, sets: 3, share: 1, mean: 0 });
  // With one left, the hour of their break is missing.
  expect(sturdinessOf(open, MON, 2)).toMatchObject({ sets: 3, share: 0, mean: 60, worst: { missing: 60 } });
  expect(sturdinessOf(open, MON, 4)).toBeNull();
  expect(sturdinessOf(open, MON, 0)).toBeNull();
});

test("on any roster, a change that is allowed breaks no rule anew when the whole roster is checked", () => {
  const chance = chanceOf(11);
  let allowed = 0;
  for (let turn = 0; turn < 40; turn++) {
    const problem = randomProblem(chance);
    const roster: Roster = randomRoster(chance, problem);
    const open = openDesk(problem, roster, problem.toldAt);
    const [agent, type] = [problem.agents[0]!, problem.shiftTypes[0]!];
    for (const date of each("", problem.from, problem.days).map((day) => day.trim())) {
      const verdict = verdictOn(open, { kind: "take", agent: agent.id, date, shiftType: type.id, skill: "phone" });
      if (!verdict.allowed) continue;
      allowed += 1;
      const others = roster.assignments.filter((given) => given.agent !== agent.id);
      const whole = openChecker(open.problem).check({ ...roster, assignments: [...others, ...verdict.assignments] });
      const before = openChecker(open.problem).check(roster);
      const far = ({ measured, limit }: Violation) => Math.abs(measured - limit);
      const anew = whole.violations
        .filter(({ rule }) => !rule.includes(".notice."))
        .filter(
          (now) =>
            !before.violations.some(
              (then) =>
                then.rule === now.rule &&
                then.agent === now.agent &&
                then.from <= now.from &&
                now.to <= then.to &&
                far(then) >= far(now),
            ),
        );
      expect(anew).toEqual([]);
      expect(verdict.missing.after - verdict.missing.before).toBe(whole.coverage.missing - before.coverage.missing);
    }
  }
  expect(allowed).toBeGreaterThan(10);
});

test("presence counted by numbers that change equals coverage counted afresh", () => {
  const open = desk({ roster: [`An D ${MON}`, `Bo E ${MON}`], demand: [HOURLY(2)] });
  expect(open.missing).toBe(
    openChecker(open.problem).check({ from: MON, days: 14, assignments: [...open.lines.values()].flat() }).coverage
      .missing,
  );
  expect(presenceOf(open.checker.frame, [])[0]!.there.every((count) => count === 0)).toBe(true);
});
