/** Whether wrapping up is asked, each choice with what it means. */
import type { WrapUpSettings } from "@luwte/contract/wrapUps.ts";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../../api/api.ts";
import { applyEvent } from "../../live/reactions.ts";
import { useText } from "../../words/useText.tsx";
import { OneOf } from "../kit/OneOf.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { REASONS } from "./texts.ts";

const HOWS = ["skippable", "needed", "never"] as const;

export function AskedForm({ settings, version }: { settings: WrapUpSettings; version: number }) {
  const t = useText(REASONS);
  const client = useQueryClient();
  const form = useForm({
    saved: { asked: settings.asked },
    send: (wanted) => api.saveWrapUpSettings({ body: { settings: wanted, version } }),
    after: (saved) => applyEvent(client, { type: "wrap_up_settings.changed", payload: saved }),
  });
  return (
    <SettingsForm form={form}>
      <OneOf
        label={t("asked")}
        choices={HOWS.map((key) => ({ key, name: t(key), hint: t(`${key}Hint`) }))}
        chosen={form.draft.asked}
        onChange={(asked) => form.put({ asked })}
      />
    </SettingsForm>
  );
}
