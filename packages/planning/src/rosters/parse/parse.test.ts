/** A problem from outside is read whole, or everything that is wrong with it is told with its place. */
import { expect, test } from "vitest";
import { MOST_PROBLEMS } from "../../reading/fields.ts";
import type { RosterProblem } from "../problem.ts";
import { chanceOf, randomProblem, randomRoster } from "../testing/random.ts";
import { each, written } from "../testing/written.ts";
import { parseProblem, parseRoster } from "./parse.ts";

const DAY = "09:00-17:00 240+30";
const { problem: RIGHT, roster } = written({ own: [`2026-03-02 ${DAY}`], past: each(DAY, "2026-02-23", 2), days: 7 });
const [AGENT] = RIGHT.agents;

const without = <K extends keyof RosterProblem>(name: K) =>
  Object.fromEntries(Object.entries(RIGHT).filter(([key]) => key !== name));
const agent = (change: object) => ({ ...RIGHT, agents: [{ ...AGENT!, ...change }] });
const type = (change: object) => ({ ...RIGHT, shiftTypes: [{ ...RIGHT.shiftTypes[0]!, ...change }] });
const demand = (required: unknown[]) => ({ ...RIGHT, demand: [{ skill: "phone", level: 1, interval: 60, required }] });
const past = (...shifts: [string, string][]) =>
  agent({ history: shifts.map(([start, end]) => ({ start, end, kind: "work", breaks: [] })) });

test("problems of every kind are read as they were written", () => {
  const chance = chanceOf(21);
  for (let turn = 0; turn < 40; turn++) {
    const problem = randomProblem(chance);
    const given = JSON.parse(JSON.stringify(problem));
    expect(parseProblem(given)).toEqual({ kind: "problem", problem: given });
    const rostered = randomRoster(chance, problem);
    expect(parseRoster(JSON.parse(JSON.stringify(rostered)))).toEqual({ kind: "roster", roster: rostered });
  }
});

