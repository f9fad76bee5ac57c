/** A Belgian utility judges its forecasts of a winter beside the naive ones, and forecasts an afternoon anew at noon. */
import { dayNumber, dayText, weekdayOf } from "@luwte/planning/calendar/days.ts";
import { dayEffects } from "@luwte/planning/forecast/dayEffects.ts";
import { evaluate } from "@luwte/planning/forecast/evaluate.ts";
import { factsOf, type PlannedDay } from "@luwte/planning/forecast/facts.ts";
import { type Forecast, forecast } from "@luwte/planning/forecast/forecast.ts";
import { pastOf } from "@luwte/planning/forecast/history.ts";
import { meanOfWeeks } from "@luwte/planning/forecast/naive.ts";
import { readSeries } from "@luwte/planning/forecast/read.ts";
import { daysOf } from "@luwte/planning/forecast/series.ts";
import { topDown } from "@luwte/planning/forecast/topDown.ts";

const FIRST = dayNumber("2025-05-05")!;
const TODAY = dayNumber("2026-01-27")!;
const MEMBERS = [meanOfWeeks, topDown, dayEffects];

/** Bills go out on the twentieth: two hundred thousand in winter, half of that in summer. */
const bills: PlannedDay[] = Array.from({ length: 10 }, (_, month) => {
  const day = new Date(Date.UTC(2025, 4 + month, 20)).toISOString().slice(0, 10);
  return { day, name: "Facturen", kind: "driver", amount: month < 5 ? 100_000 : 200_000 };
});

const facts = factsOf({ country: "BE", planned: bills, from: FIRST, until: TODAY + 14 });
const read = readSeries(calls(), { zone: "Europe/Brussels", minutes: 60 });
if ("kind" in read) throw new Error(`${read.code}: ${read.value}`);
const { series, repairs } = read[0]!;
console.log(repairs.map(({ code, times }) => `${code} ${times}`).join(", "));

const judged = evaluate(pastOf(daysOf(series, 0, series.days - 1), facts), {
  horizon: 7,
  origins: 6,
  step: 7,
  level: 0.9,
  members: MEMBERS,
});
if (judged.kind === "problem") throw new Error(`${judged.code}: ${judged.value}`);
for (const name of ["ensemble", "mean_of_weeks", "seasonal_naive"])
  console.log(`${name}: ${judged.figures[name]!.wapeHorizon.toFixed(1)} % wrong over a week`);

const [morning, noon] = [planned(series.days - 1), planned(series.days)];
console.log(`this afternoon: ${afternoon(morning)} expected yesterday, ${afternoon(noon)} expected at noon`);

/** With the days until `rows`: without the last one it is yesterday evening. */
function planned(rows: number): Forecast {
  const made = forecast(pastOf(daysOf(series, 0, rows), facts), { horizon: 1, level: 0.9, members: MEMBERS });
  if (made.kind === "problem") throw new Error(`${made.code}: ${made.value}`);
  return made;
}

function afternoon({ intervals }: Forecast): number {
  return Math.round(intervals.filter(({ slot }) => slot >= 12).reduce((sum, { expected }) => sum + expected, 0));
}

/** Calls per hour until today at noon. */
function calls(): string {
  const lines = ["timestamp,count"];
  for (let day = FIRST; day <= TODAY; day++)
    for (let hour = 0; hour < (day === TODAY ? 12 : 24); hour++) {
      const news = day === TODAY ? 1.35 : 1;
      lines.push(
        `${dayText(day)}T${String(hour).padStart(2, "0")}:00,${Math.round(expected(day, hour) * news * noise(day, hour))}`,
      );
    }
  return lines.join("\n");
}

function expected(day: number, hour: number): number {
  const open = hour >= 8 && hour < 19 && weekdayOf(day) < 6 ? 1 + Math.exp(-((hour - 10) ** 2) / 8) : 0;
  const weekday = [1.3, 1.1, 1, 1, 0.95, 0.4, 0][weekdayOf(day)]!;
  const cold = 1 + 0.35 * Math.cos((2 * Math.PI * (day - dayNumber("2025-01-20")!)) / 365.25);
  return 45 * open * weekday * cold * marked(day);
}

function marked(day: number): number {
  const quiet = (facts.get(day) ?? []).some(({ code }) => code === "holiday") ? 0.1 : 1;
  const sent = (back: number) => bills.find((bill) => bill.day === dayText(day - back))?.amount ?? 0;
  return quiet * (1 + sent(0) / 800_000 + sent(1) / 400_000 + sent(2) / 800_000);
}

/** Days differ as a whole, hours by themselves; always the same for the same day and hour. */
function noise(day: number, hour: number): number {
  return (0.9 + 0.2 * part(day * 1.7)) * (0.85 + 0.3 * part(day * 24 + hour));
}

function part(at: number): number {
  const wave = Math.sin(at * 78.233) * 43_758.5453;
  return wave - Math.floor(wave);
}
