/** One's own account: who one is, the password, the second step, and where one is signed in. */
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { selfQuery } from "../../api/queries.ts";
import type { SelfView } from "../../live/reactions.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Page, Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { ACCOUNT } from "./accountTexts.ts";
import { PasswordPart } from "./PasswordPart.tsx";
import { SecondStep } from "./SecondStep.tsx";
import { Sessions } from "./Sessions.tsx";

const NAMES: Record<Language, string> = { nl: "Nederlands", fr: "Français", en: "English" };

export function AccountScreen() {
  const t = useText(ACCOUNT);
  return (
    <Page title={t("title")}>
      <Who />
      <PasswordPart />
      <SecondStep />
      <Sessions />
    </Page>
  );
}

function Who() {
  const t = useText(ACCOUNT);
  const client = useQueryClient();
  const { person } = useSelf();
  const form = useForm({
    saved: { name: person.name, language: person.language as string },
    send: ({ name, language }) => api.changeSelf({ body: { name, language: language as Language } }),
    after: (got) =>
      client.setQueryData<SelfView>(selfQuery.queryKey, (self) => (self ? { ...self, person: got.person } : self)),
  });
  return (
    <Part title={t("you")} intro={`${t("youIntro")} ${t("email", { email: person.email })}`}>
      <SettingsForm form={form}>
        <TextInput className={kit["half"]} label={t("name")} autoComplete="name" {...form.text("name")} />
        <NativeSelect
          className={kit["half"]}
          label={t("language")}
          data={LANGUAGES.map((value) => ({ value, label: NAMES[value] }))}
          {...form.text("language")}
        />
      </SettingsForm>
    </Part>
  );
}
