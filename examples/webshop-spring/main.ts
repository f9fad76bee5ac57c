/** A Dutch webshop forecasts the two weeks around Easter, with a leaflet planned: what to expect per day, and why. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, dayText, weekdayOf } from "@luwte/planning/calendar/days.ts";
import { forecastChart } from "@luwte/planning/forecast/chart.ts";
import { dayEffects } from "@luwte/planning/forecast/dayEffects.ts";
import type { Reason } from "@luwte/planning/forecast/explain.ts";
import { factsOf, type PlannedDay } from "@luwte/planning/forecast/facts.ts";
import { forecast } from "@luwte/planning/forecast/forecast.ts";
import { pastOf } from "@luwte/planning/forecast/history.ts";
import { meanOfWeeks } from "@luwte/planning/forecast/naive.ts";
import { readSeries } from "@luwte/planning/forecast/read.ts";
import { topDown } from "@luwte/planning/forecast/topDown.ts";

const FIRST = dayNumber("2025-03-31")!;
const TODAY = dayNumber("2026-03-30")!;

/** A leaflet every fourth Tuesday; the next one, larger than ever, on the Tuesday after Easter. */
const leaflets: PlannedDay[] = Array.from({ length: 13 }, (_, index) => ({
  day: dayText(FIRST + 8 + 28 * index),
  name: "Folder",
  kind: "driver",
  amount: 20_000 + 2_000 * (index % 4),
}));
leaflets.push({ day: "2026-04-07", name: "Folder", kind: "driver", amount: 30_000 });

const facts = factsOf({ country: "NL", planned: leaflets, from: FIRST, until: TODAY + 14 });
const read = readSeries(calls(), { zone: "Europe/Amsterdam", minutes: 30 });
if ("kind" in read) throw new Error(`${read.code}: ${read.value}`);
const past = pastOf(read[0]!.series, facts);
const made = forecast(past, { horizon: 14, level: 0.9, members: [meanOfWeeks, topDown, dayEffects] });
if (made.kind === "problem") throw new Error(`${made.code}: ${made.value}`);

for (const { day, expected, low, high, reasons } of made.days)
  console.log(
    `${day} ${Math.round(expected)} (${Math.round(low)}-${Math.round(high)}) ${reasons.map(said).join(", ")}`.trim(),
  );

const file = process.argv[2] ?? join(import.meta.dirname, "forecast.svg");
writeFileSync(
  file,
  forecastChart(past, made, {
    language: "nl",
    title: "Telefoontjes rond Pasen",
    description: "Na een stil paasweekend komt een drukke dinsdag, met de folder.",
    came: "gekomen",
    expected: "verwacht",
    interval: "90 %",
    unit: "per half uur",
    day: (day) => day.slice(8),
  }),
);

function said(reason: Reason): string {
  const name = "name" in reason ? ` ${reason.name.nl}` : "";
  return `${reason.code}${name} x${reason.effect.toFixed(2)}`;
}

/** A year of calls per half hour, as a telephone exchange would export them. */
function calls(): string {
  const lines = ["date,time,calls"];
  for (let day = FIRST; day < TODAY; day++)
    for (let slot = 0; slot < 48; slot++) {
      const clock = `${String(slot >> 1).padStart(2, "0")}:${slot % 2 === 0 ? "00" : "30"}`;
      const skipped = dayText(day) === "2026-03-29" && slot >> 1 === 2;
      if (!skipped) lines.push(`${dayText(day)},${clock},${Math.round(expected(day, slot) * noise(day * 48 + slot))}`);
    }
  return lines.join("\n");
}

function expected(day: number, slot: number): number {
  const hour = slot / 2;
  const open =
    hour >= 8 && hour < 21 ? 1 + Math.exp(-((hour - 10.5) ** 2) / 6) + 0.5 * Math.exp(-((hour - 19) ** 2) / 3) : 0;
  const weekday = [1.4, 1.2, 1.05, 1, 0.9, 0.5, 0.35][weekdayOf(day)]!;
  const month = new Date(day * 86_400_000).getUTCDate() <= 3 ? 1.2 : 1;
  return 14 * open * weekday * month * marked(day);
}

function marked(day: number): number {
  const codes = (facts.get(day) ?? []).map(({ code }) => code);
  const holiday = codes.includes("holiday") ? 0.3 : codes.includes("day_after_holiday") ? 1.25 : 1;
  const sent = (back: number) => leaflets.find((leaflet) => leaflet.day === dayText(day - back))?.amount ?? 0;
  return holiday * (1 + sent(0) / 60_000 + sent(1) / 120_000);
}

/** Between 0.75 and 1.25, always the same for the same number. */
function noise(at: number): number {
  const wave = Math.sin(at * 12.9898) * 43_758.5453;
  return 0.75 + 0.5 * (wave - Math.floor(wave));
}
