/**
 * A plain second look at a roster for a public Curtois-Qu instance: reads the text of the instance itself and counts every rule of its description (Curtois
 * and Qu 2014, "Computational results on new staff scheduling benchmark instances") day by day. It shares nothing with the search, so that a mistake in one shows in the other.
 *
 * Outside the horizon: the day before and the day after count as free for the longest run, while runs that touch an edge are exempt from the shortest.
 */

/** One row per member of staff, in the order of the instance; one value per day, the id of a shift or null. */
export type CurtoisRoster = readonly (readonly (string | null)[])[];

export type CurtoisBreach = {
  rule:
    | "rows"
    | "days"
    | "unknown_shift"
    | "day_off"
    | "cannot_follow"
    | "most_of_shift"
    | "most_minutes"
    | "least_minutes"
    | "longest_run"
    | "shortest_run"
    | "shortest_rest"
    | "most_weekends";
  staff: string;
  /** Counted from 0; null when the rule is about the whole horizon. */
  day: number | null;
  measured: number;
  limit: number;
};

/** `cost` is the published objective: requests that are not met and cover that is missing or too much, by their weights. */
export type CurtoisVerdict = { valid: boolean; cost: number; violations: CurtoisBreach[] };

/** Cost in the units of the instance; a roster of another size is not valid and costs NaN. Trusts the text: read it with `parseInstance` first. */
export function checkCurtois(instanceText: string, roster: CurtoisRoster): CurtoisVerdict {
  const sections = sectionsOf(instanceText);
  const staff = rowsOf(sections, "STAFF").map((row) => staffOf(row, sections));
  const days = Number(rowsOf(sections, "HORIZON")[0]?.[0]);
  const shape = wrongShape(staff, days, roster);
  if (shape.length > 0) return { valid: false, cost: Number.NaN, violations: shape };
  const shifts = shiftsOf(sections);
  const violations = staff.flatMap((person, index) => breachesOf(person, roster[index]!, shifts));
  const cost = requestCost(sections, staff, roster) + coverCost(sections, roster);
  return { valid: violations.length === 0, cost, violations };
}

type Row = readonly string[];
type Sections = ReadonlyMap<string, readonly Row[]>;

function sectionsOf(text: string): Sections {
  const sections = new Map<string, Row[]>();
  let rows: Row[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("SECTION_")) {
      rows = [];
      sections.set(line.slice("SECTION_".length), rows);
    } else rows.push(line.split(",").map((word) => word.trim()));
  }
  return sections;
}

const rowsOf = (sections: Sections, name: string): readonly Row[] => sections.get(name) ?? [];
const listOf = (text: string | undefined): string[] => (text ?? "").split("|").filter((word) => word !== "");

type Staff = {
  id: string;
  mostOf: ReadonlyMap<string, number>;
  mostMinutes: number;
  leastMinutes: number;
  longestRun: number;
  shortestRun: number;
  shortestRest: number;
  mostWeekends: number;
  daysOff: readonly number[];
};

function staffOf([id = "", mostOf, ...numbers]: Row, sections: Sections): Staff {
  const [mostMinutes, leastMinutes, longestRun, shortestRun, shortestRest, mostWeekends] = numbers.map(Number);
  const pairs = listOf(mostOf).map((pair) => pair.split("="));
  const off = rowsOf(sections, "DAYS_OFF").filter(([person]) => person === id);
  return {
    id,
    mostOf: new Map(pairs.map(([shift = "", times]) => [shift, Number(times)])),
    mostMinutes: mostMinutes!,
    leastMinutes: leastMinutes!,
    longestRun: longestRun!,
    shortestRun: shortestRun!,
    shortestRest: shortestRest!,
    mostWeekends: mostWeekends!,
    daysOff: off.flatMap(([, ...list]) => list.map(Number)),
  };
}

type Shifts = ReadonlyMap<string, { minutes: number; notBefore: readonly string[] }>;

function shiftsOf(sections: Sections): Shifts {
  return new Map(
    rowsOf(sections, "SHIFTS").map(([id = "", minutes, notBefore]) => [
      id,
      { minutes: Number(minutes), notBefore: listOf(notBefore) },
    ]),
  );
}

function wrongShape(staff: readonly Staff[], days: number, roster: CurtoisRoster): CurtoisBreach[] {
  if (roster.length !== staff.length)
    return [{ rule: "rows", staff: "", day: null, measured: roster.length, limit: staff.length }];
  return staff.flatMap(({ id }, index): CurtoisBreach[] => {
    const measured = roster[index]!.length;
    return measured === days ? [] : [{ rule: "days", staff: id, day: null, measured, limit: days }];
  });
}

