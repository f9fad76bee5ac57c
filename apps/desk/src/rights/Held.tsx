/** What is held, among how the conversation stands; it opens its window. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { Modal, UnstyledButton } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { holdsQuery } from "./api.ts";
import { HoldList } from "./Holds.tsx";
import classes from "./Rights.module.css";
import { RIGHTS } from "./texts.ts";

type Props = { conversationId: ConversationId; asked: boolean; onAsk: () => void; onClose: () => void };

export function Held({ conversationId, asked, onAsk, onClose }: Props) {
  const t = useText(RIGHTS);
  const { data, error } = useQuery(holdsQuery(conversationId));
  const first = data?.holds[0];
  return (
    <>
      {first ? (
        <li className={classes["held"]}>
          <UnstyledButton onClick={onAsk}>
            <IconLock size={14} stroke={1.75} aria-hidden="true" />
            <span>{t("held", { reason: first.reason })}</span>
          </UnstyledButton>
        </li>
      ) : null}
      <Modal opened={asked} onClose={onClose} title={t("hold")} size="md">
        <div className={classes["part"]}>
          <p className={classes["dim"]}>{t("holdThis")}</p>
          {error ? <Trouble error={error} /> : null}
          {data ? <HoldList of={{ conversationId }} holds={data.holds} /> : null}
        </div>
      </Modal>
    </>
  );
}
