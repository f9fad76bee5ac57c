/** One task: how far it may go, what was measured of it, and its topics. */
import { type Assistance, TaskName } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { measuredQuery } from "../../assistance/queries.ts";
import { TASK_HINTS, TASK_NAMES } from "../../assistance/taskTexts.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Missing, Page } from "../kit/Page.tsx";
import { LevelForm } from "./LevelForm.tsx";
import { MeasuredPart } from "./MeasuredPart.tsx";
import { TopicsPart } from "./TopicsPart.tsx";
import { LEVELS_OF } from "./texts.ts";

const SECTION = "assistance";

export function TaskScreen({ item, assistance }: { item: string; assistance: Assistance }) {
  const t = useText(LEVELS_OF);
  const names = useText(TASK_NAMES);
  const hints = useText(TASK_HINTS);
  const { data, error } = useQuery(measuredQuery(assistance.version));
  const back = { section: SECTION, name: t("title") };
  const task = TaskName.safeParse(item).data;
  if (!task) return <Missing back={back} />;
  const measured = data?.measured.filter((each) => each.task === task);
  return (
    <Page title={names(task)} intro={hints(task)} back={back}>
      {error ? <Trouble error={error} /> : null}
      {measured ? (
        <>
          <LevelForm key={task} task={task} assistance={assistance} measured={measured[0]} />
          <MeasuredPart measured={measured[0]!} />
          <TopicsPart task={task} assistance={assistance} measured={measured.slice(1)} />
        </>
      ) : null}
    </Page>
  );
}
