/** Holds one rule of a law pack against the roster of one agent, for the tables of tests beside each file of rules. */
import { expect, test } from "vitest";
import { PACKS } from "../../law/packs.ts";
import { type Written, written } from "../../testing/written.ts";
import { frameOf, viewOf } from "../agent.ts";
import { lawViolations } from "./law.ts";

export function found(rule: string, given: Written) {
  const { problem, roster } = written({ law: [rule.slice(0, 2)], ...given });
  const frame = frameOf(problem);
  const view = viewOf(frame, problem.agents[0]!, roster.assignments);
  const packs = PACKS.filter(({ id }) => problem.law.includes(id));
  return lawViolations(view, packs)
    .filter((violation) => violation.rule === rule)
    .map(({ from, to, measured, limit }) => [from, to, measured, limit]);
}

type Row = [name: string, rule: string, given: Written, expected: unknown[]];
export const holds = (rows: Row[]) =>
  test.each(rows)("%s (%s)", (_, rule, given, expected) => expect(found(rule, given)).toEqual(expected));

export const DAY = "09:00-17:00 240+30";
export const MON = "2026-03-02";
export const NIGHT = "23:00-07:00 240+30";
