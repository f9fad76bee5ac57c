/** The figures of announced waits: all together, by week, by queue. */
import type { WaitInsight, WaitShare } from "@luwte/contract/waiting.ts";
import { type ReactNode, useId } from "react";
import classes from "../insight/Insight.module.css";
import { percent } from "../insight/percent.ts";
import { usePeople } from "../people/usePeople.ts";
import { dayName } from "../thanks/days.ts";
import { WeeksChart } from "../thanks/WeeksChart.tsx";
import { useLanguage, useText } from "../words/useText.tsx";
import { WAITS } from "./texts.ts";

type Line = { readonly key: string; readonly name: string; readonly cells: readonly ReactNode[] };

export function WaitParts({ insight }: { insight: WaitInsight }) {
  const t = useText(WAITS);
  const { language } = useLanguage();
  const { teams } = usePeople();
  if (insight.all.of === 0) return <p>{t("empty", { least: insight.least })}</p>;
  const weeks = insight.weeks.map((week) => ({ ...week, name: t("week", { day: dayName(week.day, language) }) }));
  const nameOf = ({ channel, teamId, skills }: WaitInsight["queues"][number]): string =>
    [t(channel), teams.find(({ id }) => id === teamId)?.name, ...skills].filter(Boolean).join(", ");
  return (
    <>
      <Table
        title={t("all")}
        heads={[t("held")]}
        lines={[{ key: "all", name: t("all"), cells: [held(insight.all)] }]}
      />
      <p className={classes["dim"]}>{t("interval")}</p>
      <WeeksChart label={t("chart")} lines={weeks.map(chartLine)} />
      <Table
        title={t("weeks")}
        heads={[t("held")]}
        lines={weeks.map((week) => ({ key: week.day, name: week.name, cells: [held(week)] }))}
      />
      <Table
        title={t("queues")}
        heads={[t("held"), t("median"), t("width")]}
        lines={insight.queues.map((queue) => ({
          key: JSON.stringify([queue.channel, queue.teamId, queue.skills]),
          name: nameOf(queue),
          cells: [
            held(queue),
            <Length key="median" seconds={queue.medianSeconds} />,
            <Length key="width" seconds={queue.widthSeconds} />,
          ],
        }))}
      />
    </>
  );
}

const held = (share: WaitShare) => <Held key="held" share={share} />;
const chartLine = ({ day, name, held: count, of, low, high }: WaitInsight["weeks"][number] & { name: string }) => ({
  key: day,
  name,
  share: { count, of, low, high },
});

function Held({ share: { share, of, low, high } }: { share: WaitShare }) {
  const t = useText(WAITS);
  if (share === null) return <span className={classes["dim"]}>{t("none")}</span>;
  return (
    <>
      {t("share", { share: percent(share), of })}{" "}
      <span className={`${classes["dim"]} ${classes["interval"]}`}>
        ({t("between", { low: percent(low), high: percent(high) })})
      </span>
    </>
  );
}

const HOUR = 3600;

/** Never zero: what took seconds took a minute. */
function Length({ seconds }: { seconds: number | null }) {
  const t = useText(WAITS);
  if (seconds === null) return t("none");
  if (seconds >= 2 * HOUR) return t("hours", { count: Math.round(seconds / HOUR) });
  return t("minutes", { count: Math.max(1, Math.ceil(seconds / 60)) });
}

function Table({ title, heads, lines }: { title: string; heads: readonly string[]; lines: readonly Line[] }) {
  const id = useId();
  return (
    <section className={classes["part"]} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              {[title, ...heads].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={heads[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
