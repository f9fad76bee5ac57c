/** Mail that could not become a message. Nothing of it is lost: it can be read again, taken along, or put away. */
import type { SetAsideMail } from "@luwte/contract/mail.ts";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { When } from "../../look/When.tsx";
import { sayBytes } from "../../words/bytes.ts";
import { useLanguage, useText } from "../../words/useText.tsx";
import { type Later, useLater } from "../kit/later.ts";
import { Page } from "../kit/Page.tsx";
import { Line, Rows } from "../kit/Rows.tsx";
import { setAsideQuery } from "../queries.ts";
import { Actions } from "./Actions.tsx";
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
