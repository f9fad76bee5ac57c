/** What one can do with a single message: fold it, or take it to another conversation of the same customer. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { ConversationId } from "@luwte/contract/ids.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { ActionIcon, Button, Menu, Modal } from "@mantine/core";
import { IconArrowForwardUp, IconDots, IconFold } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../api/api.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Letter.module.css";
import { OtherConversations, useOthers } from "./LinkDialog.tsx";
import { LETTER, TALK } from "./texts.ts";

type Props = { message: Message; page: ConversationPageView; onFold: () => void };

export function LetterMenu({ message, page, onFold }: Props) {
  const t = useText({ ...LETTER, move: TALK.move });
  const [moving, setMoving] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <ActionIcon className={classes.menu} size={28} aria-label={t("actions")}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFold size={16} stroke={1.75} />} onClick={onFold}>
            {t("fold")}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowForwardUp size={16} stroke={1.75} />} onClick={() => setMoving(true)}>
            {t("move")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {moving ? <MoveDialog message={message} page={page} onClose={() => setMoving(false)} /> : null}
    </>
  );
}

function MoveDialog({ message, page, onClose }: { message: Message; page: ConversationPageView; onClose: () => void }) {
  const t = useText(TALK);
  const trouble = useTrouble();
  const navigate = useNavigate();
  const others = useOthers(page.conversation);
  const move = (toConversationId?: ConversationId) => {
    const params = { conversationId: page.conversation.id };
    const body = { messageIds: [message.id], ...(toConversationId ? { toConversationId } : {}) };
    api.moveMessages({ params, body }).then(({ to }) => {
      onClose();
      const go = () =>
        void navigate({ to: "/inbox/$list/$conversationId", params: { list: "all", conversationId: to.id } });
      showToast({ text: t("moved"), action: { label: t("openMoved"), run: go } });
    }, trouble);
  };
  return (
    <Modal opened onClose={onClose} title={t("move")}>
      <OtherConversations others={others} onChoose={(other) => move(other.id)} />
      <Button variant="default" mt="md" onClick={() => move()}>
        {t("moveNew")}
      </Button>
    </Modal>
  );
}
