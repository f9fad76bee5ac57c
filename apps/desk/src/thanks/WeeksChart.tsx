/** A share per week: a dot for it, a line for where the true one may lie. The table below says the same in figures. */
import type { Share } from "@luwte/contract/wrapUps.ts";
import insight from "../insight/Insight.module.css";
import classes from "./WeeksChart.module.css";

/** `share` null, or of nothing: nothing is drawn. */
type Week = { readonly key: string; readonly name: string; readonly share: Share | null };

const WIDTH = 640;
const HEIGHT = 120;
const y = (share: number): number => HEIGHT - share * HEIGHT;

export function WeeksChart({ label, lines }: { label: string; lines: readonly Week[] }) {
  const first = lines[0]?.name;
  const last = lines.length > 1 ? lines.at(-1)?.name : undefined;
  const step = WIDTH / Math.max(1, lines.length);
  return (
    <figure className={classes["chart"]}>
      <div className={classes["scale"]} aria-hidden="true">
        {["100 %", "50 %", "0 %"].map((said) => (
          <span key={said}>{said}</span>
        ))}
      </div>
      <svg viewBox={`0 -6 ${WIDTH} ${HEIGHT + 12}`} role="img" aria-label={label}>
        {[0, 0.5, 1].map((at) => (
          <line key={at} className={classes["grid"]} x1={0} x2={WIDTH} y1={y(at)} y2={y(at)} />
        ))}
        {lines.map(({ key, share }, index) => {
          if (!share || share.of === 0) return null;
          const x = (index + 0.5) * step;
          return (
            <g key={key}>
              <line className={classes["span"]} x1={x} x2={x} y1={y(share.low ?? 0)} y2={y(share.high ?? 1)} />
              <circle className={classes["dot"]} cx={x} cy={y(share.count / share.of)} r={5} />
            </g>
          );
        })}
      </svg>
      <div className={classes["weeks"]} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
      <figcaption className={insight["dim"]}>{label}</figcaption>
    </figure>
  );
}
