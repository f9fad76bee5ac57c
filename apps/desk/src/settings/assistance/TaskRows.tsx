/** The tasks, each with how far it goes now. */
import { type Assistance, chosenLevel, isSwitchedOff, TASKS } from "@luwte/contract/oversight.ts";
import { TASK_HINTS, TASK_NAMES } from "../../assistance/taskTexts.ts";
import { useLevelText } from "../../assistance/useLevelText.ts";
import { useText } from "../../words/useText.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
import { State } from "../kit/State.tsx";
import { LEVELS_OF } from "./texts.ts";

export function TaskRows({ assistance }: { assistance: Assistance }) {
  const t = useText(LEVELS_OF);
  const names = useText(TASK_NAMES);
  const hints = useText(TASK_HINTS);
  const levels = useLevelText();
  return (
    <Rows label={t("levels")} empty="">
      {TASKS.map((task) => (
        <Row
          key={task}
          section="assistance"
          item={task}
          name={names(task)}
          hint={hints(task)}
          state={
            isSwitchedOff(assistance, task) ? (
              <State tone="calm">{t("switchedOff")}</State>
            ) : (
              levels.name(chosenLevel(assistance, task, null).level)
            )
          }
        />
      ))}
    </Rows>
  );
}
