/** Who changed what, and what closed by itself; newest first. */

import type { Assistance, PolicyLine, Switched } from "@luwte/contract/oversight.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { historyQuery } from "../../assistance/queries.ts";
import { TASK_NAMES } from "../../assistance/taskTexts.ts";
import { useLevelText } from "../../assistance/useLevelText.ts";
import { useTopicName } from "../../assistance/useTopicName.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { More } from "../kit/More.tsx";
import { Part } from "../kit/Page.tsx";
import { Line } from "../kit/Rows.tsx";
import { HISTORY, SWITCH } from "./texts.ts";

const AT_FIRST = 10;

export function History({ assistance }: { assistance: Assistance }) {
  const t = useText(HISTORY);
  const [most, setMost] = useState(AT_FIRST);
  const { data, error } = useQuery(historyQuery(assistance.version));
  const said = useSaid(data?.lines ?? []);
  if (error) return <Trouble error={error} />;
  if (!data) return null;
  const lines = data.lines.map((line) => ({ ...line, said: said.line(line) }));
  const switches = data.switches.map((each) => ({ ...each, said: said.switched(each) }));
  const all = [...lines, ...switches].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Part title={t("title")} intro={t("intro")}>
      {all.length === 0 ? <p className={kit["empty"]}>{t("empty")}</p> : null}
      <ul className={kit["rows"]} aria-label={t("title")}>
        {all.slice(0, most).map(({ id, said: words, note, at }) => (
          <Line key={id} name={words} hint={note || null}>
            <span className={kit["rowState"]}>
              <When at={at} long />
            </span>
          </Line>
        ))}
      </ul>
      {all.length > most ? <More onMore={() => setMost(most + AT_FIRST)} /> : null}
    </Part>
  );
}

/** In a sentence, with the names of now. */
function useSaid(lines: readonly PolicyLine[]) {
  const t = useText(HISTORY);
  const switches = useText(SWITCH);
  const names = useText(TASK_NAMES);
  const levels = useLevelText();
  const { nameOf } = usePeople();
  const topicName = useTopicName(lines.map(({ task }) => task));
  const whoOf = ({ by }: { by: PolicyLine["by"] }) => (by && nameOf(by)) ?? switches("somebody");
  return {
    line(line: PolicyLine): string {
      const { task, topic, level, why } = line;
      const what = topic === null ? names(task) : `${names(task)}, ${topicName(task, topic)}`;
      if (why !== "chosen") return t(why, { what, level: levels.name(level ?? 0) });
      if (level === null) return t("takenBack", { who: whoOf(line), what });
      return t("chosen", { who: whoOf(line), what, level: levels.name(level) });
    },
    switched(each: Switched): string {
      const what = each.task ? names(each.task) : switches("all");
      return t(each.off ? "off" : "on", { who: whoOf(each), what });
    },
  };
}
