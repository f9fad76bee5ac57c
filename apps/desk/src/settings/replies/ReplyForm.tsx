/** A canned reply as a form, in our languages. */
import { type CannedReply, REPLY_FIELDS } from "@luwte/contract/cannedReplies.ts";
import { type CannedReplyId, TeamId } from "@luwte/contract/ids.ts";
import { NativeSelect, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { usePeople } from "../../people/usePeople.ts";
import { useText } from "../../words/useText.tsx";
import { filledIn, InLanguages } from "../kit/InLanguages.tsx";
import kit from "../kit/Kit.module.css";
import { RichField } from "../kit/RichField.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { REPLIES, REPLY_FIELD_NAMES } from "./texts.ts";

type Props = { id: CannedReplyId; reply: CannedReply | undefined };

function useReplyForm({ id, reply }: Props) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useForm({
    saved: {
      title: reply?.title ?? "",
      shortcut: reply?.shortcut ?? "",
      teamId: (reply?.teamId ?? "") as string,
      bodies: reply?.bodies ?? {},
    },
    send: ({ teamId, bodies, ...rest }) =>
      api.saveCannedReply({
        params: { cannedReplyId: id },
        body: { ...rest, teamId: teamId === "" ? null : TeamId.parse(teamId), bodies: filledIn(bodies) },
      }),
    after: ({ cannedReply }) => {
      applyEvent(client, { type: "canned_reply.changed", payload: { cannedReply } });
      if (!reply) void navigate({ to: "/settings/$section", params: { section: "canned-replies" } });
    },
    places: { already_exists: "/body/shortcut" },
  });
}

export function ReplyForm(props: Props) {
  const t = useText(REPLIES);
  const { teams } = usePeople();
  const form = useReplyForm(props);
  const { bodies, shortcut } = form.draft;
  return (
    <SettingsForm form={form} always={!props.reply}>
      <TextInput className={kit["half"]} label={t("name")} {...form.text("title")} />
      <TextInput
        className={kit["half"]}
        label={t("shortcut")}
        description={t("shortcutHint", { example: shortcut || "retour" })}
        {...form.text("shortcut")}
      />
      <NativeSelect
        className={kit["half"]}
        label={t("team")}
        data={[{ value: "", label: t("everybody") }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
        {...form.text("teamId")}
      />
      <InLanguages label={t("text")} texts={bodies}>
        {(language, name) => (
          <RichField
            key={language}
            label={name}
            value={bodies[language] ?? ""}
            onChange={(html) => form.put({ bodies: { ...bodies, [language]: html } })}
          />
        )}
      </InLanguages>
      <Places />
    </SettingsForm>
  );
}

function Places() {
  const t = useText(REPLIES);
  const names = useText(REPLY_FIELD_NAMES);
  return (
    <details className={kit["details"]}>
      <summary>{t("fields")}</summary>
      <p>{t("fieldsHint")}</p>
      <ul className={kit["rows"]}>
        {REPLY_FIELDS.map((field) => (
          <li key={field} className={kit["line"]}>
            <code className={kit["code"]}>{`{{${field}}}`}</code> <span>{names(field)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
