/** Off and on again: all of it, or one task. It holds at every desk at once. */
import { type Assistance, type Switched, TASKS, type Task } from "@luwte/contract/oversight.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { TASK_NAMES } from "../../assistance/taskTexts.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { State } from "../kit/State.tsx";
import { useForm } from "../kit/useForm.ts";
import { OffOne } from "./OffOne.tsx";
import { SWITCH } from "./texts.ts";
import { useFlip } from "./useFlip.ts";

type Props = { assistance: Assistance };

export function SwitchPart({ assistance }: Props) {
  const t = useText(SWITCH);
  const off = assistance.switches.filter((each) => each.off);
  const said = useFocusOnGone(off.length);
  return (
    <Part title={t("title")} intro={t("intro")}>
      <div ref={said} tabIndex={-1}>
        {off.length === 0 ? (
          <State tone="good">{t("on")}</State>
        ) : (
          <ul className={kit["rows"]} aria-label={t("off")}>
            {off.map((each) => (
              <OffOne key={each.task ?? "all"} switched={each} />
            ))}
          </ul>
        )}
      </div>
      <SwitchOff off={off} />
    </Part>
  );
}

/** The button that switches on goes with its line: whoever used keys goes on where that is said. */
function useFocusOnGone(count: number) {
  const said = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) said.current?.focus();
    before.current = count;
  }, [count]);
  return said;
}

const ALL = "all";

function SwitchOff({ off }: { off: readonly Switched[] }) {
  const t = useText(SWITCH);
  const names = useText(TASK_NAMES);
  const flip = useFlip();
  const open = [null, ...TASKS].filter((task) => !off.some((each) => each.task === task));
  const form = useForm({
    saved: { task: open[0] ?? ALL, note: "" } as { task: string; note: string },
    send: ({ task, note }) => flip(task === ALL ? null : (task as Task), true, note),
    forget: true,
  });
  return (
    <SettingsForm form={form} action={t("switchOff")} always quiet>
      <div className={kit["pair"]}>
        <NativeSelect
          label={t("what")}
          value={form.draft.task}
          data={open.map((task) => ({ value: task ?? ALL, label: task ? names(task) : t("all") }))}
          onChange={(event) => form.put({ task: event.currentTarget.value })}
        />
        <TextInput label={t("why")} maxLength={400} {...form.text("note")} />
      </div>
    </SettingsForm>
  );
}
