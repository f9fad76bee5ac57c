/** The approved words with which a customer hears that something changed, in our languages. */
import { createClient } from "@luwte/contract/client.ts";
import * as operations from "@luwte/contract/operations/statusMails.ts";
import { STATUS_MAIL_PLACES, type StatusMailTexts } from "@luwte/contract/operations/statusMails.ts";
import { Textarea, TextInput } from "@mantine/core";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { CLIENT } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { NEWS } from "./texts.ts";

const api = createClient(operations, CLIENT);
const newsQuery = queryOptions({
  queryKey: ["statusMailTexts"],
  queryFn: () => api.getStatusMailSettings(),
  staleTime: 0,
});
const PLACES = STATUS_MAIL_PLACES.map((place) => `{${place}}`).join(", ");

export function NewsScreen() {
  const t = useText(NEWS);
  const { data, error } = useQuery(newsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <NewsForm texts={data.texts} version={data.version} /> : null}
    </Page>
  );
}

function NewsForm({ texts, version }: { texts: StatusMailTexts; version: number }) {
  const t = useText(NEWS);
  const client = useQueryClient();
  const form = useForm({
    saved: texts,
    send: (wanted) => api.saveStatusMailSettings({ body: { texts: wanted, version } }),
    after: (got) => client.setQueryData(newsQuery.queryKey, got),
  });
  const shown = Object.fromEntries(Object.entries(form.draft).map(([language, { text }]) => [language, text]));
  return (
    <SettingsForm form={form}>
      <InLanguages label={t("text")} texts={shown}>
        {(language) => {
          const own = form.draft[language];
          return (
            <>
              <TextInput
                label={t("subject")}
                lang={language}
                maxLength={200}
                value={own.subject}
                onChange={(event) => form.put({ [language]: { ...own, subject: event.currentTarget.value } })}
              />
              <Textarea
                label={t("text")}
                description={t("places", { places: PLACES })}
                lang={language}
                autosize
                minRows={8}
                maxLength={4000}
                value={own.text}
                error={form.at(`/body/texts/${language}/text`) ? t("wrong") : undefined}
                onChange={(event) => form.put({ [language]: { ...own, text: event.currentTarget.value } })}
              />
            </>
          );
        }}
      </InLanguages>
    </SettingsForm>
  );
}
