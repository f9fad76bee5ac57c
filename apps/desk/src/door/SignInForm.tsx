/** Address, password and, where it is asked, a code. Used at the door and on top of a page whose session ended. */
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, codeOf } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./DoorPage.module.css";
import { DOOR } from "./texts.ts";

type Given = { email: string; password: string; code?: string };
const CODE_ASKED = new Set(["second_factor_needed", "second_factor_wrong"]);

export function SignInForm({ email: known = "", onSignedIn }: { email?: string; onSignedIn: () => void }) {
  const t = useText(DOOR);
  const [given, setGiven] = useState<Given>({ email: known, password: "" });
  const signIn = useMutation({ mutationFn: (body: Given) => api.signIn({ body }), onSuccess: onSignedIn });
  const code = codeOf(signIn.error);
  const [codeAsked, setCodeAsked] = useState(false);
  if (code && CODE_ASKED.has(code) && !codeAsked) setCodeAsked(true);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(given);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {signIn.error && code !== "second_factor_needed" ? <Trouble error={signIn.error} /> : null}
      <TextInput
        label={t("email")}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        readOnly={known !== ""}
        autoFocus={known === ""}
        value={given.email}
        onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
      />
      <PasswordInput
        label={t("password")}
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus={known !== ""}
        value={given.password}
        onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
      />
      {codeAsked ? (
        <TextInput
          label={t("code")}
          description={t("codeHint")}
          autoComplete="one-time-code"
          autoFocus
          required
          withAsterisk={false}
          value={given.code ?? ""}
          onChange={(event) => setGiven({ ...given, code: event.currentTarget.value })}
        />
      ) : null}
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {t("signIn")}
      </Button>
    </form>
  );
}
