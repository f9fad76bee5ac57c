/** Departments that can be asked, when they are reminded, and the mails that they get. Saving is approving. */
import type { QuestionSettings } from "@luwte/contract/questions.ts";
import { Switch } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { questionsApi } from "../../questions/api.ts";
import { questionSettingsQuery } from "../../questions/queries.ts";
import { useText } from "../../words/useText.tsx";
import { NumberField } from "../kit/NumberField.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { DepartmentsPart } from "./DepartmentsPart.tsx";
import { MailsPart } from "./MailsPart.tsx";
import { DEPARTMENTS } from "./texts.ts";

type Saved = Awaited<ReturnType<typeof questionsApi.getQuestionSettings>>;

export function QuestionsScreen() {
  const t = useText(DEPARTMENTS);
  const { data, error } = useQuery(questionSettingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <QuestionsForm saved={data} /> : null}
    </Page>
  );
}

function QuestionsForm({ saved }: { saved: Saved }) {
  const t = useText(DEPARTMENTS);
  const client = useQueryClient();
  const form = useForm<QuestionSettings, Saved>({
    saved: saved.settings,
    send: (settings) => questionsApi.saveQuestionSettings({ body: { settings, version: saved.version } }),
    after: (got) => client.setQueryData(questionSettingsQuery.queryKey, got),
  });
  return (
    <SettingsForm form={form} action={t("save")}>
      <DepartmentsPart form={form} />
      <Part title={t("reminders")}>
        <NumberField
          label={t("remind")}
          hint={t("remindHint")}
          unit={t("minutes")}
          value={form.draft.remindMinutes}
          error={form.at("/body/settings/remindMinutes")}
          onChange={(remindMinutes) => form.put({ remindMinutes })}
        />
        <Switch label={t("anyAddress")} {...form.flag("anyAddress")} />
      </Part>
      <MailsPart form={form} />
    </SettingsForm>
  );
}
