/** The organisation: what it is called, where it is, and a few house rules. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { NumberField } from "../kit/NumberField.tsx";
import { OneOf } from "../kit/OneOf.tsx";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import { type Form, useForm } from "../kit/useForm.ts";
import { ORGANISATION } from "./texts.ts";

type Draft = {
  name: string;
  language: string;
  country: string;
  timeZone: string;
  customerPronoun: "u" | "je";
  undoSeconds: number;
  solveAfterDays: number;
};

function useOrganisationForm(): Form<Draft> {
  const client = useQueryClient();
  const { name, language, country, timeZone, settings } = useSelf().organisation;
  const saved: Draft = { name, language, country, timeZone, ...settings };
  return useForm({
    saved,
    send: (draft) =>
      api.changeOrganisation({
        body: {
          name: draft.name,
          language: draft.language as Language,
          country: draft.country as "NL" | "BE",
          timeZone: draft.timeZone,
          settings: {
            customerPronoun: draft.customerPronoun,
            undoSeconds: draft.undoSeconds,
            solveAfterDays: draft.solveAfterDays,
          },
        },
      }),
    after: ({ organisation }) => applyEvent(client, { type: "organisation.changed", payload: { organisation } }),
  });
}

export function OrganisationScreen() {
  const t = useText(ORGANISATION);
  const form = useOrganisationForm();
  return (
    <Page title={t("title")}>
      <SettingsForm form={form}>
        <Part title={t("who")}>
          <Who form={form} />
        </Part>
        <Part title={t("rules")}>
          <Rules form={form} />
        </Part>
      </SettingsForm>
    </Page>
  );
}

function Who({ form }: { form: Form<Draft> }) {
  const t = useText(ORGANISATION);
  const names = useText(LANGUAGE_NAMES);
  const zones = Intl.supportedValuesOf("timeZone").filter((zone) => zone.startsWith("Europe/"));
  return (
    <>
      <TextInput className={kit["half"]} label={t("name")} {...form.text("name")} />
      <NativeSelect
        className={kit["half"]}
        label={t("language")}
        description={t("languageHint")}
        data={LANGUAGES.map((value) => ({ value, label: names(value) }))}
        {...form.text("language")}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("country")}
        description={t("countryHint")}
        data={(["NL", "BE"] as const).map((value) => ({ value, label: t(value) }))}
        {...form.text("country")}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("timeZone")}
        data={[...new Set([form.draft.timeZone, ...zones])].map((value) => ({
          value,
          label: value.replaceAll("_", " "),
        }))}
        {...form.text("timeZone")}
      />
    </>
  );
}

function Rules({ form }: { form: Form<Draft> }) {
  const t = useText(ORGANISATION);
  const { customerPronoun, undoSeconds, solveAfterDays } = form.draft;
  return (
    <>
      <OneOf
        label={t("pronoun")}
        choices={(["u", "je"] as const).map((key) => ({ key, name: t(key), hint: t(`${key}Hint`) }))}
        chosen={customerPronoun}
        onChange={(pronoun) => form.put({ customerPronoun: pronoun })}
      />
      <div className={kit["half"]}>
        <NumberField
          label={t("undo")}
          hint={t("undoHint")}
          unit={t("seconds")}
          value={undoSeconds}
          error={form.at("/body/settings/undoSeconds")}
          onChange={(value) => form.put({ undoSeconds: value })}
        />
      </div>
      <div className={kit["half"]}>
        <NumberField
          label={t("solve")}
          hint={t("solveHint")}
          unit={t("days")}
          value={solveAfterDays}
          error={form.at("/body/settings/solveAfterDays")}
          onChange={(value) => form.put({ solveAfterDays: value })}
        />
      </div>
    </>
  );
}
