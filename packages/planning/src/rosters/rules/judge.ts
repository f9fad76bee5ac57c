/** The first evaluator: holds a row against every rule that looks at more than one shift, for a sink that hears what is broken. */
import { ROW_RULES } from "./law.ts";
import type { Row } from "./row.ts";
import type { DatedRule, Table } from "./table.ts";
import { CONTRACT_RULES, TEAM_RULES, type TeamRule } from "./team.ts";

/** `weight`: what one unit costs when the rule is soft; absent for hard rules. `unit`: how much beyond the limit is one unit. */
export type Heard = { rule: string; article: string; unit: number; weight?: number };
export type Hear = (heard: Heard, from: number, to: number, measured: number, limit: number) => void;

export type Judge = (row: Row, hear: Hear) => void;

/** Rules of one agent, prepared once. */
export function judgeOf(table: Table, agent: number): Judge {
  const { agent: who, contract } = table.people[agent]!;
  const law = table.law.flatMap((rule) => lawJudge(rule, who.agreed));
  const team = table.team[agent]!.map(teamJudge);
  const contracts = Object.entries(CONTRACT_RULES).map(([rule, check]): Judge => {
    const heard = { rule, article: "", unit: 120 };
    return (row, hear) => check(row, contract, (from, to, measured, limit) => hear(heard, from, to, measured, limit));
  });
  const all = [...law, ...contracts, ...team];
  return (row, hear) => {
    for (const judge of all) judge(row, hear);
  };
}

function lawJudge(rule: DatedRule, agreed: readonly string[]): Judge[] {
  const found = ROW_RULES[rule.kind];
  if (!found || (rule.kind === "sunday.agreed" && agreed.includes(rule.code))) return [];
  const heard = { rule: rule.code, article: rule.article, unit: found.unit };
  return [
    (row, hear) =>
      found.rule(row, rule.limits, (from, to, measured, limit) => {
        if (to >= rule.from && to <= rule.until) hear(heard, from, to, measured, limit);
      }),
  ];
}

function teamJudge(rule: TeamRule): Judge {
  const { kind, weight } = rule.of;
  const heard: Heard = { rule: `own.${kind}`, article: "", unit: 1, ...(weight === undefined ? {} : { weight }) };
  const check = TEAM_RULES[kind as keyof typeof TEAM_RULES];
  return (row, hear) => check(row, rule, (from, to, measured, limit) => hear(heard, from, to, measured, limit));
}
