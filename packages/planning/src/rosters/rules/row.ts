/** One agent's row as rules see it: what was worked before, and what the roster gives, in order. */
import type { Agent, Contract } from "../problem.ts";
import type { Fact } from "./facts.ts";

/** What of an agent never changes while a roster is searched. */
export type Person = {
  agent: Agent;
  contract: Contract;
  pastWork: readonly Fact[];
  pastStandby: readonly Fact[];
  /** Days of the history that are known: from the first past shift on; the first day of the horizon when there is none. */
  knownFrom: number;
  /** [week]: work and contract minutes of the history, nights and late nights; credit by law and by contract. */
  past: Weeks;
  lawCredit: (from: number, to: number) => number;
  contractCredit: (from: number, to: number) => number;
  /** Places of the last past shift in a row of nights, by the rest that ends a row. */
  places: Map<number, NightPlace>;
};
export type NightPlace = { place: number; first: number };

/** Week 0 is the one of the first day of the horizon; `WEEKS_BACK` weeks lie before it. */
export type Weeks = { minutes: Float64Array; contract: Float64Array; nights: Float64Array; lateNights: Float64Array };
export const WEEKS_BACK = 20;

export type Horizon = {
  first: number;
  days: number;
  /** Monday of week 0. */
  monday: number;
  weeks: number;
  /** [day - first + MARGIN]: midnight on the axis. */
  midnight: (day: number) => number;
  /** Minutes after midnight of a day. */
  at: (day: number, minutes: number) => number;
  /** Saturdays of weekends of which at least one date is of the horizon. */
  saturdays: readonly number[];
};

export type Row = {
  person: Person;
  horizon: Horizon;
  /** [day - first]. */
  given: (Fact | null)[];
  /** Work in order: `past` shifts of the history, then own ones. */
  work: Fact[];
  past: number;
  standby: Fact[];
  /** Of history and roster together. */
  weeks: Weeks;
  /** [week]: 1 when a shift of kind work that is given begins in it. */
  ownWeeks: Uint8Array;
};

export function weeksOf(count: number): Weeks {
  const make = () => new Float64Array(WEEKS_BACK + count);
  return { minutes: make(), contract: make(), nights: make(), lateNights: make() };
}

export const weekAt = ({ monday }: Horizon, day: number): number => WEEKS_BACK + Math.floor((day - monday) / 7);

export function addToWeeks(weeks: Weeks, week: number, fact: Fact): void {
  if (week < 0 || week >= weeks.minutes.length || !fact.works) return;
  weeks.minutes[week]! += fact.minutes;
  weeks.contract[week]! += fact.contract;
  if (fact.night) weeks.nights[week]! += 1;
  if (fact.lateNight) weeks.lateNights[week]! += 1;
}

export function openRow(person: Person, horizon: Horizon): Row {
  return {
    person,
    horizon,
    given: new Array<Fact | null>(horizon.days).fill(null),
    work: [...person.pastWork],
    past: person.pastWork.length,
    standby: [],
    weeks: weeksOf(horizon.weeks),
    ownWeeks: new Uint8Array(WEEKS_BACK + horizon.weeks),
  };
}

/** Brings what follows from `given` up to date. */
export function settleRow(row: Row): void {
  const { person, horizon, weeks, ownWeeks, work, standby } = row;
  work.length = row.past;
  standby.length = 0;
  weeks.minutes.set(person.past.minutes);
  weeks.contract.set(person.past.contract);
  weeks.nights.set(person.past.nights);
  weeks.lateNights.set(person.past.lateNights);
  ownWeeks.fill(0);
  for (const fact of person.pastStandby) standby.push(fact);
  for (let day = 0; day < horizon.days; day++) {
    const fact = row.given[day];
    if (!fact) continue;
    (fact.works ? work : standby).push(fact);
    const week = weekAt(horizon, horizon.first + day);
    addToWeeks(weeks, week, fact);
    if (fact.works) ownWeeks[week] = 1;
  }
}

export const givenOn = ({ given, horizon }: Row, day: number): Fact | null => given[day - horizon.first] ?? null;

/** Whether a shift of kind work begins on a day, of the history or given. */
export function worksOn(row: Row, day: number): boolean {
  if (day >= row.horizon.first) return givenOn(row, day)?.works === true;
  for (let at = row.past - 1; at >= 0 && row.work[at]!.day >= day; at--) if (row.work[at]!.day === day) return true;
  return false;
}

/** Rows of a whole roster; of two shifts on one date the first counts. */
export function rowsOf(
  people: readonly Person[],
  horizon: Horizon,
  fill: (put: (agent: number, day: number, fact: Fact) => void) => void,
): Row[] {
  const rows = people.map((person) => openRow(person, horizon));
  fill((agent, day, fact) => {
    rows[agent]!.given[day] ??= fact;
  });
  rows.forEach(settleRow);
  return rows;
}
