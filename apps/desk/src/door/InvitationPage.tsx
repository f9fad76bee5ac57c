/** Choosing a password with the link from an invitation or a reset. The token stands after the hash, so that no log ever sees it. */
import { Button, PasswordInput } from "@mantine/core";
import { useState } from "react";
import { api } from "../api/api.ts";
import { useForm } from "../settings/kit/useForm.ts";
import { useText } from "../words/useText.tsx";
import { DoorForm } from "./DoorForm.tsx";
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
  const form = useForm({
    saved: { password: "" },
    send: ({ password }) => api.acceptInvitation({ body: { token, password } }),
    after: enter,
    places: { password_too_weak: "/body/password" },
  });
  return (
    <DoorPage title={t("invitation")} intro={t("invitationIntro")}>
      <DoorForm form={form}>
        <PasswordInput
          label={t("password")}
          description={t("passwordHint")}
          autoComplete="new-password"
          autoFocus
          required
          withAsterisk={false}
          {...form.text("password")}
        />
        <Button type="submit" loading={form.pending}>
          {t("signIn")}
        </Button>
      </DoorForm>
    </DoorPage>
  );
}
