/** What holds for the check of any roster, and that random rosters reach every rule of every law pack. */
import { expect, test } from "vitest";
import { dayNumber, dayText } from "../../calendar/days.ts";
import { openChecker } from "../check/check.ts";
import { PACKS } from "../law/packs.ts";
import type { Violation } from "../roster.ts";
import { chanceOf, randomProblem, randomRoster } from "./random.ts";

const PROBLEMS = 60;
const ROSTERS = 3;

function* randomRosters(seed: number) {
  const chance = chanceOf(seed);
  for (let index = 0; index < PROBLEMS; index++) {
    const problem = randomProblem(chance);
    const checker = openChecker(problem);
    for (let turn = 0; turn < ROSTERS; turn++) yield { problem, checker, roster: randomRoster(chance, problem) };
  }
}

const said = ({ rule, agent, from, to, measured, limit }: Violation) =>
  [rule, agent, from, to, measured, limit].join(" ");

test("random rosters break every rule of every pack, and keep every one", () => {
  const [broken, kept] = [new Set<string>(), new Set<string>()];
  for (const { problem, checker, roster } of randomRosters(1)) {
    const found = new Set(checker.check(roster).violations.map(({ rule }) => rule));
    for (const rule of found) broken.add(rule);
    for (const pack of PACKS.filter(({ id }) => problem.law.includes(id)))
      for (const { code } of pack.rules) if (!found.has(code)) kept.add(code);
  }
  const codes = [...new Set(PACKS.flatMap(({ rules }) => rules.map(({ code }) => code)))].toSorted();
  expect([...kept].toSorted()).toEqual(codes);
  expect(codes.filter((code) => !broken.has(code))).toEqual([]);
});

/** Rules that count work: less of it never breaks them anew. */
const MONOTONIC =
  /\.(shift\.|break\.|day\.|week\.length|average\.|rest\.|sunday\.|night\.(length|rest|count|row|average)|standby\.)/;

test("who keeps a rule of rest, length or number still keeps it with a shift less", () => {
  const place = ({ rule, agent }: Violation) => `${rule} ${agent}`;
  for (const { problem, checker, roster } of randomRosters(2)) {
    const before = new Set(checker.check(roster).violations.map(place));
    const at = (roster.assignments.length * 7) % 11;
    const assignments = roster.assignments.filter((_, index) => index % 11 !== at);
    const after = checker.check({ ...roster, assignments }).violations;
    const anew = after.filter((violation) => MONOTONIC.test(violation.rule) && !before.has(place(violation)));
    expect({ law: problem.law, anew }).toEqual({ law: problem.law, anew: [] });
  }
});

test("a violation is gone when the shifts of its dates, and of the dates beside them, are", () => {
  for (const { checker, roster } of randomRosters(3)) {
    const broken = checker.check(roster).violations.filter(({ rule }) => MONOTONIC.test(rule));
    for (const one of broken.slice(0, 5)) {
      const [begins, ends] = [dayText(dayNumber(one.from)! - 1), dayText(dayNumber(one.to)! + 1)];
      const assignments = roster.assignments.filter(
        ({ agent, date }) => agent !== one.agent || date < begins || date > ends,
      );
      expect(checker.check({ ...roster, assignments }).violations.map(said)).not.toContain(said(one));
    }
  }
});

test("one agent checked alone is told the same as within the team", () => {
  for (const { problem, checker, roster } of randomRosters(4)) {
    const all = checker.check(roster).violations.filter(({ rule }) => rule !== "own.apart");
    const alone = problem.agents.flatMap((agent) =>
      checker.checkAgent(
        agent,
        roster.assignments.filter((given) => given.agent === agent.id),
      ),
    );
    expect(alone.map(said)).toEqual(all.map(said));
  }
});

test("no violation is told twice", () => {
  for (const { checker, roster } of randomRosters(5)) {
    const found = checker
      .check(roster)
      .violations.filter(({ rule }) => !rule.startsWith("own."))
      .map(({ rule, agent, from, to }) => `${rule} ${agent} ${from} ${to}`);
    expect(found.filter((line, index) => found.indexOf(line) !== index)).toEqual([]);
  }
});
