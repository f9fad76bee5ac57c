/** How customers found it: shares with their intervals, of teams, reasons and weeks. A picture and the tables behind it; never a person. */
import type { SurveyInsight } from "@luwte/contract/thanks.ts";
import { useQuery } from "@tanstack/react-query";
import classes from "../insight/Insight.module.css";
import { percent } from "../insight/percent.ts";
import { Trouble } from "../look/Trouble.tsx";
import { MenuButton } from "../shell/MenuButton.tsx";
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
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <div className={classes["title"]}>
          <MenuButton />
          <h1>{t("title")}</h1>
        </div>
        {data ? <Intro insight={data} /> : null}
      </header>
      {error ? <Trouble error={error} /> : data ? <SurveyParts insight={data} /> : <p role="status">{t("loading")}</p>}
    </div>
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
