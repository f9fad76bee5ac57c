/** Showing the customer what we understood, to confirm or correct instead of telling it again. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { type MessageId, newId, type UnderstandingId } from "@luwte/contract/ids.ts";
import { Button, Modal, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { showRow } from "../live/optimistic.ts";
import { applyEvent } from "../live/reactions.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { handoverApi } from "./api.ts";
import classes from "./Handover.module.css";
import { HANDOVER } from "./texts.ts";
import { understandingOf } from "./words.ts";

type Props = { card: HandoverCard; seenMessageId: MessageId | null; onClose: () => void };

export function ShowSheet({ card, seenMessageId, onClose }: Props) {
  const t = useText(HANDOVER);
  const client = useQueryClient();
  const [id] = useState(() => newId<UnderstandingId>());
  const [words, setWords] = useState(() => understandingOf(card));
  const ask = useMutation({
    mutationFn: () =>
      handoverApi.askUnderstanding({
        params: { conversationId: card.conversationId },
        body: { id, words, seenMessageId },
      }),
    onSuccess: ({ understanding, conversation }) => {
      applyEvent(client, { type: "understanding.changed", payload: { understanding } }, ["handover"]);
      showRow(client, conversation);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t("showTitle")} size={560} transitionProps={{ duration: 0 }}>
      <form className={classes["form"]} onSubmit={submit}>
        <Textarea
          data-autofocus
          label={t("showWords")}
          description={t("showHint")}
          autosize
          minRows={4}
          maxRows={12}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {ask.error ? <Trouble error={ask.error} /> : null}
        <div>
          <Button type="submit" disabled={words.trim() === ""} loading={ask.isPending}>
            {t("showSend")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
