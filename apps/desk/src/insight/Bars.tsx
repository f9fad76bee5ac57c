/** Counts as bars, the part at once darker within each. The figures stand beside them, so nobody has to measure. */
import type { Share } from "@luwte/contract/wrapUps.ts";
import classes from "./Insight.module.css";

type Line = { key: string; name: string; count: number; atOnce: Share };
type Props = { label: string; others: string; lines: readonly Line[] };

const MOST_BARS = 10;
/** Of the drawing; it is stretched to the room there is. */
const WIDTH = 300;
const HEIGHT = 16;

/** What comes after the tenth is one bar: a long tail is a table's work. */
function shown(lines: readonly Line[], others: string): readonly Line[] {
  const rest = lines.slice(MOST_BARS);
  if (rest.length === 0) return lines;
  const sum = (of: (line: Line) => number) => rest.reduce((total, line) => total + of(line), 0);
  const atOnce = { of: sum((line) => line.atOnce.of), count: sum((line) => line.atOnce.count), low: null, high: null };
  return [...lines.slice(0, MOST_BARS), { key: "others", name: others, count: sum((line) => line.count), atOnce }];
}

export function Bars({ label, others, lines }: Props) {
  const bars = shown(lines, others);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={classes["bars"]}>
      <div role="img" aria-label={label}>
        {bars.map(({ key, name, count, atOnce }) => (
          <div key={key} className={classes["row"]} aria-hidden="true">
            <span>{name}</span>
            <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              <rect className={classes["bar"]} width={Math.max(2, (count / most) * WIDTH)} height={HEIGHT} />
              <rect className={classes["atOnce"]} width={(atOnce.count / most) * WIDTH} height={HEIGHT} />
            </svg>
            <span>{count}</span>
          </div>
        ))}
      </div>
      <figcaption className={classes["dim"]}>{label}</figcaption>
    </figure>
  );
}
