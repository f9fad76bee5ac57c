/** The address itself: name, whose questions they are, language, signatures. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { RichField } from "../kit/RichField.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import { INBOXES } from "./texts.ts";
import { type InboxFormProps, useInboxForm } from "./useInboxForm.ts";

export function InboxForm(props: InboxFormProps) {
  const t = useText(INBOXES);
  const names = useText(LANGUAGE_NAMES);
  const { teams } = usePeople();
  const form = useInboxForm(props);
  const { signatures } = form.draft;
  const teamChoices = [
    { value: "", label: t("everybody") },
    ...teams.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <SettingsForm form={form} always={props.isNew}>
      <TextInput className={kit["half"]} label={t("name")} description={t("nameHint")} {...form.text("name")} />
      <TextInput className={kit["half"]} label={t("address")} type="email" {...form.text("address")} />
      <NativeSelect className={kit["half"]} label={t("team")} data={teamChoices} {...form.text("teamId")} />
      <NativeSelect
        className={kit["half"]}
        label={t("language")}
        data={LANGUAGES.map((value) => ({ value, label: names(value) }))}
        {...form.text("language")}
      />
      <InLanguages label={t("signature")} texts={signatures}>
        {(language, name) => (
          <RichField
            key={language}
            label={name}
            hint={t("signatureHint")}
            value={signatures[language] ?? ""}
            onChange={(html) => form.put({ signatures: { ...signatures, [language]: html } })}
          />
        )}
      </InLanguages>
      {props.isNew ? null : <Switch label={t("active")} description={t("activeHint")} {...form.flag("active")} />}
    </SettingsForm>
  );
}
