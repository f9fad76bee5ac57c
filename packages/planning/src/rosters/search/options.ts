/** What can be given on a day at all: a shift type, where its breaks are, and the skill for which somebody is there. Option 0 is a free day. */

import type { BreakRule, Demand } from "../problem.ts";
import type { Fact } from "../rules/facts.ts";
import { SHIFT_RULES } from "../rules/shift.ts";
import { clockSpan, ownFact, type Table } from "../rules/table.ts";

export type Option = { type: number; skill: string | null; breaks: readonly number[] };

/** Cover places: every interval of every demand has a number. */
export type Places = {
  count: number;
  required: Float64Array;
  /** What one person missing, or too many, costs there. */
  under: Float64Array;
  over: Float64Array;
};

export type Options = {
  list: readonly Option[];
  /** [type + 1]: the first option of that type; the free day's is 0. */
  firstOf: readonly number[];
  places: Places;
  /** [option][day]: the shift, for rules; null for the free day. */
  facts: readonly (readonly (Fact | null)[])[];
  /** [option][level][day]: the places it covers. */
  covers: readonly (readonly (readonly Int32Array[])[])[];
  /** [option][day]: 1 when no rule about shifts alone speaks against it. */
  lawful: readonly Uint8Array[];
};

/** Breaks beyond these are put as early as they may be. */
const MOST_BREAKS = 5;

export function optionsOf(table: Table): Options {
  const list = optionList(table);
  const { days, first } = table.horizon;
  const byShift = new Map<string, (Fact | null)[]>();
  const facts = list.map((option) => {
    if (option.type < 0) return new Array<Fact | null>(days).fill(null);
    const key = `${option.type}:${option.breaks.join()}`;
    const known =
      byShift.get(key) ??
      Array.from({ length: days }, (_, day) => ownFact(table, option.type, first + day, option.breaks));
    byShift.set(key, known);
    return known;
  });
  return {
    list,
    firstOf: [-1, ...table.problem.shiftTypes.keys()].map((type) => list.findIndex((option) => option.type === type)),
    places: placesOf(table),
    facts,
    covers: list.map((option) => coversOf(table, option)),
    lawful: list.map((option, at) => lawfulOf(table, option, facts[at]!)),
  };
}

function optionList({ problem }: Table): Option[] {
  const skills = problem.skills.map(({ id }) => id);
  const given = problem.shiftTypes.flatMap((shiftType, type) =>
    layoutsOf(shiftType.breaks, spanOf(shiftType)).flatMap((breaks) =>
      (shiftType.kind === "work" ? skills : [null]).map((skill) => ({ type, skill, breaks })),
    ),
  );
  return [{ type: -1, skill: null, breaks: [] }, ...given];
}

function spanOf(type: Table["problem"]["shiftTypes"][number]): number {
  const { from, to } = clockSpan(type);
  return to - from;
}

/** Every way to put each break early, in the middle or late, to whole quarters of an hour; with many breaks, fewer ways for each. */
export function layoutsOf(breaks: readonly BreakRule[], span: number): number[][] {
  const places = breaks.length > 3 ? 2 : 3;
  let layouts: number[][] = [[]];
  for (const { earliest, latest } of breaks.slice(0, MOST_BREAKS)) {
    const steps = Array.from({ length: places }, (_, step) => quarters(((latest - earliest) * step) / (places - 1)));
    layouts = layouts.flatMap((layout) => [...new Set(steps)].map((step) => [...layout, earliest + step]));
  }
  const rest = breaks.slice(MOST_BREAKS).map(({ earliest }) => earliest);
  const good = layouts.map((layout) => [...layout, ...rest]).filter((layout) => inOrder(layout, breaks, span));
  return good.length > 0 ? good : [breaks.map(({ earliest }) => earliest)];
}

const quarters = (minutes: number): number => Math.floor(minutes / 15) * 15;

function inOrder(layout: readonly number[], breaks: readonly BreakRule[], span: number): boolean {
  return layout.every((at, index) => at + breaks[index]!.minutes <= (layout[index + 1] ?? span));
}

export function placesOf({ problem }: Table): Places {
  const count = problem.demand.reduce((sum, { required }) => sum + required.length, 0);
  const places: Places = {
    count,
    required: new Float64Array(count),
    under: new Float64Array(count),
    over: new Float64Array(count),
  };
  let base = 0;
  for (const { required, interval } of problem.demand) {
    places.required.set(required, base);
    places.under.fill((problem.weights.under * interval) / 60, base, base + required.length);
    places.over.fill((problem.weights.over * interval) / 60, base, base + required.length);
    base += required.length;
  }
  return places;
}

function coversOf(table: Table, option: Option): Int32Array[][] {
  const { problem, horizon } = table;
  const levels = Math.max(1, ...problem.skills.map((skill) => skill.levels));
  return Array.from({ length: levels + 1 }, (_, level) =>
    Array.from({ length: horizon.days }, (_, day) => placesCovered(table, option, level, day)),
  );
}

export function placesCovered({ problem }: Table, option: Option, level: number, day: number): Int32Array {
  const found: number[] = [];
  let base = 0;
  for (const demand of problem.demand) {
    const fits = option.type >= 0 && option.skill === demand.skill && level >= demand.level;
    if (fits)
      for (const place of intervalsOf(problem.shiftTypes[option.type]!, option, demand, day)) found.push(base + place);
    base += demand.required.length;
  }
  return Int32Array.from(found);
}

function intervalsOf(
  type: Table["problem"]["shiftTypes"][number],
  option: Option,
  demand: Demand,
  day: number,
): number[] {
  const { from, to } = clockSpan(type);
  const found: number[] = [];
  const { interval, required } = demand;
  for (let at = Math.ceil(from / interval) * interval; at + interval <= to; at += interval) {
    const index = (day * 1440 + at) / interval;
    const pausing = type.breaks.some(({ minutes }, place) => {
      const begins = from + option.breaks[place]!;
      return begins < at + interval && begins + minutes > at;
    });
    if (!pausing && index < required.length) found.push(index);
  }
  return found;
}

function lawfulOf(table: Table, option: Option, facts: readonly (Fact | null)[]): Uint8Array {
  const { problem, horizon, law } = table;
  const weekdays = problem.shiftTypes[option.type]?.weekdays;
  return Uint8Array.from(facts, (fact, day) => {
    if (!fact) return 1;
    const date = horizon.first + day;
    if (weekdays && !weekdays.includes((((date - horizon.monday) % 7) + 7) % 7)) return 0;
    const broken = law.some(
      ({ kind, limits, from, until }) =>
        date >= from && date <= until && fact.works && SHIFT_RULES[kind]?.(fact, limits) != null,
    );
    return broken ? 0 : 1;
  });
}
