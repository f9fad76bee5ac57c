/** Why people contact us, for leads: a picture and the table behind it. About reasons, never about a person. */
import { TeamId } from "@luwte/contract/ids.ts";
import { NativeSelect, SegmentedControl } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { usePeople } from "../people/usePeople.ts";
import { MenuButton } from "../shell/MenuButton.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { Figures } from "./Figures.tsx";
import classes from "./Insight.module.css";
import { INSIGHT } from "./texts.ts";

const DAY = 86_400_000;
const PERIODS = { d7: 7, d30: 30, d90: 90 } as const;
type Period = keyof typeof PERIODS;

const insightQuery = (period: Period, teamId: string) =>
  queryOptions({
    queryKey: ["contactInsight", period, teamId],
    queryFn: () => {
      const until = new Date();
      const from = new Date(until.getTime() - PERIODS[period] * DAY);
      const team = teamId === "" ? {} : { teamId: TeamId.parse(teamId) };
      return api.getContactInsight({ query: { from: from.toISOString(), until: until.toISOString(), ...team } });
    },
    staleTime: 0,
  });

export function ContactInsightPage() {
  const t = useText({ ...INSIGHT, loading: COMMON.loading });
  const { teams } = usePeople();
  const [period, setPeriod] = useState<Period>("d30");
  const [teamId, setTeamId] = useState("");
  const { data, error } = useQuery(insightQuery(period, teamId));
  return (
    <div className={classes["page"]}>
      <header className={classes["head"]}>
        <div className={classes["title"]}>
          <MenuButton />
          <h1>{t("title")}</h1>
        </div>
        <p className={classes["dim"]}>{t("intro")}</p>
      </header>
      <div className={classes["filters"]}>
        <SegmentedControl
          role="radiogroup"
          aria-label={t("period")}
          value={period}
          data={(Object.keys(PERIODS) as Period[]).map((value) => ({ value, label: t(value) }))}
          onChange={(value) => setPeriod(value as Period)}
        />
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
    </div>
  );
}
