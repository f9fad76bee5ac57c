/** How customers found it: shares with their intervals, of teams, reasons and weeks. A picture and the tables behind it; never a person. */
import type { SurveyInsight } from "@luwte/contract/thanks.ts";
import { useQuery } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { InsightPage } from "../insight/InsightPage.tsx";
import { percent } from "../insight/percent.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useLanguage, useText } from "../words/useText.tsx";
import { dayName } from "./days.ts";
import { surveyQuery } from "./queries.ts";
import { SurveyParts } from "./SurveyParts.tsx";
import { SURVEY } from "./texts.ts";

export function SurveyPage() {
  const t = useText({ ...SURVEY, loading: COMMON.loading });
  const { data, error } = useQuery(surveyQuery);
  return (
    <InsightPage title={t("title")} intro={data ? <Intro insight={data} /> : null}>
      {error ? <Trouble error={error} /> : data ? <SurveyParts insight={data} /> : <p role="status">{t("loading")}</p>}
    </InsightPage>
  );
}

function Intro({ insight: { from, until, asked, answered } }: { insight: SurveyInsight }) {
  const t = useText(SURVEY);
  const { language } = useLanguage();
  const share = answered ? percent(answered.count / answered.of) : null;
  return (
    <>
      <p className={classes["dim"]}>{t("intro", { from: dayName(from, language), until: dayName(until, language) })}</p>
      <p>{share === null ? t("askedFew", { count: asked }) : t("asked", { count: asked, share })}</p>
    </>
  );
}
