/** A roster as a drawing: a row per agent, a column per date, each shift where it lies in the day; dates that break a rule are marked. */
import { dayNumber, weekdayOf } from "../../calendar/days.ts";
import { block, type KeyEntry, key } from "../../charts/marks.ts";
import type { Tone } from "../../charts/palette.ts";
import { element, label, type Markup, svg } from "../../charts/svg.ts";
import { openClock } from "../clock.ts";
import type { RosterProblem } from "../problem.ts";
import type { Roster, Violation } from "../roster.ts";
import { clockOf, type Event, eventsOf } from "./moments.ts";

/** Everything that is written in it, in one language. */
export type ChartWords = {
  /** BCP 47. */
  language: string;
  title: string;
  description: string;
  /** Seven short names, Monday first. */
  weekdays: readonly string[];
  early: string;
  late: string;
  night: string;
  standby: string;
  broken: string;
};

const ROW = 20;
const COLUMN = 44;
const TOP = 96;
const LETTER = 7;
const NOON = "12:00";
const EVENING = "20:00";

/** A whole SVG document; as tall as there are agents. */
export function rosterChart(
  problem: RosterProblem,
  roster: Roster,
  violations: readonly Violation[],
  words: ChartWords,
): string {
  const frame = frameOf(problem);
  const { language, title, description } = words;
  const rows = new Map(problem.agents.map(({ id }, index) => [id, TOP + index * ROW]));
  const content = [
    ...columns(frame, words),
    ...problem.agents.map(({ id }) => label(frame.left - 8, rows.get(id)! + 14, id, { "text-anchor": "end" })),
    ...violations.flatMap((violation) => broken(violation, frame, rows.get(violation.agent))),
    ...eventsOf(problem, roster).flatMap((event) => shift(event, frame, rows.get(event.assignment.agent))),
    ...key({ left: frame.left, right: frame.right, top: 64, bottom: frame.bottom }, keyOf(words)),
  ];
  return svg({ title, description, language, width: frame.right + 20, height: frame.bottom + 16, content });
}

type ChartFrame = {
  first: number;
  days: number;
  left: number;
  right: number;
  bottom: number;
  /** The pixel of a place on the axis: a day is as wide as any other, however many hours it has. */
  across(at: number): number;
  clock: ReturnType<typeof clockOf>;
};

function frameOf({ zone, from, days, agents }: RosterProblem): ChartFrame {
  const first = dayNumber(from)!;
  const left = 24 + LETTER * Math.min(40, Math.max(...agents.map(({ id }) => id.length)));
  const midnights = Array.from({ length: days + 2 }, (_, day) => openClock(zone)!.at(first + day, 0));
  const right = left + days * COLUMN;
  const across = (at: number) => {
    const day = Math.max(
      0,
      midnights.findLastIndex((midnight) => midnight <= at),
    );
    const length = (midnights[day + 1] ?? midnights[day]! + 1440) - midnights[day]!;
    return Math.min(right, left + (day + (at - midnights[day]!) / length) * COLUMN);
  };
  return { first, days, left, right, bottom: TOP + agents.length * ROW, across, clock: clockOf(zone) };
}

function columns({ first, days, left, bottom }: ChartFrame, { weekdays }: ChartWords): Markup[] {
  return Array.from({ length: days }, (_, index) => index).flatMap((index) => {
    const [x, day] = [left + index * COLUMN, first + index];
    const date = new Date(day * 86_400_000).getUTCDate();
    const weekend = weekdayOf(day) > 4 ? [block(x, TOP, COLUMN, bottom - TOP, "shade")] : [];
    return [
      ...weekend,
      element("path", { class: "line-grid", d: `M${x} ${TOP}V${bottom}` }),
      label(x + COLUMN / 2, TOP - 8, `${weekdays[weekdayOf(day)] ?? ""} ${date}`, { "text-anchor": "middle" }),
    ];
  });
}

function shift(
  { assignment, type, start, end }: Event,
  { across, clock }: ChartFrame,
  y: number | undefined,
): Markup[] {
  if (y === undefined) return [];
  const [x, width] = [across(start), across(end) - across(start)];
  const says = `${assignment.agent} ${assignment.date} ${clock(start).time}-${clock(end).time} ${assignment.shiftType}`;
  return [block(x, y + 4, width, ROW - 8, toneOf(type), says)];
}

/** By when it begins and ends, not by its name: shifts of one part of the day look alike. */
function toneOf({ kind, start, end }: Event["type"]): Tone {
  if (kind === "standby") return "muted";
  if (end <= start && end !== "00:00") return "three";
  return start < NOON && end < EVENING ? "one" : "two";
}

function broken({ from, to }: Violation, { first, days, left }: ChartFrame, y: number | undefined): Markup[] {
  const begin = Math.max(0, (dayNumber(from) ?? Number.NaN) - first);
  const end = Math.min(days - 1, (dayNumber(to) ?? Number.NaN) - first);
  if (y === undefined || !(end >= begin)) return [];
  return [block(left + begin * COLUMN, y + ROW - 3, (end - begin + 1) * COLUMN, 2, "alarm")];
}

function keyOf(words: ChartWords): KeyEntry[] {
  return [
    { text: words.early, tone: "one", as: "block" },
    { text: words.late, tone: "two", as: "block" },
    { text: words.night, tone: "three", as: "block" },
    { text: words.standby, tone: "muted", as: "block" },
    { text: words.broken, tone: "alarm", as: "block" },
  ];
}
