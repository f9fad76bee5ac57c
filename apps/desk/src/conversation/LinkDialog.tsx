/** Which other conversation of this customer belongs with this one. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api/api.ts";
import { listQuery } from "../api/listQuery.ts";
import { LISTS } from "../lists/texts.ts";
import { When } from "../look/When.tsx";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import classes from "./ConversationHead.module.css";
import { TALK } from "./texts.ts";

export const useOthers = (conversation: Conversation): readonly Conversation[] => {
  const { data } = useQuery(listQuery({ filter: { customerId: conversation.customer.id }, order: "newest" }));
  return (data?.rows ?? []).filter((row) => row.id !== conversation.id);
};

export function LinkDialog({ page, onClose }: { page: ConversationPageView; onClose: () => void }) {
  const t = useText(TALK);
  const trouble = useTrouble();
  const known = new Set(page.linked.map((row) => row.id));
  const link = (other: Conversation) => {
    const params = { conversationId: page.conversation.id, otherId: other.id };
    api.linkConversations({ params }).then(onClose, trouble);
  };
  const others = useOthers(page.conversation).filter((row) => !known.has(row.id));
  return (
    <Modal opened onClose={onClose} title={t("link")}>
      <OtherConversations others={others} onChoose={link} />
    </Modal>
  );
}

export function OtherConversations({
  others,
  onChoose,
}: {
  others: readonly Conversation[];
  onChoose: (other: Conversation) => void;
}) {
  const t = useText({ ...TALK, noSubject: LISTS.noSubject });
  if (others.length === 0) return <p className={classes.none}>{t("noOthers")}</p>;
  return (
    <ul className={classes.others}>
      {others.map((row) => (
        <li key={row.id}>
          <button type="button" onClick={() => onChoose(row)}>
            <span>{row.subject || t("noSubject")}</span>
            <When at={row.lastActivityAt} />
          </button>
        </li>
      ))}
    </ul>
  );
}