type Line = readonly (string | null)[];

function breachesOf(person: Staff, line: Line, shifts: Shifts): CurtoisBreach[] {
  return [...wrongDays(person, line, shifts), ...wrongTotals(person, line, shifts), ...wrongRuns(person, line)];
}

/** Where a shift may not be, or may not be followed by the next day's. */
function wrongDays({ id, daysOff }: Staff, line: Line, shifts: Shifts): CurtoisBreach[] {
  const on = (rule: CurtoisBreach["rule"], day: number): CurtoisBreach => ({
    rule,
    staff: id,
    day,
    measured: 1,
    limit: 0,
  });
  return line.flatMap((shift, day) => {
    if (shift === null) return [];
    const known = shifts.get(shift);
    if (!known) return [on("unknown_shift", day)];
    const next = line[day + 1];
    return [
      ...(daysOff.includes(day) ? [on("day_off", day)] : []),
      ...(next && known.notBefore.includes(next) ? [on("cannot_follow", day)] : []),
    ];
  });
}

function wrongTotals(person: Staff, line: Line, shifts: Shifts): CurtoisBreach[] {
  const minutes = line.reduce((sum, shift) => sum + (shift === null ? 0 : (shifts.get(shift)?.minutes ?? 0)), 0);
  const weekends = line.filter((shift, day) => day % 7 === 5 && (shift !== null || (line[day + 1] ?? null) !== null));
  const times = (shift: string) => line.filter((given) => given === shift).length;
  return [
    ...over("most_minutes", person, minutes, person.mostMinutes),
    ...under("least_minutes", person, minutes, person.leastMinutes, null),
    ...over("most_weekends", person, weekends.length, person.mostWeekends),
    ...[...shifts.keys()].flatMap((shift) =>
      over("most_of_shift", person, times(shift), person.mostOf.get(shift) ?? 0),
    ),
  ];
}

function wrongRuns(person: Staff, line: Line): CurtoisBreach[] {
  return runsOf(line).flatMap(({ works, first, length }) => {
    const atEdge = first === 0 || first + length === line.length;
    if (!works) return atEdge ? [] : under("shortest_rest", person, length, person.shortestRest, first);
    return [
      ...over("longest_run", person, length, person.longestRun, first),
      ...(atEdge ? [] : under("shortest_run", person, length, person.shortestRun, first)),
    ];
  });
}

function runsOf(line: Line): { works: boolean; first: number; length: number }[] {
  const runs: { works: boolean; first: number; length: number }[] = [];
  line.forEach((shift, day) => {
    const last = runs.at(-1);
    if (last?.works === (shift !== null)) last.length++;
    else runs.push({ works: shift !== null, first: day, length: 1 });
  });
  return runs;
}

type Rule = CurtoisBreach["rule"];

function over(rule: Rule, { id }: Staff, measured: number, limit: number, day: number | null = null): CurtoisBreach[] {
  return measured > limit ? [{ rule, staff: id, day, measured, limit }] : [];
}

function under(rule: Rule, { id }: Staff, measured: number, limit: number, day: number | null): CurtoisBreach[] {
  return measured < limit ? [{ rule, staff: id, day, measured, limit }] : [];
}

function requestCost(sections: Sections, staff: readonly Staff[], roster: CurtoisRoster): number {
  const given = (person: string, day: string) => roster[staff.findIndex(({ id }) => id === person)]?.[Number(day)];
  const costs = (name: string, isMet: (is: boolean) => boolean) =>
    rowsOf(sections, name).map(([person = "", day = "", shift, weight]) =>
      isMet(given(person, day) === shift) ? 0 : Number(weight),
    );
  return sumOf([...costs("SHIFT_ON_REQUESTS", (is) => is), ...costs("SHIFT_OFF_REQUESTS", (is) => !is)]);
}

function coverCost(sections: Sections, roster: CurtoisRoster): number {
  return sumOf(
    rowsOf(sections, "COVER").map(([day = "", shift, ...numbers]) => {
      const [required, under, over] = numbers.map(Number) as [number, number, number];
      const there = roster.filter((line) => line[Number(day)] === shift).length;
      return there < required ? (required - there) * under : (there - required) * over;
    }),
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
