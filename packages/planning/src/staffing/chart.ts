/** A picture of load against staff: what comes as a line, who is there or needed as steps. */
import { bottomAxis, leftAxis, plotIn } from "../charts/axes.ts";
import { key, polyline, steps } from "../charts/marks.ts";
import type { Tone } from "../charts/palette.ts";
import { fromZero, linearScale, ticksOf } from "../charts/scales.ts";
import { svg } from "../charts/svg.ts";

/** Values by interval, in agents; null where there is none. */
export type LoadSeries = { name: string; as: "steps" | "line"; values: readonly (number | null)[] };
export type LoadChart = {
  title: string;
  description: string;
  language: string;
  /** What stands beside the left axis. */
  unit: string;
  labels: readonly string[];
  series: readonly LoadSeries[];
};

const [WIDTH, HEIGHT] = [960, 360];
const TONES_OF_SERIES: readonly Tone[] = ["one", "two", "three", "four"];
const MOST_LABELS = 8;

/** SVG, as text. At most four series. */
export function loadChart({ title, description, language, unit, labels, series }: LoadChart): string {
  const plot = plotIn(WIDTH, HEIGHT, { top: 84 });
  const values = series.flatMap((one) => one.values.flatMap((value) => value ?? []));
  const up = linearScale(fromZero(values), [plot.bottom, plot.top]);
  const along = linearScale([0, labels.length], [plot.left, plot.right]);
  const shown = series
    .slice(0, TONES_OF_SERIES.length)
    .map((one, index) => ({ ...one, tone: TONES_OF_SERIES[index]! }));
  const every = Math.max(1, Math.ceil(labels.length / MOST_LABELS));
  return svg({
    title,
    description,
    language,
    width: WIDTH,
    height: HEIGHT,
    content: [
      ...leftAxis(
        plot,
        up,
        ticksOf(up.values).map((value) => ({ value, text: String(value) })),
        unit,
      ),
      ...bottomAxis(
        plot,
        along,
        labels.flatMap((text, value) => (value % every === 0 ? [{ value, text }] : [])),
      ),
      ...shown.map((one) => drawn(one, up.at, along.at, plot.right)),
      ...key(
        plot,
        shown.map(({ name, tone }) => ({ text: name, tone, as: "line" })),
      ),
    ],
  });
}

type At = (value: number) => number;
function drawn({ as, values, tone }: LoadSeries & { tone: Tone }, up: At, along: At, right: number) {
  const middle = as === "line" ? 0.5 : 0;
  const points = values.map((value, interval) => ({
    x: along(interval + middle),
    y: value === null ? null : up(value),
  }));
  return as === "line" ? polyline(points, tone) : steps(points, right, tone);
}
