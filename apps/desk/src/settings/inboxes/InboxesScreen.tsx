/** The addresses of the team; one of them; or a new one. */
import { useQuery } from "@tanstack/react-query";
import { inboxesQuery } from "../../api/queries.ts";
import { useText } from "../../words/useText.tsx";
import { RowsPage } from "../kit/RowsPage.tsx";
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
  const standing = (id: string) => (
    <Standing mailbox={mailboxes.data?.mailboxes.find(({ inboxId }) => inboxId === id)} />
  );
  const items = inboxes.data
    ?.toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, address, active }) => ({
      id,
      name,
      hint: address,
      state: active ? standing(id) : t("notActive"),
    }));
  return (
    <RowsPage
      section="inboxes"
      t={t}
      error={inboxes.error ?? mailboxes.error}
      items={mailboxes.data ? items : undefined}
    />
  );
}
