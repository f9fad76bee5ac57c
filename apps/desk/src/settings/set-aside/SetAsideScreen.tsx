/** Mail that could not become a message. Nothing of it is lost: it can be read again, taken along, or put away. */
import type { SetAsideMail } from "@luwte/contract/mail.ts";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { showToast } from "../../toasts/toasts.ts";
import { useTrouble } from "../../toasts/useTrouble.ts";
import { sayBytes } from "../../words/bytes.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import { type Later, useLater } from "../kit/later.ts";
import { Page } from "../kit/Page.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import { saveFile } from "../kit/saveFile.ts";
import { setAsideQuery } from "../queries.ts";
import { BECAUSE, SET_ASIDE } from "./texts.ts";

export function SetAsideScreen() {
  const t = useText(SET_ASIDE);
  const { data, error } = useQuery(setAsideQuery);
  const later = useLater();
  return (
    <Page title={t("title")} intro={t("intro")}>
      {error ? <Trouble error={error} /> : null}
      {data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {data.items
            .filter((mail) => !later.hidden.has(mail.id))
            .map((mail) => (
              <MailLine key={mail.id} mail={mail} later={later} />
            ))}
        </Rows>
      ) : null}
    </Page>
  );
}

function MailLine({ mail, later }: { mail: SetAsideMail; later: Later }) {
  const t = useText(SET_ASIDE);
  const because = useText(BECAUSE);
  const { language } = useLanguage();
  const hint = (
    <>
      {because(mail.because in BECAUSE ? (mail.because as keyof typeof BECAUSE) : "failed")}{" "}
      {mail.hasOriginal ? "" : t("onServer")}
      <br />
      {mail.sender || t("noSender")} · {sayBytes(mail.size, language)} · <When at={mail.receivedAt} long />
    </>
  );
  return (
    <Line name={mail.subject || t("noSubject")} hint={hint}>
      <Actions mail={mail} later={later} />
    </Line>
  );
}

function Actions({ mail, later }: { mail: SetAsideMail; later: Later }) {
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
