/** How far a task may go: the levels that can be chosen now, each with what it means, and why one chose. */
import { type Assistance, chosenLevel, type Level, TASK_RULES, type Task } from "@luwte/contract/oversight.ts";
import type { Measured } from "@luwte/contract/oversightFigures.ts";
import { TextInput } from "@mantine/core";
import { choosable } from "../../assistance/level.ts";
import { useLevelText } from "../../assistance/useLevelText.ts";
import { useText } from "../../words/useText.tsx";
import { OneOf } from "../kit/OneOf.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { LEVELS_OF } from "./texts.ts";
import { useLevel } from "./useLevel.ts";

type Props = { task: Task; assistance: Assistance; measured: Measured | undefined };

export function LevelForm({ task, assistance, measured }: Props) {
  const t = useText(LEVELS_OF);
  const levels = useLevelText();
  const write = useLevel(task);
  const { level, rule } = chosenLevel(assistance, task, null);
  const form = useForm({
    saved: { level: String(level), note: "" },
    send: (draft) => write(null, Number(draft.level) as Level, draft.note),
    forget: true,
  });
  const preset = levels.name(TASK_RULES[task].preset);
  return (
    <SettingsForm form={form}>
      <OneOf
        label={t("level")}
        choices={choosable(task, measured, level).map((each) => ({
          key: String(each),
          name: levels.name(each),
          hint: levels.hint(each, task),
        }))}
        chosen={form.draft.level}
        onChange={(chosen) => form.put({ level: chosen })}
      />
      <TextInput label={t("note")} description={t("noteHint")} maxLength={400} {...form.text("note")} />
      {rule === "preset" ? <p>{t("atPreset", { level: preset })}</p> : null}
    </SettingsForm>
  );
}
