/** The mail server of an address: fetching, sending, a test of every step, and letting go of it. */
import type { Mailbox } from "@luwte/contract/mail.ts";
import type { Inbox } from "@luwte/contract/settings.ts";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { settingsApi } from "../api.ts";
import { Certain } from "../kit/Certain.tsx";
import { SettingsForm } from "../kit/SettingsForm.tsx";
import { useForm } from "../kit/useForm.ts";
import { mailboxesQuery } from "../queries.ts";
import { MoreChoices, ReceiveFields, SendFields } from "./AccountFields.tsx";
import { accountOf, draftFor, draftOf, mailboxOf } from "./account.ts";
import { TestSteps } from "./TestSteps.tsx";
import { SERVER } from "./texts.ts";

type Props = { inbox: Inbox; mailbox: Mailbox | undefined };
const PLACES = { password_needed: "/body/imap/password" };

export function AccountForm({ inbox, mailbox }: Props) {
  const t = useText(SERVER);
  const client = useQueryClient();
  const params = { inboxId: inbox.id };
  const form = useForm({
    saved: mailbox ? draftOf(mailbox) : draftFor(inbox.address),
    send: (draft) => settingsApi.saveMailbox({ params, body: mailboxOf(draft) }),
    after: () => client.invalidateQueries(mailboxesQuery),
    places: PLACES,
    forget: true,
  });
  const test = useMutation({ mutationFn: () => settingsApi.testMailbox({ params, body: accountOf(form.draft) }) });
  const testButton = (
    <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
      {t("test")}
    </Button>
  );
  return (
    <>
      <SettingsForm form={form} beside={testButton} always={!mailbox}>
        <ReceiveFields form={form} known={mailbox !== undefined} />
        <SendFields form={form} known={mailbox !== undefined} />
        <MoreChoices form={form} first={mailbox === undefined} />
        <div aria-live="polite">
          {test.isPending ? <p>{t("testing")}</p> : null}
          {test.error && !test.isPending ? <Trouble error={test.error} /> : null}
          {test.data && !test.isPending ? <TestSteps result={test.data} /> : null}
        </div>
      </SettingsForm>
      {mailbox ? (
        <Certain
          action={t("forget")}
          means={t("forgetMeans")}
          sure={t("forgetSure")}
          run={() => settingsApi.removeMailbox({ params })}
          after={() => void client.invalidateQueries(mailboxesQuery)}
        />
      ) : null}
    </>
  );
}
