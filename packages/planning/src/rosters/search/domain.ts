/** Which options each agent may have on each day, for all that is settled by that day alone: skills, absences, availability, Sundays, notice. */
import { dayNumber } from "../../calendar/days.ts";
import { clockMinutes } from "../../calendar/hours.ts";
import type { Agent } from "../problem.ts";
import type { Fact } from "../rules/facts.ts";
import { NOTICE_RULES } from "../rules/notice.ts";
import { type DatedRule, noticeOf, publishedOf, type Table } from "../rules/table.ts";
import type { Options } from "./options.ts";

export type Domain = {
  /** [agent][day]: options that may be given; the free day is among them unless notice says no. */
  choices: readonly (readonly Int32Array[])[];
  /** [(agent * days + day) * options + option]. */
  may: Uint8Array;
  /** [agent * days + day]: type that was published, -1 nothing; -2 when nothing was ever told. */
  published: Int32Array;
  /** [agent][option]: level at which it would be there. */
  levels: readonly Int32Array[];
};

export function domainOf(table: Table, options: Options): Domain {
  const { days } = table.horizon;
  const count = options.list.length;
  const may = new Uint8Array(table.people.length * days * count);
  const published = publishedOf(table);
  const choices = table.people.map((_, agent) =>
    Array.from({ length: days }, (_, day) => {
      const found = choicesOf(table, options, agent, day, published[agent * days + day]!);
      for (const option of found) may[(agent * days + day) * count + option] = 1;
      return Int32Array.from(found);
    }),
  );
  const levels = table.people.map(({ agent }) =>
    Int32Array.from(options.list, ({ skill }) => agent.skills.find((has) => has.skill === skill)?.level ?? 0),
  );
  return { choices, may, published, levels };
}

function choicesOf(table: Table, options: Options, agent: number, day: number, published: number): number[] {
  const person = table.people[agent]!.agent;
  const date = table.horizon.first + day;
  const free = table.agreedDates.has(`${person.id} ${date}`);
  const lawful = options.list.flatMap((_, option) => (mayBe(table, options, person, option, day) ? [option] : []));
  const told = free ? lawful : lawful.filter((option) => inTime(table, options, agent, option, day, published));
  return told.length > 0 ? told : [0];
}

function mayBe(table: Table, options: Options, agent: Agent, option: number, day: number): boolean {
  const { skill } = options.list[option]!;
  const fact = options.facts[option]![day];
  if (!fact) return true;
  if (options.lawful[option]![day] !== 1) return false;
  if (skill !== null && !agent.skills.some((has) => has.skill === skill)) return false;
  return !absentIn(table, agent, fact) && availableFor(table, agent, fact) && sundayAgreed(table, agent, fact);
}

function absentIn({ horizon }: Table, { absences }: Agent, fact: Fact): boolean {
  return absences.some(
    ({ from, to }) =>
      fact.start < horizon.midnight(dayNumber(to)! + 1) && fact.end > horizon.midnight(dayNumber(from)!),
  );
}

/** Wholly within the agent's weekly times, which join at midnight. */
function availableFor({ horizon }: Table, { weekly }: Agent, fact: Fact): boolean {
  if (!weekly) return true;
  let inside = 0;
  for (let day = fact.day; day <= fact.lastDay; day++)
    for (const { from, to } of weekly[(((day - horizon.monday) % 7) + 7) % 7]!) {
      const [begins, ends] = [horizon.at(day, clockMinutes(from)!), horizon.at(day, clockMinutes(to)!)];
      inside += Math.max(0, Math.min(ends, fact.end) - Math.max(begins, fact.start));
    }
  return inside >= fact.end - fact.start;
}

function sundayAgreed({ law, horizon }: Table, { agreed }: Agent, fact: Fact): boolean {
  const touched = [fact.day, fact.lastDay].find((day) => (((day - horizon.monday) % 7) + 7) % 7 === 6);
  if (touched === undefined || !fact.works) return true;
  return !law.some(
    (rule) =>
      rule.kind === "sunday.agreed" && touched >= rule.from && touched <= rule.until && !agreed.includes(rule.code),
  );
}

function inTime(
  table: Table,
  options: Options,
  agent: number,
  option: number,
  day: number,
  published: number,
): boolean {
  const date = table.horizon.first + day;
  const notice = noticeOf(table, table.people[agent]!, day, published, options.facts[option]![day] ?? null);
  return !table.law.some((rule) => holdsOn(rule, date) && NOTICE_RULES[rule.kind]?.(notice, rule.limits) != null);
}

const holdsOn = ({ from, until }: DatedRule, date: number): boolean => date >= from && date <= until;
