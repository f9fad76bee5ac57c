/** The help centre: open or closed, where it is, how it looks, who answers what is left, and its topics. */
import { type HelpCentreSettings, helpPath, type SavedHelpCentre } from "@luwte/contract/helpCentre.ts";
import { LANGUAGES } from "@luwte/contract/language.ts";
import { Switch, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { helpCentreApi, helpCentreQuery } from "../../help-centre/api.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Choices } from "../kit/Choices.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import { type Form, useForm } from "../kit/useForm.ts";
import { FurtherFields } from "./FurtherFields.tsx";
import { LookFields } from "./LookFields.tsx";
import { TopicsPart } from "./TopicsPart.tsx";
import { HELP } from "./texts.ts";

export const AT = "/body/settings";
export type HelpForm = Form<HelpCentreSettings>;

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

function HelpCentreForm({ saved }: { saved: SavedHelpCentre }) {
  const t = useText(HELP);
  const client = useQueryClient();
  const form: HelpForm = useForm({
    saved: saved.settings,
    send: (settings) => helpCentreApi.saveHelpCentre({ body: { settings, version: saved.version } }),
    after: (got) => client.setQueryData(helpCentreQuery.queryKey, got),
    places: { already_exists: `${AT}/address` },
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

function WhereFields({ form }: { form: HelpForm }) {
  const t = useText(HELP);
  const names = useText(LANGUAGE_NAMES);
  const { draft, put } = form;
  const url = location.origin + helpPath(draft.address || "…");
  return (
    <>
      <TextInput
        label={t("address")}
        description={t("addressHint", { url })}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        {...form.text("address", `${AT}/address`)}
      />
      <Choices
        label={t("languages")}
        error={form.at(`${AT}/languages`)}
        choices={LANGUAGES.map((key) => ({ key, name: names(key) }))}
        chosen={draft.languages}
        onChange={(languages) => put({ languages: LANGUAGES.filter((each) => languages.includes(each)) })}
      />
    </>
  );
}

function WordFields({ form: { draft, put } }: { form: HelpForm }) {
  const t = useText(HELP);
  const names = useText(LANGUAGE_NAMES);
  const intros = Object.fromEntries(LANGUAGES.map((language) => [language, draft.texts[language].intro]));
  return (
    <InLanguages label={t("words")} texts={intros} languages={draft.languages.length > 0 ? draft.languages : LANGUAGES}>
      {(language) => {
        const texts = draft.texts[language];
        const change = (part: Partial<typeof texts>) =>
          put({ texts: { ...draft.texts, [language]: { ...texts, ...part } } });
        return (
          <>
            <TextInput
              className={kit["half"]}
              label={`${t("name")} · ${names(language)}`}
              description={t("nameHint")}
              maxLength={80}
              value={texts.title}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <Textarea
              label={`${t("introText")} · ${names(language)}`}
              rows={2}
              maxLength={400}
              value={texts.intro}
              onChange={(event) => change({ intro: event.currentTarget.value })}
            />
          </>
        );
      }}
    </InLanguages>
  );
}
