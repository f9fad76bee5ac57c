/** The approved text with which customers are shown what we understood, in our languages. */
import type { HandoverTexts } from "@luwte/contract/handovers.ts";
import { Textarea } from "@mantine/core";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { handoverApi } from "../../handover/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { APPROVED } from "./texts.ts";

const textsQuery = queryOptions({
  queryKey: ["handoverTexts"],
  queryFn: () => handoverApi.getHandoverSettings(),
  staleTime: 0,
});

export function HandoverTextScreen() {
  const t = useText(APPROVED);
  const { data, error } = useQuery(textsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <TextsForm texts={data.texts} version={data.version} /> : null}
    </Page>
  );
}

function TextsForm({ texts, version }: { texts: HandoverTexts; version: number }) {
  const t = useText(APPROVED);
  const client = useQueryClient();
  const form = useForm({
    saved: texts,
    send: (wanted) => handoverApi.saveHandoverSettings({ body: { texts: wanted, version } }),
    after: (got) => client.setQueryData(textsQuery.queryKey, got),
  });
  return (
    <SettingsForm form={form}>
      <InLanguages label={t("text")} texts={form.draft}>
        {(language, name) => (
          <Textarea
            key={language}
            label={name}
            description={t("places")}
            autosize
            minRows={8}
            maxLength={4000}
            value={form.draft[language]}
            error={form.at(`/body/texts/${language}`) ? t("missing") : undefined}
            onChange={(event) => form.put({ [language]: event.currentTarget.value })}
          />
        )}
      </InLanguages>
    </SettingsForm>
  );
}
