/** What can be done with a mail that was set aside. */
import type { SetAsideMail } from "@luwte/contract/mail.ts";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { showToast } from "../../toasts/toasts.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import type { Later } from "../kit/later.ts";
import { saveFile } from "../kit/saveFile.ts";
import { setAsideQuery } from "../queries.ts";
import { SET_ASIDE } from "./texts.ts";

export function Actions({ mail, later }: { mail: SetAsideMail; later: Later }) {
  const t = useText(SET_ASIDE);
  const client = useQueryClient();
  const trouble = useTrouble();
  const params = { originalId: mail.id };
  const again = () => client.invalidateQueries(setAsideQuery);
  const retry = useMutation({
    mutationFn: () => settingsApi.retrySetAsideMail({ params }),
    onSuccess: () => {
      showToast({ text: t("retried") });
      return again();
    },
    onError: trouble,
  });
  const discard = () =>
    later.remove(mail.id, t("discarded"), () => settingsApi.discardSetAsideMail({ params }).then(again));
  const take = () =>
    void settingsApi
      .downloadSetAsideMail({ params })
      .then((file) => saveFile(file, `${mail.subject || "mail"}.eml`), trouble);
  const named = (action: string) => `${action}: ${mail.subject || t("noSubject")}`;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={retry.isPending}
        aria-label={named(t("retry"))}
        onClick={() => retry.mutate()}
      >
        {t("retry")}
      </Button>
      {mail.hasOriginal ? (
        <Button size="xs" variant="subtle" aria-label={named(t("take"))} onClick={take}>
          {t("take")}
        </Button>
      ) : null}
      <Button size="xs" variant="subtle" aria-label={named(t("discard"))} onClick={discard}>
        {t("discard")}
      </Button>
    </>
  );
}
