/** Why people contact us, for leads: a picture and the table behind it. About reasons, never about a person. */
import { NativeSelect } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { usePeople } from "../people/usePeople.ts";
import { SwarmInsight } from "../swarms/SwarmInsight.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { Figures } from "./Figures.tsx";
import { Handovers } from "./Handovers.tsx";
import classes from "./Insight.module.css";
import { InsightPage } from "./InsightPage.tsx";
import { PeriodPick } from "./PeriodPick.tsx";
import { type Asked, type Period, periodOf } from "./period.ts";
import { INSIGHT } from "./texts.ts";

const insightQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ["contactInsight", asked.period, asked.teamId],
    queryFn: () => api.getContactInsight({ query: periodOf(asked, new Date()) }),
    staleTime: 0,
  });

export function ContactInsightPage() {
  const t = useText({ ...INSIGHT, loading: COMMON.loading });
  const { teams } = usePeople();
  const [period, setPeriod] = useState<Period>("d30");
  const [teamId, setTeamId] = useState("");
  const { data, error } = useQuery(insightQuery({ period, teamId }));
  return (
    <InsightPage title={t("title")} intro={<p className={classes["dim"]}>{t("intro")}</p>}>
      <div className={classes["filters"]}>
        <PeriodPick period={period} onPeriod={setPeriod} />
        {teams.length > 0 ? (
          <NativeSelect
            aria-label={t("team")}
            value={teamId}
            data={[{ value: "", label: t("everybody") }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(event) => setTeamId(event.currentTarget.value)}
          />
        ) : null}
      </div>
      {error ? <Trouble error={error} /> : data ? <Figures insight={data} /> : <p role="status">{t("loading")}</p>}
      <Handovers asked={{ period, teamId }} />
      <SwarmInsight asked={{ period, teamId }} />
    </InsightPage>
  );
}
