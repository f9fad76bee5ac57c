/** The session ended while somebody was at work. Asked on top of the page, which stays as it is: nothing that was typed goes away. */
import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { selfQuery } from "../api/queries.ts";
import { announceSignedIn, useSignedOut } from "../api/session.ts";
import { tryNow } from "../live/live.ts";
import type { SelfView } from "../live/reactions.ts";
import { useText } from "../words/useText.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { DOOR } from "./texts.ts";

export function SignInAgain() {
  const t = useText(DOOR);
  const client = useQueryClient();
  const signedOut = useSignedOut();
  const self = client.getQueryData<SelfView>(selfQuery.queryKey);
  const again = () => {
    announceSignedIn();
    tryNow();
    void client.invalidateQueries();
  };
  return (
    <Modal
      opened={signedOut && self !== undefined}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t("expired")}
    >
      <p style={{ marginBottom: 16 }}>{t("expiredIntro")}</p>
      <SignInForm {...(self ? { email: self.person.email } : {})} onSignedIn={again} />
    </Modal>
  );
}
