/** Address, password and, where it is asked, a code. Used at the door and on top of a page whose session ended. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, codeOf } from "../api/api.ts";
import { useForm } from "../settings/kit/useForm.ts";
import { useText } from "../words/useText.tsx";
import { DoorForm } from "./DoorForm.tsx";
import { DOOR } from "./texts.ts";

const CODE_ASKED = new Set(["second_factor_needed", "second_factor_wrong"]);
const REQUIRED = { required: true, withAsterisk: false };

export function SignInForm({ email: known = "", onSignedIn }: { email?: string; onSignedIn: () => void }) {
  const t = useText(DOOR);
  const form = useForm({
    saved: { email: known, password: "", code: "" },
    send: ({ code, ...given }) => api.signIn({ body: { ...given, ...(code === "" ? {} : { code }) } }),
    after: onSignedIn,
  });
  const refused = codeOf(form.error);
  const [codeAsked, setCodeAsked] = useState(false);
  if (refused && CODE_ASKED.has(refused) && !codeAsked) setCodeAsked(true);
  return (
    <DoorForm form={form} quiet={refused === "second_factor_needed"}>
      <TextInput
        label={t("email")}
        type="email"
        autoComplete="username"
        readOnly={known !== ""}
        autoFocus={known === ""}
        {...REQUIRED}
        {...form.text("email")}
      />
      <PasswordInput
        label={t("password")}
        autoComplete="current-password"
        autoFocus={known !== ""}
        {...REQUIRED}
        {...form.text("password")}
      />
      {codeAsked ? (
        <TextInput
          label={t("code")}
          description={t("codeHint")}
          autoComplete="one-time-code"
          autoFocus
          {...REQUIRED}
          {...form.text("code")}
        />
      ) : null}
      <Button type="submit" loading={form.pending} fullWidth>
        {t("signIn")}
      </Button>
    </DoorForm>
  );
}
