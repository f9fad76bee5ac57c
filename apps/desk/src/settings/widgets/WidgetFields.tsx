/** The fields of a chat. */
import { LANGUAGES } from "@luwte/contract/language.ts";
import { NativeSelect, Switch, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { inboxesQuery } from "../../api/queries.ts";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { WeekEditor } from "../hours/WeekEditor.tsx";
import { USUAL } from "../hours/week.ts";
import { Choices } from "../kit/Choices.tsx";
import { ColourField } from "../kit/ColourField.tsx";
import { InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import type { Form } from "../kit/useForm.ts";
import { WIDGETS } from "./texts.ts";
import type { WidgetDraft } from "./widgetForm.ts";

type Props = { form: Form<WidgetDraft> };

export function LookFields({ form }: Props) {
  const t = useText(WIDGETS);
  const names = useText(LANGUAGE_NAMES);
  const { draft, put } = form;
  return (
    <>
      <TextInput className={kit["half"]} label={t("name")} {...form.text("name")} />
      <ColourField
        label={t("colour")}
        value={draft.accent}
        error={form.at("/body/accent")}
        onChange={(accent) => put({ accent })}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("side")}
        data={(["end", "start"] as const).map((value) => ({ value, label: t(value) }))}
        {...form.text("side")}
      />
      <Choices
        label={t("languages")}
        hint={t("languagesHint")}
        error={form.at("/body/languages")}
        choices={LANGUAGES.map((key) => ({ key, name: names(key) }))}
        chosen={draft.languages}
        onChange={(languages) => put({ languages: LANGUAGES.filter((each) => languages.includes(each)) })}
      />
      {draft.languages.length > 0 ? (
        <InLanguages label={t("greeting")} texts={draft.greetings} languages={draft.languages}>
          {(language, name) => (
            <Textarea
              label={name}
              rows={2}
              maxLength={500}
              value={draft.greetings[language] ?? ""}
              onChange={(event) => put({ greetings: { ...draft.greetings, [language]: event.currentTarget.value } })}
            />
          )}
        </InLanguages>
      ) : null}
    </>
  );
}

export function WhereFields({ form }: Props) {
  const t = useText(WIDGETS);
  const { teams } = usePeople();
  const inboxes = useQuery(inboxesQuery).data ?? [];
  return (
    <>
      <Textarea
        label={t("origins")}
        description={t("originsHint")}
        rows={3}
        spellCheck={false}
        {...form.text("origins", "/body/allowedOrigins")}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("inbox")}
        data={[
          { value: "", label: t("noInbox") },
          ...inboxes.map(({ id, address }) => ({ value: id, label: address })),
        ]}
        {...form.text("inboxId")}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("team")}
        data={[{ value: "", label: t("everybody") }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.text("teamId")}
      />
      <Switch label={t("askAddress")} description={t("askAddressHint")} {...form.flag("askAddress")} />
      <TextInput label={t("privacyUrl")} type="url" placeholder="https://" {...form.text("privacyUrl")} />
      <Switch label={t("active")} {...form.flag("active")} />
    </>
  );
}

export function HoursFields({ form }: Props) {
  const t = useText(WIDGETS);
  const { hours } = form.draft;
  const own = { week: [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [USUAL] : [])), exceptions: [] };
  return (
    <>
      <Switch
        label={t("hoursUsual")}
        checked={hours === null}
        onChange={(event) => form.put({ hours: event.currentTarget.checked ? null : own })}
      />
      {hours ? <WeekEditor week={hours.week} onChange={(week) => form.put({ hours: { ...hours, week } })} /> : null}
    </>
  );
}
