/** The addresses of the team; one of them; or a new one. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { inboxesQuery } from "../../api/queries.ts";
import { Trouble } from "../../look/Trouble.tsx";
import { useText } from "../../words/useText.tsx";
import { Page } from "../kit/Page.tsx";
import { Row, Rows } from "../kit/Rows.tsx";
import { mailboxesQuery } from "../queries.ts";
import type { ScreenProps } from "../screenProps.ts";
import { InboxScreen } from "./InboxScreen.tsx";
import { Standing } from "./Standing.tsx";
import { INBOXES } from "./texts.ts";

export const InboxesScreen = ({ item }: ScreenProps) => (item ? <InboxScreen item={item} /> : <List />);

function List() {
  const t = useText(INBOXES);
  const inboxes = useQuery(inboxesQuery);
  const mailboxes = useQuery(mailboxesQuery);
  const add = (
    <Button component={Link} to={"/settings/inboxes/new" as "/"}>
      {t("add")}
    </Button>
  );
  return (
    <Page title={t("title")} intro={t("intro")} action={add}>
      {inboxes.error || mailboxes.error ? <Trouble error={inboxes.error ?? mailboxes.error} /> : null}
      {inboxes.data && mailboxes.data ? (
        <Rows label={t("title")} empty={t("empty")}>
          {inboxes.data
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map((inbox) => (
              <Row
                key={inbox.id}
                section="inboxes"
                item={inbox.id}
                name={inbox.name}
                hint={inbox.address}
                state={
                  inbox.active ? (
                    <Standing mailbox={mailboxes.data.mailboxes.find((each) => each.inboxId === inbox.id)} />
                  ) : (
                    t("notActive")
                  )
                }
              />
            ))}
        </Rows>
      ) : null}
    </Page>
  );
}
