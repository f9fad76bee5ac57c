/** What became of what the assistant proposed, for leads: pictures with the tables behind them, by task, topic and week. Never by person. */
import { TASKS, type Task, TaskName } from "@luwte/contract/oversight.ts";
import { NativeSelect } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import classes from "../../insight/Insight.module.css";
import { InsightPage } from "../../insight/InsightPage.tsx";
import { PeriodPick } from "../../insight/PeriodPick.tsx";
import { type Period, periodOf } from "../../insight/period.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { assistanceApi } from "../api.ts";
import { TASK_NAMES } from "../taskTexts.ts";
import { InsightParts } from "./InsightParts.tsx";
import { FIGURES } from "./texts.ts";

const insightQuery = (period: Period, task: Task | null) =>
  queryOptions({
    queryKey: ["assistanceInsight", period, task],
    queryFn: () => {
      const { from, until } = periodOf({ period, teamId: "" }, new Date());
      return assistanceApi.getAssistanceInsight({ query: { from, until, ...(task ? { task } : {}) } });
    },
    staleTime: 0,
  });

export function AssistanceInsightPage() {
  const t = useText(FIGURES);
  const [period, setPeriod] = useState<Period>("d90");
  const [task, setTask] = useState<Task | null>(null);
  const { data, error } = useQuery(insightQuery(period, task));
  return (
    <InsightPage title={t("title")} intro={<p className={classes["dim"]}>{t("intro")}</p>}>
      <Asked period={period} onPeriod={setPeriod} task={task} onTask={setTask} />
      {error ? <Trouble error={error} /> : data ? <InsightParts insight={data} /> : <p role="status">{t("loading")}</p>}
    </InsightPage>
  );
}

type AskedProps = {
  period: Period;
  onPeriod(period: Period): void;
  task: Task | null;
  onTask(task: Task | null): void;
};

function Asked({ period, onPeriod, task, onTask }: AskedProps) {
  const t = useText(FIGURES);
  const names = useText(TASK_NAMES);
  return (
    <div className={classes["filters"]}>
      <PeriodPick period={period} onPeriod={onPeriod} />
      <NativeSelect
        aria-label={t("task")}
        value={task ?? ""}
        data={[{ value: "", label: t("everything") }, ...TASKS.map((each) => ({ value: each, label: names(each) }))]}
        onChange={(event) => onTask(TaskName.safeParse(event.currentTarget.value).data ?? null)}
      />
    </div>
  );
}
