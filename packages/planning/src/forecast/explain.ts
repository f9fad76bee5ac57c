/** Why a day is forecast as it is: what multiplies an ordinary day of its weekday. Codes and factors, no prose: who shows them has the words. */
import { weekdayOf } from "../calendar/days.ts";
import { isClosedDay, type Learned } from "./dayEffects.ts";
import { type Design, isAboutHoliday } from "./design.ts";
import type { DayMark, MarkCode } from "./facts.ts";
import type { Past } from "./history.ts";
import { levelsAhead } from "./level.ts";
import type { SparseRow } from "./ridge.ts";

/** `effect` 1.18 is 18 % more than an ordinary day. `key` and `name` say which holiday, special day or driver. */
export type Reason =
  | { code: MarkCode; key: string; name: DayMark["name"]; effect: number }
  | { code: "day_of_month" | "time_of_year" | "level" | "closed_weekday"; effect: number };

/** Less than this is not worth a planner's attention. */
const LEAST_EFFECT = 0.03;

/** For each of `horizon` days after what was learned, the strongest first. */
export function explain(past: Past, learned: Learned, horizon: number): Reason[][] {
  const levels = levelsAhead(learned.effects, horizon);
  return Array.from(levels, (level, lead) => {
    const all = reasonsFor(past, learned, learned.origin + lead, level);
    return all
      .filter(({ effect }) => Math.abs(effect - 1) >= LEAST_EFFECT)
      .toSorted((a, b) => strength(b) - strength(a));
  });
}

const strength = ({ effect }: Reason): number => Math.abs(Math.log(Math.max(effect, 1e-6)));

function reasonsFor(past: Past, { effects }: Learned, row: number, level: number): Reason[] {
  const day = past.series.firstDay + row;
  const closed = past.facts.get(day)?.find((mark) => mark.code === "closed_day");
  if (closed && isClosedDay(past, row)) return [{ code: "closed_day", key: closed.key, name: closed.name, effect: 0 }];
  if (effects.closed[weekdayOf(day)]) return [{ code: "closed_weekday", effect: 0 }];
  const parts = past.design.rowOf(row);
  return [
    ...markReasons(past.design, parts, effects.coefficients),
    {
      code: "day_of_month",
      effect: Math.exp(
        sumOf(past.design, parts, effects.coefficients, "day_of_month") -
          usualInMonth(past.design, effects.coefficients),
      ),
    },
    { code: "time_of_year", effect: Math.exp(sumOf(past.design, parts, effects.coefficients, "time_of_year")) },
    { code: "level", effect: Math.exp(level) },
  ];
}

function sumOf({ columns }: Design, parts: SparseRow, coefficients: Float64Array, kind: string): number {
  return parts.reduce(
    (sum, [column, value]) => sum + (columns[column]!.kind === kind ? value * coefficients[column]! : 0),
    0,
  );
}

/** The middle of a month's effects belongs to every day, and so to none. */
function usualInMonth({ columns }: Design, coefficients: Float64Array): number {
  const effects = coefficients.filter((_, column) => columns[column]!.kind === "day_of_month");
  return effects.reduce((sum, effect) => sum + effect, 0) / effects.length;
}

/** A holiday's own effect and what it shares with all holidays are one; so are the days of a driver. */
function markReasons(design: Design, parts: SparseRow, coefficients: Float64Array): Reason[] {
  const found = new Map<string, { mark: DayMark; logarithm: number }>();
  for (const [index, value] of parts) {
    const column = design.columns[index]!;
    if (column.kind !== "mark" || column.shared) continue;
    const { mark } = column;
    const shared = isAboutHoliday(mark) ? coefficients[design.sharedColumn(mark.code)!]! : 0;
    const key = `${mark.code} ${mark.key}`;
    found.set(key, { mark, logarithm: (found.get(key)?.logarithm ?? 0) + value * coefficients[index]! + shared });
  }
  return [...found.values()].map(({ mark: { code, key, name }, logarithm }) => ({
    code,
    key,
    name,
    effect: Math.exp(logarithm),
  }));
}
