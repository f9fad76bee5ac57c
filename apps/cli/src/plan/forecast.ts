/** `luwte plan forecast FILE.csv`: what to expect per day and why; per interval as CSV, as a chart, and as one line of JSON at the end. */
import { writeFile } from "node:fs/promises";
import { openZone } from "@luwte/planning/calendar/zone.ts";
import { type ChartWords, forecastChart } from "@luwte/planning/forecast/chart.ts";
import { localText } from "@luwte/planning/forecast/clock.ts";
import type { Reason } from "@luwte/planning/forecast/explain.ts";
import { type DayForecast, type Forecast, forecast } from "@luwte/planning/forecast/forecast.ts";
import { isProblem } from "@luwte/planning/forecast/problems.ts";
import { terminalLanguage } from "../terminal.ts";
import { type PlanArguments, readArguments } from "./arguments.ts";
import { REASONS, TEXTS } from "./forecastTexts.ts";
import { membersOf } from "./members.ts";
import { fill, sayProblem, sayRepairs, understood } from "./say.ts";
import { type GivenPast, readPast } from "./series.ts";

export async function forecastCommand(args: string[]): Promise<number> {
  const typed = readArguments(args);
  if (!understood(typed, TEXTS.usageForecast)) return 2;
  const given = await readPast(typed);
  if (given.kind !== "given") {
    sayProblem(given);
    return 1;
  }
  const made = forecast(given.past, { ...typed, members: await membersOf(typed, given) });
  if (isProblem(made)) {
    sayProblem(made);
    return 1;
  }
  sayRepairs(given.repairs);
  sayDays(made);
  if (!(await keep(typed, given, made))) return 1;
  console.log(JSON.stringify(asJson(given, made, typed)));
  return 0;
}

function sayDays(made: Forecast): void {
  if (!made.measured) console.log(fill(TEXTS.assumed));
  if (made.oddDays.length > 0) console.log(fill(TEXTS.odd, { value: made.oddDays.join(", ") }));
  console.log(fill(TEXTS.forecast));
  for (const day of made.days) console.log(`  ${dayLine(day)}`);
}

function dayLine({ day, expected, low, high, reasons }: DayForecast): string {
  const figures = [expected, low, high].map((value) => String(Math.round(value))) as [string, string, string];
  const why = reasons.map(reasonText).join(", ");
  return `${shortDay(day).padEnd(10)} ${figures[0].padStart(6)}  (${figures[1]} - ${figures[2]})  ${why}`.trimEnd();
}

export function reasonText(reason: Reason): string {
  const change = Math.round((reason.effect - 1) * 100);
  const percent = `${change > 0 ? "+" : ""}${change} %`;
  return fill(REASONS[reason.code], { percent, name: "name" in reason ? reason.name[terminalLanguage()] : "" });
}

const shortDay = (day: string): string =>
  new Intl.DateTimeFormat(terminalLanguage(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  }).format(Date.parse(day));

async function keep({ chart, csv, level }: PlanArguments, given: GivenPast, made: Forecast): Promise<boolean> {
  const files = [
    [chart, () => forecastChart(given.past, made, wordsFor(given, made, level))],
    [csv, () => csvOf(given, made)],
  ] as const;
  for (const [file, content] of files) {
    if (file === undefined) continue;
    const written = await writeFile(file, content()).then(
      () => true,
      () => false,
    );
    if (written) continue;
    console.error(fill(TEXTS.unwritable, { value: file }));
    return false;
  }
  return true;
}

function wordsFor({ past }: GivenPast, { days }: Forecast, level: number): ChartWords {
  const total = Math.round(days.reduce((sum, day) => sum + day.expected, 0));
  const top = days.toSorted((a, b) => b.expected - a.expected)[0]!;
  const ends = { from: shortDay(days[0]!.day), until: shortDay(days.at(-1)!.day), top: shortDay(top.day) };
  return {
    language: terminalLanguage(),
    title: fill(TEXTS.chartTitle),
    description: fill(TEXTS.chartSays, { ...ends, value: total }),
    came: fill(TEXTS.came),
    expected: fill(TEXTS.expected),
    interval: `${Math.round(level * 100)} %`,
    unit: fill(TEXTS.per, { value: past.series.minutes }),
    day: shortDay,
  };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Local time with its offset, so that the hour that the clock shows twice is two lines that differ. */
function csvOf({ past }: GivenPast, { intervals }: Forecast): string {
  const zone = openZone(past.series.zone)!;
  const handling = intervals.some((interval) => interval.handling !== undefined);
  const lines = intervals.map((interval) => {
    const figures = [
      interval.expected,
      interval.low,
      interval.high,
      ...(handling ? [interval.handling ?? Number.NaN] : []),
    ];
    return [
      localText(zone, interval.from),
      ...figures.map((value) => (Number.isNaN(value) ? "" : hundredths(value))),
    ].join(",");
  });
  return `${["timestamp,expected,low,high", ...(handling ? ["handling"] : [])].join(",")}\n${lines.join("\n")}\n`;
}

function asJson({ channel, past, repairs }: GivenPast, made: Forecast, { level }: PlanArguments) {
  const zone = openZone(past.series.zone)!;
  return {
    command: "plan forecast",
    channel,
    zone: past.series.zone,
    interval_minutes: past.series.minutes,
    level,
    measured: made.measured,
    weights: made.weights,
    repairs,
    odd_days: made.oddDays,
    odd_intervals: made.oddIntervals,
    days: made.days.map((day) => ({
      ...day,
      expected: hundredths(day.expected),
      low: hundredths(day.low),
      high: hundredths(day.high),
    })),
    intervals: made.intervals.map(({ from, expected, low, high, handling }) => ({
      from: localText(zone, from),
      expected: hundredths(expected),
      low: hundredths(low),
      high: hundredths(high),
      ...(handling === undefined ? {} : { handling: hundredths(handling) }),
    })),
  };
}
