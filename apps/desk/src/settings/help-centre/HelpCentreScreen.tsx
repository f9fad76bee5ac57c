/** The help centre: open or closed, where it is, how it looks, who answers what is left, and its topics. */
import { helpPath, type ShownHelpCentre } from "@luwte/contract/helpCentre.ts";
import { Switch } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { helpCentreApi, helpCentreQuery } from "../../help-centre/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { FurtherFields } from "./FurtherFields.tsx";
import { LookFields } from "./LookFields.tsx";
import { TopicsPart } from "./TopicsPart.tsx";
import { HELP } from "./texts.ts";
import { WhereFields, WordFields } from "./WhereFields.tsx";

export function HelpCentreScreen() {
  const t = useText(HELP);
  const { data, error } = useQuery(helpCentreQuery);
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? <HelpCentreForm saved={data} /> : null}
      <TopicsPart />
    </Page>
  );
}

function HelpCentreForm({ saved }: { saved: ShownHelpCentre }) {
  const t = useText(HELP);
  const client = useQueryClient();
  const form = useForm({
    saved: saved.settings,
    send: (settings) => helpCentreApi.saveHelpCentre({ body: { settings, version: saved.version } }),
    after: (got) => client.setQueryData(helpCentreQuery.queryKey, got),
    places: { already_exists: "/body/settings/address" },
  });
  const { open, address } = saved.settings;
  return (
    <SettingsForm form={form}>
      <Switch label={t("open")} description={t("openHint")} {...form.flag("open")} />
      {open ? (
        <p>
          <a href={helpPath(address)} target="_blank" rel="noreferrer">
            {t("visit")}
          </a>{" "}
          <span>({t("newTab")})</span>
        </p>
      ) : null}
      {open && !saved.knowsOwnAddress ? <p>{t("noMap")}</p> : null}
      <Part title={t("where")}>
        <WhereFields form={form} />
      </Part>
      <Part title={t("words")}>
        <WordFields form={form} />
      </Part>
      <Part title={t("look")} intro={t("lookIntro")}>
        <LookFields form={form} />
      </Part>
      <Part title={t("further")} intro={t("furtherIntro")}>
        <FurtherFields form={form} />
      </Part>
    </SettingsForm>
  );
}
