/** Another password. */
import { PasswordInput } from "@mantine/core";
import { api } from "../../api/api.ts";
import { useText } from "../../words/useText.tsx";
import kit from "../kit/Kit.module.css";
import { Part } from "../kit/Page.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { ACCOUNT } from "./accountTexts.ts";

const EMPTY = { current: "", next: "" };
const PLACES = { sign_in_failed: "/body/current", password_too_weak: "/body/next" };

export function PasswordPart() {
  const t = useText(ACCOUNT);
  const form = useForm({ saved: EMPTY, send: (body) => api.changePassword({ body }), places: PLACES, forget: true });
  const { error, ...current } = form.text("current");
  const looks = { className: kit["half"], visibilityToggleButtonProps: { "aria-label": t("show") } };
  return (
    <Part title={t("password")} intro={t("passwordIntro")}>
      <SettingsForm form={form} action={t("changePassword")}>
        <PasswordInput
          {...looks}
          {...current}
          label={t("current")}
          error={error && current.value ? t("wrongPassword") : error}
          autoComplete="current-password"
        />
        <PasswordInput
          {...looks}
          {...form.text("next")}
          label={t("next")}
          description={t("nextHint")}
          autoComplete="new-password"
        />
      </SettingsForm>
    </Part>
  );
}
