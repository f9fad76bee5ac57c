/** The figures of what customers answered: all together, by week, by team, by reason. In their own order, never by how good they are. */
import type { SurveyInsight } from "@luwte/contract/thanks.ts";
import { useQuery } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { usePeople } from "../people/usePeople.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { wholeName } from "../wrap-up/choosing.ts";
import { contactReasonsQuery } from "../wrap-up/queries.ts";
import { dayName } from "./days.ts";
import { type NamedLine, SurveyTable } from "./SurveyTable.tsx";
import { SURVEY } from "./texts.ts";
import { WeeksChart } from "./WeeksChart.tsx";

export function SurveyParts({ insight }: { insight: SurveyInsight }) {
  const t = useText(SURVEY);
  const { language } = useLanguage();
  const { teams } = usePeople();
  const reasons = useQuery(contactReasonsQuery).data?.reasons ?? [];
  if (Object.values(insight.all).every((share) => share === null)) return <p>{t("empty")}</p>;
  const named = (lines: SurveyInsight["teams"], nameOf: (key: string | null) => string): NamedLine[] =>
    lines.map(({ key, figures }) => ({ key: key ?? "none", name: nameOf(key), figures }));
  const weeks = named(insight.weeks, (key) => t("week", { day: dayName(key ?? insight.from, language) }));
  return (
    <>
      <SurveyTable title={t("all")} lines={[{ key: "all", name: t("all"), figures: insight.all }]} />
      <p className={classes["dim"]}>{t("interval")}</p>
      <WeeksChart
        label={t("chart")}
        lines={weeks.map(({ key, name, figures }) => ({ key, name, share: figures.satisfied }))}
      />
      <SurveyTable title={t("weeks")} lines={weeks} />
      <SurveyTable
        title={t("teams")}
        lines={named(insight.teams, (key) => teams.find(({ id }) => id === key)?.name ?? t("noTeam"))}
      />
      <SurveyTable
        title={t("reasons")}
        lines={named(insight.reasons, (key) => wholeName(key as never, reasons, language) ?? t("noReason"))}
      />
    </>
  );
}
