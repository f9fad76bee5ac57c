/** A new key: for which program, what it may, until when. */
import type { Right } from "@luwte/contract/rights.ts";
import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { useText } from "../../words/useText.tsx";
import { Once } from "../kit/Copied.tsx";
import kit from "../kit/Kit.module.css";
import { Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { apiKeysQuery } from "../queries.ts";
import { RightChoices } from "./RightChoices.tsx";
import { KEYS } from "./texts.ts";

const EMPTY: { name: string; rights: Right[]; expiresAt: string } = { name: "", rights: [], expiresAt: "" };
/** A day is over at its end, on the clock of who chooses it. */
const endOf = (day: string): string | null => (day === "" ? null : new Date(`${day}T23:59:59`).toISOString());

export function NewKey() {
  const t = useText(KEYS);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [key, setKey] = useState<string | null>(null);
  const form = useForm({
    saved: EMPTY,
    send: ({ expiresAt, ...body }) => api.createApiKey({ body: { ...body, expiresAt: endOf(expiresAt) } }),
    after: (got) => {
      setKey(got.key);
      return client.invalidateQueries(apiKeysQuery);
    },
  });
  const back = { section: "api-keys", name: t("title") };
  const done = () => void navigate({ to: "/settings/$section", params: { section: "api-keys" } });
  return (
    <Page title={t("new")} back={back}>
      {key ? (
        <Once title={t("key")} label={t("key")} text={key} onKept={done} />
      ) : (
        <SettingsForm form={form} action={t("add")} always quiet>
          <TextInput className={kit["half"]} label={t("name")} {...form.text("name")} />
          <TextInput
            className={kit["half"]}
            type="date"
            label={t("expires")}
            description={t("expiresHint")}
            {...form.text("expiresAt")}
          />
          <RightChoices
            label={t("rights")}
            error={form.at("/body/rights")}
            chosen={form.draft.rights}
            onChange={(rights) => form.put({ rights })}
          />
        </SettingsForm>
      )}
    </Page>
  );
}