test.each<[string, unknown, string, string]>([
  ["no object", 5, "", "not_an_object"],
  ["a list", [], "", "not_an_object"],
  ["no agents at all", { ...RIGHT, agents: [] }, "agents", "too_few"],
  ["a field forgotten", without("weights"), "weights", "missing"],
  ["a field that nobody knows", { ...RIGHT, agnets: [] }, "agnets", "unknown_field"],
  ["another format", { ...RIGHT, format: "x" }, "format", "not_one_of"],
  ["a place without a clock", { ...RIGHT, zone: "Europe/Luwte" }, "zone", "unknown_zone"],
  ["a day that does not exist", { ...RIGHT, from: "2026-02-30" }, "from", "not_a_date"],
  ["half a day", { ...RIGHT, days: 6.5 }, "days", "not_whole"],
  ["too long a horizon", { ...RIGHT, days: 4000 }, "days", "too_large"],
  ["a moment without a time", { ...RIGHT, toldAt: "2026-01-01" }, "toldAt", "not_a_moment"],
  ["an unknown law", { ...RIGHT, law: ["xx"] }, "law", "unknown_name"],
  ["a law twice", { ...RIGHT, law: ["nl", "nl"] }, "law", "twice"],
  ["two agents of one name", { ...RIGHT, agents: [AGENT, AGENT] }, "agents[1].id", "twice"],
  ["a name with a line in it", agent({ id: "An\nBo" }), "agents[0].id", "not_a_name"],
  ["a contract that is not there", agent({ contract: "x" }), "agents[0].contract", "unknown_name"],
  ["a skill that is not there", agent({ skills: [{ skill: "x", level: 1 }] }), "agents[0].skills", "unknown_name"],
  ["six days in a week", agent({ weekly: Array(6).fill([]) }), "agents[0].weekly", "too_few"],
  [
    "hours backwards",
    agent({ weekly: Array(7).fill([{ from: "17:00", to: "09:00" }]) }),
    "agents[0].weekly[0][0]",
    "out_of_order",
  ],
  [
    "leave that ends before it begins",
    agent({ absences: [{ from: "2026-03-04", to: "2026-03-03", reason: "leave" }] }),
    "agents[0].absences[0].to",
    "out_of_order",
  ],
  [
    "a reason that nobody knows",
    agent({ absences: [{ from: "2026-03-03", to: "2026-03-03", reason: "fun" }] }),
    "agents[0].absences[0].reason",
    "not_one_of",
  ],
  [
    "a past that ends before it begins",
    past(["2026-02-23T09:00", "2026-02-23T08:00"]),
    "agents[0].history[0].end",
    "out_of_order",
  ],
  [
    "a past that overlaps",
    past(["2026-02-23T09:00", "2026-02-23T17:00"], ["2026-02-23T16:00", "2026-02-23T18:00"]),
    "agents[0].history[1].start",
    "out_of_order",
  ],
  ["a past in the horizon", past(["2026-03-02T09:00", "2026-03-02T17:00"]), "agents[0].history[0].start", "not_inside"],
  ["a time that is none", type({ start: "9:00" }), "shiftTypes[0].start", "not_a_time"],
  ["a start at the end of the day", type({ start: "24:00" }), "shiftTypes[0].start", "not_a_time"],
  [
    "a break after the end",
    type({ breaks: [{ minutes: 30, earliest: 0, latest: 460, paid: false }] }),
    "shiftTypes[0].breaks[0].latest",
    "not_inside",
  ],
  [
    "a break that may be nowhere",
    type({ breaks: [{ minutes: 30, earliest: 100, latest: 90, paid: false }] }),
    "shiftTypes[0].breaks[0].latest",
    "out_of_order",
  ],
  [
    "a contract that cannot be kept",
    { ...RIGHT, contracts: [{ ...RIGHT.contracts[0]!, perWeek: { least: 2, most: 1 } }] },
    "contracts[0].perWeek",
    "out_of_order",
  ],
  ["demand below nothing", demand(Array(168).fill(-1)), "demand[0].required[0]", "too_small"],
  ["demand for too few hours", demand(Array(167).fill(1)), "demand[0].required", "too_few"],
  ["a rule that nobody knows", { ...RIGHT, ownRules: [{ kind: "siesta" }] }, "ownRules[0].kind", "not_one_of"],
  ["a rule named as every object's", { ...RIGHT, ownRules: [{ kind: "toString" }] }, "ownRules[0].kind", "not_one_of"],
  [
    "a rule about a stranger",
    { ...RIGHT, ownRules: [{ kind: "apart", together: ["Zed"] }] },
    "ownRules[0].together",
    "unknown_name",
  ],
  [
    "a wish of a stranger",
    { ...RIGHT, wishes: [{ agent: "Zed", from: "2026-03-02", to: "2026-03-02", weight: 1, want: { kind: "off" } }] },
    "wishes[0].agent",
    "unknown_name",
  ],
  [
    "a wish for ever",
    { ...RIGHT, wishes: [{ agent: "An", from: "2026-03-02", to: "2999-03-02", weight: 1, want: { kind: "off" } }] },
    "wishes[0].to",
    "out_of_order",
  ],
])("%s is refused at its place", (_, given, at, code) => {
  const read = parseProblem(given);
  expect(read.kind === "problems" ? read.problems[0] : null).toMatchObject({ at, code });
});

test("a fixed free day is read as one", () => {
  const ownRules = [{ kind: "fixed", agent: "An", date: "2026-03-02", shiftType: null }];
  expect(parseProblem({ ...RIGHT, ownRules })).toMatchObject({ kind: "problem", problem: { ownRules } });
});

test("everything wrong is told at once, up to a bound", () => {
  const twoWrong = parseProblem({ ...RIGHT, days: "x", zone: 5 });
  expect(twoWrong.kind === "problems" && twoWrong.problems.map(({ at }) => at)).toEqual(["zone", "days"]);
  const many = parseProblem({ ...RIGHT, agents: Array(500).fill(null) });
  expect(many.kind === "problems" && many.problems.length).toBe(MOST_PROBLEMS);
});

test("a roster has its shape, whatever it says", () => {
  expect(parseRoster({ ...roster, assignments: [{ ...roster.assignments[0]!, breaks: [-1] }] })).toMatchObject({
    problems: [{ at: "assignments[0].breaks[0]", code: "too_small", found: "-1", wanted: "0" }],
  });
});
