/** A topic that is not there yet: a name, and it stands last. */
import type { Language } from "@luwte/contract/language.ts";
import type { ArticleCategory } from "@luwte/contract/library.ts";
import { TextInput } from "@mantine/core";
import { COMMON } from "../../words/common.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { HELP } from "./texts.ts";
import { useTopics } from "./useTopics.ts";

type Props = { topics: readonly ArticleCategory[]; language: Language };

export function NewTopic({ topics, language }: Props) {
  const t = useText({ ...HELP, add: COMMON.add });
  const { make } = useTopics(topics);
  const form = useForm({ saved: { name: "" }, send: ({ name }) => make(name, language), forget: true });
  return (
    <SettingsForm form={form} action={t("add")} always quiet inline>
      <TextInput className={kit["half"]} label={t("topicNew")} maxLength={80} {...form.text("name", "/body/names")} />
    </SettingsForm>
  );
}
