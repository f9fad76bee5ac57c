/** What the library lacks, for leads: by reason as a picture and the table behind it, and what was looked for in vain. */
import type { LibraryGaps } from "@luwte/contract/library.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import classes from "../insight/Insight.module.css";
import { InsightPage } from "../insight/InsightPage.tsx";
import { PeriodPick } from "../insight/PeriodPick.tsx";
import { PERIODS, type Period, periodOf } from "../insight/period.ts";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { libraryApi } from "./api.ts";
import { GapReasons } from "./GapReasons.tsx";
import { GapTopics } from "./GapTopics.tsx";
import { GAPS } from "./gapsTexts.ts";

const gapsQuery = (period: Period) =>
  queryOptions({
    queryKey: ["libraryGaps", period],
    queryFn: () => libraryApi.getLibraryGaps({ query: periodOf({ period, teamId: "" }, new Date()) }),
    staleTime: 0,
  });

export function GapsPage() {
  const t = useText({ ...GAPS, loading: COMMON.loading });
  const [period, setPeriod] = useState<Period>("d30");
  const { data, error } = useQuery(gapsQuery(period));
  return (
    <InsightPage title={t("title")} intro={<p className={classes["dim"]}>{t("intro")}</p>}>
      <div className={classes["filters"]}>
        <PeriodPick period={period} onPeriod={setPeriod} />
      </div>
      {error ? <Trouble error={error} /> : null}
      {data ? <Figures gaps={data} weeks={PERIODS[period] / 7} /> : error ? null : <p role="status">{t("loading")}</p>}
    </InsightPage>
  );
}

function Figures({ gaps, weeks }: { gaps: LibraryGaps; weeks: number }) {
  const t = useText(GAPS);
  const { reasons, topics, missed, used } = gaps;
  const without = reasons.reduce((sum, { conversations, withArticle }) => sum + conversations - withArticle, 0);
  const isEmpty = reasons.length === 0 && missed === 0;
  return (
    <>
      <p className={classes["summary"]}>
        {isEmpty ? t("empty") : t("summary", { perWeek: Math.round(without / weeks), missed, used })}
      </p>
      {reasons.length > 0 ? <GapReasons reasons={reasons} weeks={weeks} /> : null}
      {isEmpty ? null : <GapTopics topics={topics} />}
    </>
  );
}
