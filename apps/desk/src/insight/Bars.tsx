/** Counts as bars, the part at once darker within each. The figures stand beside them, so nobody has to measure. */
import type { Share } from "@luwte/contract/wrapUps.ts";
import classes from "./Insight.module.css";

type Line = { name: string; count: number; atOnce: Share };
type Props = { label: string; others: string; lines: readonly Line[] };

const MOST_BARS = 10;
const ROW = 30;
const WIDTH = 320;

/** What comes after the tenth is one bar: a long tail is a table's work. */
function shown(lines: readonly Line[], others: string): readonly Line[] {
  const rest = lines.slice(MOST_BARS);
  if (rest.length === 0) return lines;
  const sum = (of: (line: Line) => number) => rest.reduce((total, line) => total + of(line), 0);
  const atOnce = { of: sum((line) => line.atOnce.of), count: sum((line) => line.atOnce.count), low: null, high: null };
  return [...lines.slice(0, MOST_BARS), { name: others, count: sum((line) => line.count), atOnce }];
}

export function Bars({ label, others, lines }: Props) {
  const bars = shown(lines, others);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={classes["bars"]}>
      <ul aria-hidden="true">
        {bars.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH + 44} ${bars.length * ROW}`}
        width={WIDTH + 44}
        height={bars.length * ROW}
      >
        {bars.map(({ name, count, atOnce }, at) => (
          <g key={name} transform={`translate(0 ${at * ROW})`}>
            <rect className={classes["bar"]} y={6} width={Math.max(2, (count / most) * WIDTH)} height={18} rx={3} />
            <rect className={classes["atOnce"]} y={6} width={(atOnce.count / most) * WIDTH} height={18} rx={3} />
            <text className={classes["number"]} x={(count / most) * WIDTH + 8} y={20}>
              {count}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={classes["dim"]}>{label}</figcaption>
    </figure>
  );
}
