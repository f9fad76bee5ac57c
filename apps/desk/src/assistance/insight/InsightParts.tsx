/** The figures in words, as pictures, and as tables. In their own order, never by how good they are. */
import type { AssistanceInsight, Outcomes } from "@luwte/contract/oversightFigures.ts";
import { Link } from "@tanstack/react-router";
import { Bars } from "../../insight/Bars.tsx";
import classes from "../../insight/Insight.module.css";
import { percent } from "../../insight/percent.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { dayName } from "../../thanks/days.ts";
import { WeeksChart } from "../../thanks/WeeksChart.tsx";
import { useLanguage, useText } from "../../words/useText.tsx";
import { TASK_NAMES } from "../taskTexts.ts";
import { useTopicName } from "../useTopicName.ts";
import { type OutcomeLine, OutcomesTable } from "./OutcomesTable.tsx";
import { FIGURES } from "./texts.ts";

export function InsightParts({ insight }: { insight: AssistanceInsight }) {
  const t = useText(FIGURES);
  const { all } = insight;
  if (all.proposed === 0)
    return (
      <>
        <p>{t("empty")}</p>
        <Ways />
      </>
    );
  return (
    <>
      <Summary all={all} />
      <Tasks insight={insight} />
      <Weeks insight={insight} />
      <Topics insight={insight} />
      <Ways />
    </>
  );
}

function Summary({ all }: { all: Outcomes }) {
  const t = useText(FIGURES);
  const { taken, foundWrong, automatic, undone } = all;
  const said = ({ count, of }: Outcomes["taken"]) => ({ count, of, share: percent(count / of) });
  return (
    <p className={classes["summary"]}>
      {t("proposed", { count: all.proposed })} {taken.of > 0 ? t("taken", said(taken)) : null}{" "}
      {foundWrong.of > 0 ? t("wrong", said(foundWrong)) : t("unchecked")}{" "}
      {automatic > 0 ? t("automatic", { count: automatic, undone }) : null}
    </p>
  );
}

function Tasks({ insight: { tasks } }: { insight: AssistanceInsight }) {
  const t = useText(FIGURES);
  const names = useText(TASK_NAMES);
  const lines: OutcomeLine[] = tasks.map(({ task, outcomes }) => ({ key: task, name: names(task), outcomes }));
  const bars = lines.map(({ key, name, outcomes }) => ({
    key,
    name,
    count: outcomes.proposed,
    atOnce: { ...outcomes.taken, of: outcomes.proposed },
  }));
  return (
    <OutcomesTable title={t("tasks")} first={t("task")} lines={lines} note={t("interval")}>
      <Bars label={t("tasksChart")} others={t("others")} lines={bars} />
    </OutcomesTable>
  );
}

function Weeks({ insight: { weeks } }: { insight: AssistanceInsight }) {
  const t = useText(FIGURES);
  const { language } = useLanguage();
  const lines: OutcomeLine[] = weeks.map(({ week, outcomes }) => ({
    key: week,
    name: t("weekOf", { day: dayName(week, language) }),
    outcomes,
  }));
  const shares = (name: "taken" | "foundWrong") =>
    lines.map(({ key, name: week, outcomes }) => ({ key, name: week, share: outcomes[name] }));
  return (
    <OutcomesTable title={t("weeks")} first={t("week")} lines={lines}>
      <WeeksChart label={t("takenChart")} lines={shares("taken")} />
      <WeeksChart label={t("wrongChart")} lines={shares("foundWrong")} />
    </OutcomesTable>
  );
}

function Topics({ insight: { topics } }: { insight: AssistanceInsight }) {
  const t = useText(FIGURES);
  const names = useText(TASK_NAMES);
  const nameOf = useTopicName(topics.map(({ task }) => task));
  const named = topics.filter(({ topic }) => topic !== null);
  const lines: OutcomeLine[] = named.map(({ task, topic, outcomes }) => ({
    key: `${task} ${topic}`,
    name: `${names(task)}: ${nameOf(task, topic)}`,
    outcomes,
  }));
  return lines.length === 0 ? null : <OutcomesTable title={t("topics")} first={t("topic")} lines={lines} />;
}

/** Where one goes on from the figures. */
function Ways() {
  const t = useText(FIGURES);
  const { rights } = useSelf();
  return (
    <p className={classes["filters"]}>
      <Link to="/recheck">{t("toRecheck")}</Link>
      <Link to="/assistance/acts">{t("toActs")}</Link>
      {rights.includes("assistance.manage") ? (
        <Link to="/settings/$section" params={{ section: "assistance" }}>
          {t("toSettings")}
        </Link>
      ) : null}
    </p>
  );
}
