/** Which options each agent may have on each day, for all that is settled by that day alone: skills, absences, availability, Sundays, notice. */
import { dayNumber } from "../../calendar/days.ts";
import { clockMinutes } from "../../calendar/hours.ts";
import type { Agent } from "../problem.ts";
import type { Fact } from "../rules/facts.ts";
import { NOTICE_RULES } from "../rules/notice.ts";
import type { Person } from "../rules/row.ts";
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
  const choices = table.people.map((_, agent) => {
    const who = whoIs(table, agent);
    return Array.from({ length: days }, (_, day) => {
      const found = choicesOf(table, options, who, day, published[agent * days + day]!);
      for (const option of found) may[(agent * days + day) * count + option] = 1;
      return Int32Array.from(found);
    });
  });
  const levels = table.people.map(({ agent }) =>
    Int32Array.from(options.list, ({ skill }) => agent.skills.find((has) => has.skill === skill)?.level ?? 0),
  );
  return { choices, may, published, levels };
}

/** What is asked of an agent again and again: midnights around absences, and skills. */
type Who = { person: Person; absent: readonly { from: number; to: number }[]; skills: ReadonlySet<string> };

function whoIs({ people, horizon }: Table, agent: number): Who {
  const person = people[agent]!;
  const { absences, skills } = person.agent;
  const midnights = absences.map(({ from, to }) => ({
    from: horizon.midnight(dayNumber(from)!),
    to: horizon.midnight(dayNumber(to)! + 1),
  }));
  return { person, absent: midnights, skills: new Set(skills.map(({ skill }) => skill)) };
}

function choicesOf(table: Table, options: Options, who: Who, day: number, published: number): number[] {
  const date = table.horizon.first + day;
  const free = table.agreedDates.has(`${who.person.agent.id} ${date}`);
  // Breaks and skills change nothing about where a shift lies, so a type is looked at once.
  const facts = options.firstOf.map((option) => options.facts[option]![day] ?? null);
  const may = facts.map((fact) => mayBegin(table, who, fact));
  const told = facts.map((fact) => free || inTime(table, who.person, fact, day, published));
  const lawful = options.list.flatMap(({ type, skill }, option) => {
    const is =
      type < 0 || (may[type + 1]! && options.lawful[option]![day] === 1 && (skill === null || who.skills.has(skill)));
    return is ? [option] : [];
  });
  const inTimeToo = lawful.filter((option) => told[options.list[option]!.type + 1]!);
  return inTimeToo.length > 0 ? inTimeToo : [0];
}

function mayBegin(table: Table, { person, absent }: Who, fact: Fact | null): boolean {
  if (!fact) return true;
  if (absent.some(({ from, to }) => fact.start < to && fact.end > from)) return false;
  return availableFor(table, person.agent, fact) && sundayAgreed(table, person.agent, fact);
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

function inTime(table: Table, person: Person, fact: Fact | null, day: number, published: number): boolean {
  const date = table.horizon.first + day;
  const notice = noticeOf(table, person, day, published, fact);
  return !table.law.some((rule) => holdsOn(rule, date) && NOTICE_RULES[rule.kind]?.(notice, rule.limits) != null);
}

const holdsOn = ({ from, until }: DatedRule, date: number): boolean => date >= from && date <= until;
