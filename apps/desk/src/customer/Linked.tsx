/** Conversations that somebody said belong with this one. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { api } from "../api/api.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import { Talk } from "./Earlier.tsx";
import { Section } from "./Section.tsx";
import classes from "./Talks.module.css";
import { PERSON } from "./texts.ts";

export function Linked({ conversation, linked }: { conversation: Conversation; linked: readonly Conversation[] }) {
  const t = useText(PERSON);
  const trouble = useTrouble();
  if (linked.length === 0) return null;
  const unlink = (other: Conversation) =>
    void api.unlinkConversations({ params: { conversationId: conversation.id, otherId: other.id } }).catch(trouble);
  return (
    <Section title={t("linked")}>
      <ul className={classes.talks}>
        {linked.map((row) => (
          <li key={row.id} className={classes.linked}>
            <Talk row={row} />
            <ActionIcon size={24} aria-label={t("unlink", { subject: row.subject })} onClick={() => unlink(row)}>
              <IconX size={14} stroke={1.75} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Section>
  );
}
