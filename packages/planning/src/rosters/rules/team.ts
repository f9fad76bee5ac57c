/** Contracts and rules of the team, one function each, in the order of `docs/subsystems/rosters.md`. */
import type { Contract, OwnRule } from "../problem.ts";
import type { Say } from "./law.ts";
import { givenOn, type Row, WEEKS_BACK, worksOn } from "./row.ts";

export type ContractRule = (row: Row, contract: Contract, say: Say) => void;

const weekMost: ContractRule = (row, { perWeek }, say) => {
  const most = perWeek?.most;
  if (most === undefined) return;
  const { monday, weeks } = row.horizon;
  for (let week = 0; week < weeks; week++) {
    const minutes = weekMinutes(row, week);
    if (row.ownWeeks[WEEKS_BACK + week] === 1 && minutes > most)
      say(monday + 7 * week, monday + 7 * week + 6, minutes, most);
  }
};

function weekMinutes(row: Row, week: number): number {
  const from = row.horizon.monday + 7 * week;
  return row.weeks.contract[WEEKS_BACK + week]! + row.person.contractCredit(from, from + 6);
}

const weekLeast: ContractRule = (row, { perWeek }, say) => {
  const least = perWeek?.least;
  if (least === undefined) return;
  const { monday, weeks, first, days } = row.horizon;
  for (let week = 0; week < weeks; week++) {
    const from = monday + 7 * week;
    if (from < first || from + 6 > first + days - 1) continue;
    const minutes = weekMinutes(row, week);
    if (minutes < least) say(from, from + 6, minutes, least);
  }
};

/** Contract minutes of the roster and credit in its dates. */
export function horizonMinutes(row: Row): number {
  const { first, days } = row.horizon;
  let minutes = row.person.contractCredit(first, first + days - 1);
  for (let at = row.past; at < row.work.length; at++) minutes += row.work[at]!.contract;
  return minutes;
}

const horizonMost: ContractRule = (row, { perHorizon }, say) => {
  const minutes = horizonMinutes(row);
  if (perHorizon?.most !== undefined && minutes > perHorizon.most)
    say(row.horizon.first, row.horizon.first + row.horizon.days - 1, minutes, perHorizon.most);
};

const horizonLeast: ContractRule = (row, { perHorizon }, say) => {
  const minutes = horizonMinutes(row);
  if (perHorizon?.least !== undefined && minutes < perHorizon.least)
    say(row.horizon.first, row.horizon.first + row.horizon.days - 1, minutes, perHorizon.least);
};

export const CONTRACT_RULES: Readonly<Record<string, ContractRule>> = {
  "contract.week.most": weekMost,
  "contract.week.least": weekLeast,
  "contract.horizon.most": horizonMost,
  "contract.horizon.least": horizonLeast,
};

/** An own rule with shift types as numbers. */
export type TeamRule = { of: OwnRule; types: ReadonlySet<number>; before: ReadonlySet<number>; day: number };
type TeamCheck = (row: Row, rule: TeamRule, say: Say) => void;

/** Calls for every longest run of working days that holds a date of the horizon. */
function eachWorkRun(row: Row, look: (from: number, to: number) => void): void {
  const { first, days } = row.horizon;
  for (let day = first; day < first + days; day++) {
    if (!worksOn(row, day)) continue;
    let from = day;
    while (worksOn(row, from - 1)) from--;
    let to = day;
    while (to + 1 < first + days && worksOn(row, to + 1)) to++;
    look(from, to);
    day = to;
  }
}

const numberIn = (of: OwnRule): number => ("days" in of ? of.days : "times" in of ? of.times : 0);

const mostInRow: TeamCheck = (row, { of }, say) => {
  eachWorkRun(row, (from, to) => {
    if (to - from + 1 > numberIn(of)) say(from, to, to - from + 1, numberIn(of));
  });
};

const leastInRow: TeamCheck = (row, { of }, say) => {
  const last = row.horizon.first + row.horizon.days - 1;
  eachWorkRun(row, (from, to) => {
    if (to - from + 1 < numberIn(of) && from > row.person.knownFrom && to < last)
      say(from, to, to - from + 1, numberIn(of));
  });
};

const leastFreeInRow: TeamCheck = (row, { of }, say) => {
  for (let at = row.past; at < row.work.length; at++) {
    const to = row.work[at]!.day - 1;
    const before = at > 0 ? row.work[at - 1]!.day : Number.NEGATIVE_INFINITY;
    const free = to - before;
    if (free > 0 && free < numberIn(of)) say(before + 1, to, free, numberIn(of));
  }
};

/** Weekends with a working day in the horizon. */
export function weekendsOf(row: Row): number {
  let weekends = 0;
  for (const day of row.horizon.saturdays) if (givenOn(row, day)?.works || givenOn(row, day + 1)?.works) weekends++;
  return weekends;
}

const mostWeekends: TeamCheck = (row, { of }, say) => {
  const most = of.kind === "most_weekends" ? of.weekends : 0;
  const weekends = weekendsOf(row);
  if (weekends > most) say(row.horizon.first, row.horizon.first + row.horizon.days - 1, weekends, most);
};

const wholeWeekends: TeamCheck = (row, _, say) => {
  const { first, days } = row.horizon;
  for (const day of row.horizon.saturdays) {
    if (day < first || day + 1 > first + days - 1) continue;
    if (worksOn(row, day) !== worksOn(row, day + 1)) say(day, day + 1, 1, 2);
  }
};

const notAfter: TeamCheck = (row, { before, types }, say) => {
  for (let at = 0; at + 1 < row.given.length; at++) {
    const [one, next] = [row.given[at], row.given[at + 1]];
    if (one && next && before.has(one.type) && types.has(next.type))
      say(row.horizon.first + at, row.horizon.first + at + 1, 1, 0);
  }
};

const mostOfShifts: TeamCheck = (row, { of, types }, say) => {
  let times = 0;
  for (const fact of row.given) if (fact && types.has(fact.type)) times++;
  if (times > numberIn(of)) say(row.horizon.first, row.horizon.first + row.horizon.days - 1, times, numberIn(of));
};

const fixed: TeamCheck = (row, { of, types, day }, say) => {
  if (of.kind !== "fixed" || of.agent !== row.person.agent.id) return;
  const given = givenOn(row, day);
  const kept = of.shiftType === null ? given === null : given !== null && types.has(given.type);
  if (!kept) say(day, day, 1, 0);
};

export const TEAM_RULES: Readonly<Record<Exclude<OwnRule["kind"], "apart">, TeamCheck>> = {
  most_days_in_a_row: mostInRow,
  least_days_in_a_row: leastInRow,
  least_free_days_in_a_row: leastFreeInRow,
  most_weekends: mostWeekends,
  whole_weekends: wholeWeekends,
  not_after: notAfter,
  most_of_shifts: mostOfShifts,
  fixed,
};
