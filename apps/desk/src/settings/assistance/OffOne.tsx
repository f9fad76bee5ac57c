/** Something that is off: since when, by whom and why; and the way to switch it on again. */
import type { Switched } from "@luwte/contract/oversight.ts";
import { TextInput } from "@mantine/core";
import { TASK_NAMES } from "../../assistance/taskTexts.ts";
import { usePeople } from "../../people/usePeople.ts";
import { sayMoment } from "../../words/time.ts";
import { useClock } from "../../words/useClock.ts";
import { useText } from "../../words/useText.tsx";
import { Line } from "../kit/Rows.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { State } from "../kit/State.tsx";
import { useForm } from "../kit/useForm.ts";
import { SWITCH } from "./texts.ts";
import { useFlip } from "./useFlip.ts";

export function OffOne({ switched: { task, note, by, at } }: { switched: Switched }) {
  const t = useText(SWITCH);
  const names = useText(TASK_NAMES);
  const { nameOf } = usePeople();
  const clock = useClock();
  const flip = useFlip();
  const form = useForm({ saved: { note: "" }, send: (draft) => flip(task, false, draft.note), forget: true });
  const who = (by && nameOf(by)) ?? t("somebody");
  const name = task ? names(task) : t("all");
  const since = t("since", { when: sayMoment(at, clock), who });
  return (
    <Line name={<State tone="soon">{name}</State>} hint={note === "" ? since : `${since} ${note}`}>
      <SettingsForm form={form} action={t("switchOn")} always quiet inline>
        <TextInput label={t("whyOn", { name })} maxLength={400} {...form.text("note")} />
      </SettingsForm>
    </Line>
  );
}
