/** What is drawn in a plot: lines, steps, bands, bars, and the key that says which is which. */
import type { Plot } from "./axes.ts";
import type { Tone } from "./palette.ts";
import { element, label, type Markup, numberText, words } from "./svg.ts";

/** In pixels. A `y` of null is a gap: nothing is known there. */
export type Point = { x: number; y: number | null };
export type Strip = { x: number; low: number; high: number };
export type KeyEntry = { text: string; tone: Tone; as: "line" | "band" | "block" };

/** Straight lines from point to point, in pixels; a gap ends the line. */
export const polyline = (points: readonly Point[], tone: Tone): Markup =>
  element("path", { class: `line-${tone}`, d: pathOf(points, lineTo) });

/** Each value holds until the next begins, as a number of agents does; `end` is where the last one ends. */
export function steps(points: readonly Point[], end: number, tone: Tone): Markup {
  const close = points.length > 0 && points.at(-1)!.y !== null ? `H${numberText(end)}` : "";
  return element("path", { class: `line-${tone}`, d: pathOf(points, stepTo) + close });
}

/** The area between two lines: an interval of a forecast. */
export function band(strips: readonly Strip[], tone: Tone): Markup {
  const there = strips.map(({ x, high }) => `${numberText(x)} ${numberText(high)}`);
  const back = strips.toReversed().map(({ x, low }) => `${numberText(x)} ${numberText(low)}`);
  const points = [...there, ...back];
  return element("path", { class: `band-${tone}`, d: points.length > 0 ? `M${points.join("L")}Z` : "" });
}

/** A filled rectangle; what it `says` is read aloud, and shown to who points at it. */
export function block(x: number, y: number, width: number, height: number, tone: Tone, says?: string): Markup {
  const size = { width: Math.max(0, width), height: Math.max(0, height) };
  const spoken = says === undefined ? [] : [element("title", {}, words(says))];
  return element("rect", { x, y, ...size, class: `fill-${tone}` }, ...spoken);
}

/** One row above the plot. */
export function key(plot: Plot, entries: readonly KeyEntry[]): Markup[] {
  let x = plot.left;
  return entries.flatMap((entry) => {
    const at = x;
    x += 52 + entry.text.length * 7;
    return [sample(at, plot.top - 18, entry), label(at + 28, plot.top - 14, entry.text)];
  });
}

function sample(x: number, y: number, { as, tone }: KeyEntry): Markup {
  if (as === "line") return element("path", { class: `line-${tone}`, d: `M${numberText(x)} ${numberText(y)}h22` });
  return element("rect", { x, y: y - 5, width: 22, height: 10, class: `${as === "band" ? "band" : "fill"}-${tone}` });
}

type Known = { x: number; y: number };
const lineTo = ({ x, y }: Known): string => `L${numberText(x)} ${numberText(y)}`;
const stepTo = ({ x, y }: Known): string => `H${numberText(x)}V${numberText(y)}`;

/** A gap ends a line; the next known point begins another. */
function pathOf(points: readonly Point[], next: (point: Known) => string): string {
  let drawing = false;
  const parts = points.map(({ x, y }) => {
    const goesOn = drawing;
    drawing = y !== null;
    if (y === null) return "";
    return goesOn ? next({ x, y }) : `M${numberText(x)} ${numberText(y)}`;
  });
  return parts.join("");
}
