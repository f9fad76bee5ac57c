/** When owners are reminded, and the words with which a customer hears that it will be later. Saving is approving. */
import type { PromiseSettings } from "@luwte/contract/promises.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { promiseSettingsQuery } from "../queries.ts";
import { Approved } from "./Approved.tsx";
import { RemindPart } from "./RemindPart.tsx";
import { TextsPart } from "./TextsPart.tsx";
import { PROMISING } from "./texts.ts";

type Saved = Awaited<ReturnType<typeof api.getPromiseSettings>>;

export function PromisesScreen() {
  const t = useText(PROMISING);
  const { data, error } = useQuery(promiseSettingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <PromisesForm saved={data} /> : null}
    </Page>
  );
}

function PromisesForm({ saved }: { saved: Saved }) {
  const t = useText(PROMISING);
  const client = useQueryClient();
  const form = useForm<PromiseSettings, Saved>({
    saved: saved.settings,
    send: (settings) => api.savePromiseSettings({ body: { settings, version: saved.version } }),
    after: (got) => client.setQueryData(promiseSettingsQuery.queryKey, got),
  });
  return (
    <SettingsForm form={form} action={t("approve")} always>
      <RemindPart form={form} />
      <TextsPart form={form} />
      <Approved approval={saved.approval} />
    </SettingsForm>
  );
}
