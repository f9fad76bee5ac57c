/** The address itself: name, whose questions they are, language, signatures. */
import { type InboxId, TeamId } from "@luwte/contract/ids.ts";
import { LANGUAGES, type Language } from "@luwte/contract/language.ts";
import type { Inbox } from "@luwte/contract/settings.ts";
import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { usePeople } from "../../people/usePeople.ts";
import { useSelf } from "../../shell/usePreferences.ts";
import { useText } from "../../words/useText.tsx";
import { filledIn, InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { RichField } from "../kit/RichField.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { LANGUAGE_NAMES } from "../kit/texts.ts";
import { useForm } from "../kit/useForm.ts";
import { INBOXES } from "./texts.ts";

type Props = { id: InboxId; inbox: Inbox | undefined; isNew: boolean };

function useInboxForm({ id, inbox, isNew }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { organisation } = useSelf();
  return useForm({
    saved: {
      name: inbox?.name ?? "",
      address: inbox?.address ?? "",
      teamId: (inbox?.teamId ?? "") as string,
      language: (inbox?.language ?? organisation.language) as string,
      signatures: inbox?.signatures ?? {},
      active: inbox?.active ?? true,
    },
    send: ({ teamId, language, signatures, ...rest }) =>
      api.saveInbox({
        params: { inboxId: id },
        body: {
          ...rest,
          language: language as Language,
          teamId: teamId === "" ? null : TeamId.parse(teamId),
          signatures: filledIn(signatures),
        },
      }),
    after: ({ inbox: kept }) => {
      applyEvent(client, { type: "inbox.changed", payload: { inbox: kept } });
      if (isNew) void navigate({ to: "/settings/$section/$item", params: { section: "inboxes", item: kept.id } });
    },
    places: { already_exists: "/body/address" },
  });
}

export function InboxForm(props: Props) {
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
