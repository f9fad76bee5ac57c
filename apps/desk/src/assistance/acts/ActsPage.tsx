/** What was done without a person, newest first; each explains itself when it is opened. */
import { ConversationId } from "@luwte/contract/ids.ts";
import { TASK_RULES, TASKS, type Task, TaskName } from "@luwte/contract/oversight.ts";
import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import insight from "../../insight/Insight.module.css";
import { InsightPage } from "../../insight/InsightPage.tsx";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { actsQuery } from "../queries.ts";
import { TASK_NAMES } from "../taskTexts.ts";
import { ActLine } from "./ActLine.tsx";
import classes from "./Acts.module.css";
import { ACTS } from "./texts.ts";

/** Others are never done without a person. */
const POSSIBLE = TASKS.filter((task) => TASK_RULES[task].top === 3);

export function ActsPage() {
  const t = useText(ACTS);
  const { conversation, act } = useSearch({ from: "/desk/assistance/acts" });
  const [task, setTask] = useState<Task | "">("");
  const conversationId = ConversationId.safeParse(conversation).data ?? null;
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(actsQuery({ task, conversationId }));
  const acts = data?.pages.flatMap((page) => page.acts) ?? [];
  return (
    <InsightPage title={t("title")} intro={<p className={insight["dim"]}>{t("intro")}</p>}>
      <Asked task={task} onTask={setTask} isOfOne={conversationId !== null} />
      {error ? <Trouble error={error} /> : null}
      {data && acts.length === 0 ? <p>{t(conversationId ? "emptyHere" : "empty")}</p> : null}
      <ul className={classes["acts"]} aria-label={t("title")}>
        {acts.map((each) => (
          <ActLine key={each.suggestion.id} act={each} isOpen={each.suggestion.id === act || acts.length === 1} />
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button variant="default" onClick={() => void fetchNextPage()}>
            {t("more")}
          </Button>
        </div>
      ) : null}
    </InsightPage>
  );
}

type AskedProps = { task: Task | ""; onTask(task: Task | ""): void; isOfOne: boolean };

function Asked({ task, onTask, isOfOne }: AskedProps) {
  const t = useText(ACTS);
  const names = useText(TASK_NAMES);
  return (
    <div className={insight["filters"]}>
      <NativeSelect
        aria-label={t("task")}
        value={task}
        data={[{ value: "", label: t("everything") }, ...POSSIBLE.map((each) => ({ value: each, label: names(each) }))]}
        onChange={(event) => onTask(TaskName.safeParse(event.currentTarget.value).data ?? "")}
      />
      {isOfOne ? (
        <Link className={classes["all"]} to="/assistance/acts" search={{}}>
          {t("all")}
        </Link>
      ) : null}
    </div>
  );
}
