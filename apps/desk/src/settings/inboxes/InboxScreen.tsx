/** One address: what it is called, what stands under answers, and the mail server behind it. */
import { type InboxId, newId } from "@luwte/contract/ids.ts";
import type { Inbox } from "@luwte/contract/settings.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { inboxesQuery } from "../../api/queries.ts";
import { useText } from "../../words/useText.tsx";
import { Missing, Page, Part } from "../kit/Page.tsx";
import { mailboxesQuery } from "../queries.ts";
import { AccountForm } from "./AccountForm.tsx";
import { InboxForm } from "./InboxForm.tsx";
import { StandingInFull } from "./Standing.tsx";
import { INBOXES } from "./texts.ts";

export function InboxScreen({ item }: { item: string }) {
  const t = useText(INBOXES);
  const [made] = useState(() => newId<InboxId>());
  const { data: inboxes } = useQuery(inboxesQuery);
  const { data } = useQuery(mailboxesQuery);
  const back = { section: "inboxes", name: t("title") };
  const id = item === "new" ? made : item;
  const inbox = inboxes?.find((each) => each.id === id);
  if (!inboxes || !data) return null;
  if (!inbox && item !== "new") return <Missing back={back} />;
  const mailbox = data.mailboxes.find((each) => each.inboxId === id);
  return (
    <Page title={inbox?.name ?? t("new")} back={back} {...(inbox ? { intro: inbox.address } : {})}>
      <Part title={t("what")}>
        <InboxForm id={id as InboxId} inbox={inbox} isNew={item === "new"} />
      </Part>
      <Part title={t("server")} intro={inbox ? t("serverIntro") : t("first")}>
        {inbox ? (
          <>
            <StandingInFull mailbox={mailbox} />
            <AccountForm inbox={inbox as Inbox} mailbox={mailbox} />
          </>
        ) : null}
      </Part>
    </Page>
  );
}
