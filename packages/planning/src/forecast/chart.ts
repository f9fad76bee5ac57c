/** The forecast as a drawing: what to expect per interval, the interval it will lie in, and what came just before. */
import { DAY, dayText } from "../calendar/days.ts";
import { bottomAxis, leftAxis, type Plot, plotIn, type Tick } from "../charts/axes.ts";
import { band, key, polyline } from "../charts/marks.ts";
import { fromZero, linearScale, type Scale, ticksOf } from "../charts/scales.ts";
import { type Markup, svg } from "../charts/svg.ts";
import type { Forecast } from "./forecast.ts";
import type { Past } from "./history.ts";

/** All that is written in it, in the language of who reads it. */
export type ChartWords = {
  language: string;
  title: string;
  description: string;
  came: string;
  expected: string;
  /** "90 %". */
  interval: string;
  /** What the figures at the left count: "per half hour". */
  unit: string;
  /** A day in few letters, from "2026-11-23". */
  day(day: string): string;
};

const WIDTH = 960;
const HEIGHT = 380;
const DAYS_BEFORE = 7;
const MOST_LABELS = 14;

/** A whole SVG document: the last days that came, what is forecast, and the interval around it, in contacts per slot. */
export function forecastChart(past: Past, forecast: Forecast, words: ChartWords): string {
  const plot = plotIn(WIDTH, HEIGHT);
  const { slots } = past.series;
  const origin = past.series.days - (forecast.over > 0 ? 1 : 0);
  const first = Math.max(0, origin - DAYS_BEFORE);
  const came = past.rates.slice(first * slots, past.series.days * slots);
  const high = forecast.intervals.map((interval) => interval.high);
  const x = linearScale([first, origin + forecast.days.length], [plot.left, plot.right]);
  const y = linearScale(fromZero([...came, ...high]), [plot.bottom, plot.top]);
  const content = [
    ...axes(plot, x, y, past.series.firstDay, words),
    ...curves({ x, y, first, slots }, came, past, forecast),
    ...legend(plot, words),
  ];
  return svg({ ...words, id: "forecast", width: WIDTH, height: HEIGHT, content });
}

function axes(plot: Plot, x: Scale, y: Scale, firstDay: number, words: ChartWords): Markup[] {
  const counts = ticksOf(y.values).map((value): Tick => ({ value, text: String(value) }));
  const days = x.values[1] - x.values[0];
  const every = Math.max(1, Math.ceil(days / MOST_LABELS));
  const ticks = Array.from({ length: Math.ceil(days / every) }, (_, index): Tick => {
    const row = x.values[0] + index * every;
    return { value: row + 0.5, text: words.day(dayText(firstDay + row)) };
  });
  return [...leftAxis(plot, y, counts), ...bottomAxis(plot, x, ticks, words.unit)];
}

type Place = { x: Scale; y: Scale; first: number; slots: number };

function curves({ x, y, first, slots }: Place, came: Float64Array, past: Past, forecast: Forecast): Markup[] {
  const known = Array.from(came, (rate, at) => ({
    x: x.at(first + (at + 0.5) / slots),
    y: Number.isNaN(rate) ? null : y.at(rate),
  }));
  const ahead = forecast.intervals.map(({ day, slot, expected, low, high }) => {
    const row = Date.parse(`${day}T00:00:00Z`) / DAY - past.series.firstDay;
    return { x: x.at(row + (slot + 0.5) / slots), y: y.at(expected), low: y.at(low), high: y.at(high) };
  });
  return [band(ahead, "one"), polyline(known, "ink"), polyline(ahead, "one")];
}

function legend(plot: Plot, words: ChartWords): Markup[] {
  return key(plot, [
    { text: words.came, tone: "ink", as: "line" },
    { text: words.expected, tone: "one", as: "line" },
    { text: words.interval, tone: "one", as: "band" },
  ]);
}
