/** The frame of a chart: where it lies, its lines, the words along its edges. */
import type { Scale } from "./scales.ts";
import { element, label, type Markup } from "./svg.ts";

/** Where the data is drawn, in pixels of the drawing. */
export type Plot = { left: number; right: number; top: number; bottom: number };
export type Tick = { value: number; text: string };

/** Room for a title above, words below and figures to the left; `left` grows with long names. */
export function plotIn(width: number, height: number, margins: Partial<Plot> = {}): Plot {
  const { left = 56, right = 20, top = 64, bottom = 40 } = margins;
  return { left, right: width - right, top, bottom: height - bottom };
}

/** Horizontal lines with their figure at the left, and the unit above. */
export function leftAxis(plot: Plot, scale: Scale, ticks: readonly Tick[], unit?: string): Markup[] {
  const lines = ticks.flatMap(({ value, text }) => [
    line(plot.left, scale.at(value), plot.right, scale.at(value)),
    label(plot.left - 8, scale.at(value) + 4, text, { "text-anchor": "end" }),
  ]);
  return unit ? [...lines, label(plot.left - 8, plot.top - 12, unit, { "text-anchor": "end" })] : lines;
}

/** Short strokes with their word below; `unit` stands under them in the middle. */
export function bottomAxis(plot: Plot, scale: Scale, ticks: readonly Tick[], unit?: string): Markup[] {
  const strokes = ticks.flatMap(({ value, text }) => [
    line(scale.at(value), plot.bottom, scale.at(value), plot.bottom + 5),
    label(scale.at(value), plot.bottom + 18, text, { "text-anchor": "middle" }),
  ]);
  const edge = line(plot.left, plot.bottom, plot.right, plot.bottom, "axis-muted");
  const middle = (plot.left + plot.right) / 2;
  const words = unit ? [label(middle, plot.bottom + 34, unit, { "text-anchor": "middle" })] : [];
  return [...strokes, edge, ...words];
}

function line(x1: number, y1: number, x2: number, y2: number, style = "axis-grid"): Markup {
  return element("line", { x1, y1, x2, y2, class: style });
}
