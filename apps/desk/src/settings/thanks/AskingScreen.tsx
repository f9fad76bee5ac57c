/** When customers are asked how it went, how often at most, and with which text. */
import type { ThanksSettings } from "@luwte/contract/thanks.ts";
import { Switch, Textarea } from "@mantine/core";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { thanksApi } from "../../thanks/api.ts";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { WholeNumbers } from "../kit/WholeNumbers.tsx";
import { ASKING } from "./texts.ts";

const settingsQuery = queryOptions({
  queryKey: ["thanksSettings"],
  queryFn: () => thanksApi.getThanksSettings(),
  staleTime: 0,
});

export function AskingScreen() {
  const t = useText(ASKING);
  const { data, error } = useQuery(settingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <AskingForm settings={data.settings} version={data.version} /> : null}
    </Page>
  );
}

const NUMBERS = [
  { field: "everyDays", min: 1, max: 365 },
  { field: "afterMinutes", min: 5, max: 10_080 },
] as const;

function AskingForm({ settings, version }: { settings: ThanksSettings; version: number }) {
  const t = useText(ASKING);
  const client = useQueryClient();
  const form = useForm({
    saved: settings,
    send: (wanted) => thanksApi.saveThanksSettings({ body: { settings: wanted, version } }),
    after: (got) => client.setQueryData(settingsQuery.queryKey, got),
  });
  const { draft, put } = form;
  return (
    <SettingsForm form={form}>
      <Switch label={t("asks")} checked={draft.asks} onChange={(event) => put({ asks: event.currentTarget.checked })} />
      <WholeNumbers of={NUMBERS} label={t} values={draft} onChange={(field, value) => put({ [field]: value })} />
      <InLanguages label={t("text")} texts={draft.texts}>
        {(language, name) => (
          <Textarea
            key={language}
            label={name}
            description={t("places")}
            autosize
            minRows={6}
            maxLength={2000}
            value={draft.texts[language]}
            error={form.at(`/body/settings/texts/${language}`) ? t("missing") : undefined}
            onChange={(event) => put({ texts: { ...draft.texts, [language]: event.currentTarget.value } })}
          />
        )}
      </InLanguages>
      <Switch label={t("wall")} checked={draft.wall} onChange={(event) => put({ wall: event.currentTarget.checked })} />
    </SettingsForm>
  );
}
