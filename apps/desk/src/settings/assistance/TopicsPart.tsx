/** Topics of a task that were looked at or have a level of their own: each follows the task until somebody chooses otherwise. */

import type { Assistance, Level, Task } from "@luwte/contract/oversight.ts";
import type { Measured } from "@luwte/contract/oversightFigures.ts";
import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { choosable } from "../../assistance/level.ts";
import { useLevelText } from "../../assistance/useLevelText.ts";
import { useTopicName } from "../../assistance/useTopicName.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { More } from "../kit/More.tsx";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";
import { useMeasuredSaid } from "./MeasuredPart.tsx";
import { LEVELS_OF } from "./texts.ts";
import { useLevel } from "./useLevel.ts";

type Props = { task: Task; assistance: Assistance; measured: readonly Measured[] };

const AT_FIRST = 20;

export function TopicsPart({ task, assistance, measured }: Props) {
  const t = useText(LEVELS_OF);
  const [most, setMost] = useState(AT_FIRST);
  const nameOf = useTopicName([task]);
  if (measured.length === 0) return null;
  const named = measured.map((each) => ({ each, name: nameOf(task, each.topic) }));
  return (
    <Part title={t("topics")} intro={t("topicsIntro")}>
      <ul className={kit["rows"]} aria-label={t("topics")}>
        {named
          .toSorted((a, b) => a.name.localeCompare(b.name))
          .slice(0, most)
          .map(({ each, name }) => (
            <TopicLine key={each.topic} name={name} assistance={assistance} measured={each} />
          ))}
      </ul>
      {named.length > most ? <More onMore={() => setMost(most + AT_FIRST)} /> : null}
    </Part>
  );
}

const FOLLOWS = "";

function TopicLine({ name, assistance, measured }: { name: string; assistance: Assistance; measured: Measured }) {
  const t = useText(LEVELS_OF);
  const levels = useLevelText();
  const said = useMeasuredSaid();
  const trouble = useTrouble();
  const { task, topic } = measured;
  const write = useLevel(task);
  const own = assistance.lines.find((line) => line.task === task && line.topic === topic)?.level ?? null;
  const open = choosable(task, measured, own ?? 0);
  const choose = (value: string) =>
    void write(topic, value === FOLLOWS ? null : (Number(value) as Level), "").catch(trouble);
  return (
    <Line name={name} hint={said(measured)}>
      <NativeSelect
        aria-label={t("levelOf", { name })}
        value={own === null ? FOLLOWS : String(own)}
        data={[
          { value: FOLLOWS, label: t("follows") },
          ...open.map((level) => ({ value: String(level), label: levels.name(level) })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </Line>
  );
}
