/** A team's weeks as bars of a hundred per cent, the newest last and the published one below them. The table says the same. */
import { PUBLISHED, type TeamWeek, TIME_KINDS, type TimeKind } from "@luwte/contract/timeLedger.ts";
import classes from "../../time/Time.module.css";
import { TIME } from "../../time/texts.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { stacked } from "./sums.ts";

const MOST_WEEKS = 8;
/** Narrower ones hold no figure; the table does. */
const WIDE_ENOUGH = 8;
const HEIGHT = 24;

export function TeamChart({ weeks }: { weeks: readonly TeamWeek[] }) {
  const t = useText(TIME);
  const { language } = useLanguage();
  const day = new Intl.DateTimeFormat(LOCALES[language], { day: "numeric", month: "short", timeZone: "UTC" });
  const shown = weeks.toSorted((one, other) => one.week.localeCompare(other.week)).slice(-MOST_WEEKS);
  return (
    <figure className={classes["weeks"]} aria-hidden="true">
      <Legend />
      {shown.map(({ week, shares }) => (
        <Bar key={week} name={day.format(new Date(`${week}T12:00:00Z`))} shares={shares} />
      ))}
      <Bar name={t("published")} shares={PUBLISHED} />
    </figure>
  );
}

function Legend() {
  const t = useText(TIME);
  return (
    <ul className={classes["legend"]}>
      {TIME_KINDS.map((kind) => (
        <li key={kind}>
          <svg width="12" height="12" aria-hidden="true">
            <rect data-kind={kind} width="12" height="12" rx="3" />
          </svg>
          {t(kind)}
        </li>
      ))}
    </ul>
  );
}

function Bar({ name, shares }: { name: string; shares: Partial<Record<TimeKind, number>> }) {
  return (
    <div className={classes["week"]}>
      <span>{name}</span>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {stacked(shares).map(({ kind, from, share }) => (
          <g key={kind}>
            <rect data-kind={kind} x={`${from}%`} width={`${share}%`} height={HEIGHT} />
            {share >= WIDE_ENOUGH ? (
              <text data-kind={kind} x={`${from + share / 2}%`} y={HEIGHT / 2}>
                {share}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
    </div>
  );
}
