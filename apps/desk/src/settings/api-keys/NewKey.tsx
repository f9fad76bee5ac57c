/** A new key: for which program, what it may, until when. */
import { RIGHTS, type Right } from "@luwte/contract/rights.ts";
import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { say } from "../../words/say.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import { Once } from "../kit/Copied.tsx";
import kit from "../kit/Kit.module.css";
import { Page } from "../kit/Page.tsx";
import { RIGHT_NAMES } from "../kit/rightTexts.ts";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { apiKeysQuery } from "../queries.ts";
import { KEYS } from "./texts.ts";

const EMPTY: { name: string; rights: Right[]; expiresAt: string } = { name: "", rights: [], expiresAt: "" };
/** A day is over at its end, on the clock of who chooses it. */
const endOf = (day: string): string | null => (day === "" ? null : new Date(`${day}T23:59:59`).toISOString());

export function NewKey() {
  const t = useText(KEYS);
  const { language } = useLanguage();
  const { rights: own } = useSelf();
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
          <Choices
            label={t("rights")}
            error={form.at("/body/rights")}
            choices={(Object.keys(RIGHTS) as Right[])
              .filter((right) => own.includes(right) && right !== "self.manage")
              .map((right) => ({ key: right, name: say(RIGHT_NAMES[right], language) }))}
            chosen={form.draft.rights}
            onChange={(rights) => form.put({ rights })}
          />
        </SettingsForm>
      )}
    </Page>
  );
}
