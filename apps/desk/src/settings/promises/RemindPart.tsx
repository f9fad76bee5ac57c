/** When somebody is reminded, and whether Luwte tells the customer when nobody acts. */
import type { PromiseSettings } from "@luwte/contract/promises.ts";
import { Switch } from "@mantine/core";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { Part } from "../kit/Page.tsx";
import type { Form } from "../kit/useForm.ts";
import { PROMISING } from "./texts.ts";

/** What is proposed to who switches it on: half an hour before, a working day later. */
const AUTOMATIC = { minutesBefore: 30, laterMinutes: 480 };

export function RemindPart({ form }: { form: Form<PromiseSettings> }) {
  const t = useText(PROMISING);
  const { remindMinutes, automatic } = form.draft;
  return (
    <>
      <Part title={t("reminders")}>
        <NumberField
          label={t("remind")}
          hint={t("remindHint")}
          unit={t("minutes")}
          value={remindMinutes}
          error={form.at("/body/settings/remindMinutes")}
          onChange={(next) => form.put({ remindMinutes: next })}
        />
      </Part>
      <Part title={t("automatic")}>
        <Switch
          label={t("automaticOn")}
          description={t("automaticHint")}
          checked={automatic !== null}
          onChange={(event) => form.put({ automatic: event.currentTarget.checked ? AUTOMATIC : null })}
        />
        {automatic ? (
          <div className={kit["pair"]}>
            <NumberField
              label={t("before")}
              unit={t("minutes")}
              value={automatic.minutesBefore}
              error={form.at("/body/settings/automatic/minutesBefore")}
              onChange={(minutesBefore) => form.put({ automatic: { ...automatic, minutesBefore } })}
            />
            <NumberField
              label={t("after")}
              unit={t("minutes")}
              value={automatic.laterMinutes}
              error={form.at("/body/settings/automatic/laterMinutes")}
              onChange={(laterMinutes) => form.put({ automatic: { ...automatic, laterMinutes } })}
            />
          </div>
        ) : null}
      </Part>
    </>
  );
}
