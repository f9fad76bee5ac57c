/** One's own week as bars beside the published figures, and the same as a table. */
import { type Minutes, type OwnTime, PUBLISHED, TIME_KINDS, type TimeKind } from "@luwte/contract/timeLedger.ts";
import { Button } from "@mantine/core";
import classes from "../../time/Time.module.css";
import { TIME } from "../../time/texts.ts";
import { LOCALES } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { Part } from "../kit/Page.tsx";
import { plusDays, sharesOf, totalOf } from "./sums.ts";
import { WideTable } from "./WideTable.tsx";

type Props = { time: OwnTime; onWeek: (week: string) => void };

export function OwnWeek({ time, onWeek }: Props) {
  const t = useText(TIME);
  const { language } = useLanguage();
  const named = (day: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  const total = totalOf(time);
  return (
    <Part title={t("myWeek")} intro={t("weekOf", { day: named(time.week, { dateStyle: "long" }) })}>
      <div className={classes["row"]}>
        <Button variant="default" size="xs" onClick={() => onWeek(plusDays(time.week, -7))}>
          {t("before")}
        </Button>
        <Button variant="default" size="xs" onClick={() => onWeek(plusDays(time.week, 7))}>
          {t("after")}
        </Button>
      </div>
      <Bars minutes={total} />
      <WideTable label={t("minutes")}>
        <table className={classes["table"]}>
          <caption className="hidden-visually">{t("minutes")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("day")}</th>
              {TIME_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[
              ...time.days.map(({ day, minutes }) => ({
                name: named(day, { weekday: "short", day: "numeric" }),
                minutes,
              })),
              { name: t("all"), minutes: total },
            ].map(({ name, minutes }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {TIME_KINDS.map((kind) => (
                  <td key={kind}>{Math.round(minutes[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </Part>
  );
}

const published = (kind: TimeKind): number | null => (kind in PUBLISHED ? PUBLISHED[kind as "helping"] : null);

/** Per cents; the line is the published figure. The table below says the same. */
function Bars({ minutes }: { minutes: Minutes }) {
  const t = useText(TIME);
  const shares = sharesOf(minutes);
  return (
    <div className={classes["bars"]} aria-hidden="true">
      {TIME_KINDS.map((kind) => (
        <div key={kind} className={classes["bar"]}>
          <span>{t(kind)}</span>
          <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
            <rect className={classes["own"]} width={shares[kind]} height="14" />
            {published(kind) === null ? null : (
              <line
                className={classes["ref"]}
                x1={published(kind)!}
                x2={published(kind)!}
                y1="0"
                y2="14"
                vectorEffect="non-scaling-stroke"
              />
            )}
          </svg>
          <span>{shares[kind]} %</span>
        </div>
      ))}
    </div>
  );
}
