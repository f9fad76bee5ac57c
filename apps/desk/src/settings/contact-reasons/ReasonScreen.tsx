/** One reason, or a new one: its name in our languages, where it stands, and the words that propose it. */
import { ContactReasonId, newId } from "@luwte/contract/ids.ts";
import { type Complexity, type ContactReason, reasonName } from "@luwte/contract/wrapUps.ts";
import { NativeSelect, Switch, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { contactReasonsQuery } from "../../wrap-up/queries.ts";
import { filledIn, InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { OneOf } from "../kit/OneOf.tsx";
import { Missing, Page } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { REASONS } from "./texts.ts";

const SECTION = "contact-reasons";
const MOST_CHARACTERS = 120;
const KINDS = ["simple", "complex", "unsaid"] as const;

export function ReasonScreen({ item }: { item: string }) {
  const t = useText(REASONS);
  const { language } = useLanguage();
  const { data } = useQuery(contactReasonsQuery);
  const [made] = useState(() => newId<ContactReasonId>());
  const back = { section: SECTION, name: t("title") };
  if (!data) return null;
  const reason = data.reasons.find(({ id }) => id === item);
  if (!reason && item !== "new") return <Missing back={back} />;
  return (
    <Page title={reason ? reasonName(reason.names, language) : t("new")} back={back}>
      <ReasonForm id={reason?.id ?? made} reason={reason} reasons={data.reasons} />
    </Page>
  );
}

type Props = { id: ContactReasonId; reason: ContactReason | undefined; reasons: readonly ContactReason[] };

const wordsIn = (text: string): string[] =>
  text.split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));

function useReasonForm({ id, reason }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useForm({
    saved: {
      names: reason?.names ?? {},
      parentId: (reason?.parentId ?? "") as string,
      words: (reason?.words ?? []).join(", "),
      complexity: (reason?.complexity ?? "unsaid") as Complexity | "unsaid",
      retired: reason?.retired ?? false,
    },
    send: ({ names, parentId, words, complexity, retired }) =>
      api.saveContactReason({
        params: { reasonId: id },
        body: {
          names: filledIn(names),
          parentId: parentId === "" ? null : ContactReasonId.parse(parentId),
          words: wordsIn(words),
          complexity: complexity === "unsaid" ? null : complexity,
          retired,
        },
      }),
    after: (got) => {
      applyEvent(client, { type: "contact_reason.changed", payload: got });
      if (!reason) void navigate({ to: "/settings/$section", params: { section: SECTION } });
    },
    places: { too_deep: "/body/parentId" },
  });
}

function ReasonForm(props: Props) {
  const t = useText(REASONS);
  const { language } = useLanguage();
  const form = useReasonForm(props);
  const { names } = form.draft;
  const tops = props.reasons.filter(({ id, parentId }) => parentId === null && id !== props.id);
  return (
    <SettingsForm form={form} always={!props.reason}>
      <InLanguages label={t("name")} texts={names}>
        {(shown, label) => (
          <TextInput
            className={kit["half"]}
            label={label}
            maxLength={MOST_CHARACTERS}
            value={names[shown] ?? ""}
            error={form.at("/body/names") ? t("nameNeeded") : undefined}
            onChange={(event) => form.put({ names: { ...names, [shown]: event.currentTarget.value } })}
          />
        )}
      </InLanguages>
      <NativeSelect
        className={kit["half"]}
        label={t("under")}
        data={[
          { value: "", label: t("top") },
          ...tops.map((each) => ({ value: each.id, label: reasonName(each.names, language) })),
        ]}
        {...form.text("parentId")}
      />
      <TextInput label={t("words")} description={t("wordsHint")} {...form.text("words")} />
      <OneOf
        label={t("complexity")}
        choices={KINDS.map((key) => ({ key, name: t(key), hint: t(`${key}Hint`) }))}
        chosen={form.draft.complexity}
        onChange={(complexity) => form.put({ complexity })}
      />
      {props.reason ? <Switch label={t("retire")} {...form.flag("retired")} /> : null}
    </SettingsForm>
  );
}
