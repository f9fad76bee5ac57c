/** Where the bot is on, what it is called, what it asks for, and a try that writes nothing. */
import { BOT_PLACES, type BotSettings } from "@luwte/contract/bot.ts";
import { TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { botApi, botSettingsQuery } from "../../bot/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { FiguresPart } from "./FiguresPart.tsx";
import { NeedsPart } from "./NeedsPart.tsx";
import { TrialPart } from "./TrialPart.tsx";
import { BOT_SETTINGS } from "./texts.ts";

export function BotScreen() {
  const t = useText(BOT_SETTINGS);
  const { data, error } = useQuery(botSettingsQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <BotForm settings={data.settings} version={data.version} /> : null}
      {data ? <TrialPart /> : null}
      {data ? <FiguresPart /> : null}
    </Page>
  );
}

function BotForm({ settings, version }: { settings: BotSettings; version: number }) {
  const t = useText(BOT_SETTINGS);
  const client = useQueryClient();
  const form = useForm({
    saved: settings,
    send: (wanted) => botApi.saveBotSettings({ body: { settings: wanted, version } }),
    after: (got) => client.setQueryData(botSettingsQuery.queryKey, got),
  });
  const { draft, put } = form;
  return (
    <SettingsForm form={form}>
      <Choices
        label={t("where")}
        choices={BOT_PLACES.map((key) => ({ key, name: t(key) }))}
        chosen={BOT_PLACES.filter((place) => draft.on[place])}
        onChange={(places) =>
          put({
            on: { widget: places.includes("widget"), status: places.includes("status"), mail: places.includes("mail") },
          })
        }
      />
      <TextInput
        className={kit["half"]}
        label={t("name")}
        maxLength={40}
        {...form.text("name", "/body/settings/name")}
      />
      <Part title={t("needs")} intro={t("needsIntro")}>
        <NeedsPart needs={draft.needs} onChange={(needs) => put({ needs })} />
      </Part>
    </SettingsForm>
  );
}
