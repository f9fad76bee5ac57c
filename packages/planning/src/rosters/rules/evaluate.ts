/**
 * The first evaluator as a list of violations: law, contracts and rules of the team, by the same functions that steer the search. What an assignment must be by
 * itself (`roster.*`) the search never gives, and the second evaluator checks.
 */
import { dayText } from "../../calendar/days.ts";
import type { RosterProblem } from "../problem.ts";
import type { LawPack, Roster, Violation } from "../roster.ts";
import { judgeOf } from "./judge.ts";
import { NOTICE_RULES } from "./notice.ts";
import type { Row } from "./row.ts";
import { SHIFT_RULES } from "./shift.ts";
import { type DatedRule, noticeOf, publishedOf, rosterRows, type Table, tableOf } from "./table.ts";

/** All violations of hard rules, in no order; minutes, days or times as each rule says. Throws a RangeError for a law pack that nobody knows. */
export function evaluateRoster(problem: RosterProblem, roster: Roster, packs: readonly LawPack[] = []): Violation[] {
  const table = tableOf(problem, packs);
  const rows = rosterRows(table, roster);
  const published = publishedOf(table);
  const found = rows.flatMap((row, agent) => [
    ...rowViolations(table, row, agent),
    ...shiftViolations(table, row),
    ...noticeViolations(table, row, published.subarray(agent * table.horizon.days)),
  ]);
  return [...found, ...apartViolations(table, rows)];
}

function rowViolations(table: Table, row: Row, agent: number): Violation[] {
  const found: Violation[] = [];
  judgeOf(table, agent)(row, ({ rule, article, weight }, from, to, measured, limit) => {
    if (weight !== undefined) return;
    const dates = { from: dayText(from), to: dayText(to) };
    found.push({ rule, article, agent: row.person.agent.id, ...dates, measured, limit });
  });
  return found;
}

const holdsOn = ({ from, until }: DatedRule, day: number): boolean => day >= from && day <= until;

function shiftViolations({ law }: Table, row: Row): Violation[] {
  const own = row.work.slice(row.past);
  return own.flatMap((fact) =>
    law.flatMap((rule) => {
      const broken = holdsOn(rule, fact.day) ? SHIFT_RULES[rule.kind]?.(fact, rule.limits) : null;
      return broken ? [violation(rule, row, fact.day, broken)] : [];
    }),
  );
}

function noticeViolations(table: Table, row: Row, published: Int32Array): Violation[] {
  const { agent } = row.person;
  return row.given.flatMap((fact, day) => {
    const date = table.horizon.first + day;
    if (table.agreedDates.has(`${agent.id} ${date}`)) return [];
    const notice = noticeOf(table, row.person, day, published[day]!, fact);
    return table.law.flatMap((rule) => {
      const broken = holdsOn(rule, date) ? NOTICE_RULES[rule.kind]?.(notice, rule.limits) : null;
      return broken ? [violation(rule, row, date, broken)] : [];
    });
  });
}

function violation(rule: DatedRule, row: Row, day: number, broken: { measured: number; limit: number }): Violation {
  const date = dayText(day);
  return { rule: rule.code, article: rule.article, agent: row.person.agent.id, from: date, to: date, ...broken };
}

function apartViolations({ problem, agentNumber, horizon }: Table, rows: readonly Row[]): Violation[] {
  return problem.ownRules.flatMap((rule) => {
    if (rule.kind !== "apart" || rule.weight !== undefined) return [];
    const group = rule.together.map((id) => rows[agentNumber.get(id)!]!);
    return Array.from({ length: horizon.days }, (_, day) => day).flatMap((day) => {
      const there = group.filter(({ given }) => given[day]?.works);
      const date = dayText(horizon.first + day);
      const dates = { from: date, to: date };
      return there.length > 1
        ? [
            {
              rule: "own.apart",
              article: "",
              agent: there[0]!.person.agent.id,
              ...dates,
              measured: there.length,
              limit: 1,
            },
          ]
        : [];
    });
  });
}
