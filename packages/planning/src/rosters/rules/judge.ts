/** The first evaluator: holds a row against every rule that looks at more than one shift, for a sink that hears what is broken. */
import { type LawRule, ROW_RULES, type Say } from "./law.ts";
import type { Row } from "./row.ts";
import { clockSpan, type DatedRule, type Table } from "./table.ts";
import { CONTRACT_RULES, TEAM_RULES, type TeamRule } from "./team.ts";

/** `weight`: what one unit costs when the rule is soft; absent for hard rules. `unit`: how much beyond the limit is one unit. */
export type Heard = { rule: string; article: string; unit: number; weight?: number };
export type Hear = (heard: Heard, from: number, to: number, measured: number, limit: number) => void;

export type Judge = (row: Row, hear: Hear) => void;

/** All rules of one agent as one. */
export function judgeOf(table: Table, agent: number): Judge {
  const all = judgesOf(table, agent);
  return (row, hear) => {
    for (const judge of all) judge(row, hear);
  };
}

/** Rules of one agent, prepared once: those of contract and team first, for they are broken most. */
export function judgesOf(table: Table, agent: number): Judge[] {
  const { contract } = table.people[agent]!;
  const contracts = Object.entries(CONTRACT_RULES).map(([rule, check]) =>
    judgeBy({ rule, article: "", unit: 120 }, (row, say) => check(row, contract, say)),
  );
  const law = table.law.flatMap((rule) => lawJudge(table, agent, rule));
  return [...contracts, ...table.team[agent]!.map(teamJudge), ...law];
}

/** One `say` for all calls: it is asked in every move of a search. */
function judgeBy(heard: Heard, check: (row: Row, say: Say) => void): Judge {
  let hearing: Hear = () => {};
  const say: Say = (from, to, measured, limit) => hearing(heard, from, to, measured, limit);
  return (row, hear) => {
    hearing = hear;
    check(row, say);
  };
}

function lawJudge(table: Table, agent: number, { code, kind, article, from, until, limits }: DatedRule): Judge[] {
  const { agreed } = table.people[agent]!.agent;
  const found = ROW_RULES[kind];
  if (!found || (kind === "sunday.agreed" && agreed.includes(code)) || !concerns(table, agent, found)) return [];
  const heard = { rule: code, article, unit: found.unit };
  let hearing: Hear = () => {};
  const say: Say = (first, last, measured, limit) => {
    if (last >= from && last <= until) hearing(heard, first, last, measured, limit);
  };
  return [
    (row, hear) => {
      hearing = hear;
      found.rule(row, limits, say);
    },
  ];
}

/** Whether a row of this agent can hold what the rule is about. */
function concerns({ problem, people }: Table, agent: number, { about }: LawRule): boolean {
  const { pastWork, pastStandby } = people[agent]!;
  if (about === "standby") return pastStandby.length > 0 || problem.shiftTypes.some(({ kind }) => kind === "standby");
  return about === undefined || pastWork.some(({ night }) => night) || problem.shiftTypes.some(mayBeNight);
}

function mayBeNight(type: Table["problem"]["shiftTypes"][number]): boolean {
  const { from, to } = clockSpan(type);
  return type.kind === "work" && (from < 360 || to > 1440);
}

function teamJudge(rule: TeamRule): Judge {
  const { kind, weight } = rule.of;
  const heard: Heard = { rule: `own.${kind}`, article: "", unit: 1, ...(weight === undefined ? {} : { weight }) };
  const check = TEAM_RULES[kind as keyof typeof TEAM_RULES];
  return judgeBy(heard, (row, say) => check(row, rule, say));
}
