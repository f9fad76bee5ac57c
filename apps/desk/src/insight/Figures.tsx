/** The figures in words, as a picture, and as tables. */
import type { Share } from "@luwte/contract/wrapUps.ts";
import { useQuery } from "@tanstack/react-query";
import type { api } from "../api/api.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { WHY_NOT_TEXTS } from "../wrap-up/texts.ts";
import { Bars } from "./Bars.tsx";
import classes from "./Insight.module.css";
import { percent } from "./percent.ts";
import { INSIGHT } from "./texts.ts";

export type Insight = Awaited<ReturnType<typeof api.getContactInsight>>;

const shareSaid = ({ count, of }: Share): string => (of === 0 ? "–" : percent(count / of));

export function Figures({ insight }: { insight: Insight }) {
  const t = useText(INSIGHT);
  const { total, atOnce, withoutWrapUp, medianMs } = insight;
  return (
    <>
      <p className={classes["summary"]}>
        {total === 0 ? t("empty") : t("summary", { total, share: shareSaid(atOnce) })}{" "}
        {withoutWrapUp > 0 ? t("without", { count: withoutWrapUp }) : null}{" "}
        {medianMs === null ? null : t("median", { seconds: Math.round(medianMs / 1000) })}
      </p>
      {total === 0 ? null : <Reasons insight={insight} />}
      {insight.whyNots.length === 0 ? null : <WhyNots insight={insight} />}
    </>
  );
}

function Reasons({ insight }: { insight: Insight }) {
  const t = useText(INSIGHT);
  const { language } = useLanguage();
  const { data } = useQuery(contactReasonsQuery);
  const nameOf = (id: string | null) => wholeName(id, data?.reasons ?? [], language) ?? t("noReason");
  if (!data) return null;
  const lines = insight.reasons.map(({ reasonId, count, atOnce }) => ({
    key: reasonId ?? "none",
    name: nameOf(reasonId),
    count,
    atOnce,
  }));
  return (
    <section className={classes["part"]} aria-labelledby="reasons">
      <h2 id="reasons">{t("reasons")}</h2>
      <Bars label={t("chart")} others={t("others")} lines={lines} />
      <div className={classes["scroll"]}>
        <table className={classes["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("reason")}</th>
              <th scope="col">{t("count")}</th>
              <th scope="col">{t("atOnce")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, name, count, atOnce }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td>{count}</td>
                <td>
                  {shareSaid(atOnce)} <Interval share={atOnce} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes["dim"]}>{t("interval")}</p>
    </section>
  );
}

function Interval({ share: { low, high } }: { share: Share }) {
  const t = useText(INSIGHT);
  if (low === null || high === null) return null;
  return <span className={classes["dim"]}>({t("between", { low: percent(low), high: percent(high) })})</span>;
}

function WhyNots({ insight }: { insight: Insight }) {
  const t = useText(INSIGHT);
  const whys = useText(WHY_NOT_TEXTS);
  return (
    <section className={classes["part"]} aria-labelledby="why-nots">
      <h2 id="why-nots">{t("whyNots")}</h2>
      <table className={classes["table"]}>
        <tbody>
          {insight.whyNots.map(({ whyNot, count }) => (
            <tr key={whyNot}>
              <th scope="row">{whys(whyNot)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
