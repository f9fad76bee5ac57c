/** Choosing a password with the link from an invitation or a reset. The token stands after the hash, so that no log ever sees it. */
import { Button, PasswordInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../api/api.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./DoorPage.module.css";
import { DoorPage } from "./DoorPage.tsx";
import { DOOR } from "./texts.ts";
import { useEnter } from "./useEnter.ts";

/** Read once: a link that was opened stays useful while the page is open. */
function tokenInAddress(): string {
  const fromHash = location.hash.replace(/^#(token=)?/, "");
  return fromHash || (new URLSearchParams(location.search).get("token") ?? "");
}

export function InvitationPage() {
  const t = useText(DOOR);
  const enter = useEnter();
  const [token] = useState(tokenInAddress);
  const [password, setPassword] = useState("");
  const accept = useMutation({
    mutationFn: () => api.acceptInvitation({ body: { token, password } }),
    onSuccess: enter,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <DoorPage title={t("invitation")} intro={t("invitationIntro")}>
      <form className={classes.form} onSubmit={submit}>
        {accept.error ? <Trouble error={accept.error} /> : null}
        <PasswordInput
          label={t("password")}
          description={t("passwordHint")}
          autoComplete="new-password"
          autoFocus
          required
          withAsterisk={false}
          minLength={10}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={accept.isPending}>
          {t("signIn")}
        </Button>
      </form>
    </DoorPage>
  );
}
