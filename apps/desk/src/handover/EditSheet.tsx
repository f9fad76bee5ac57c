/** Saying on a next card what is otherwise; the cards before it stay. */
import type { HandoverCard } from "@luwte/contract/handovers.ts";
import { type HandoverCardId, newId } from "@luwte/contract/ids.ts";
import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Trouble } from "../look/Trouble.tsx";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { handoverApi } from "./api.ts";
import { CardFields } from "./CardFields.tsx";
import classes from "./Handover.module.css";
import { HANDOVER } from "./texts.ts";
import { useGiven } from "./useGiven.ts";
import { wordsOf } from "./words.ts";

export function EditSheet({ card, onClose }: { card: HandoverCard; onClose: () => void }) {
  const t = useText({ ...HANDOVER, save: COMMON.save });
  const [id] = useState(() => newId<HandoverCardId>());
  const [words, setWords] = useState(() => wordsOf(card));
  const given = useGiven(onClose);
  const edit = useMutation({
    mutationFn: () =>
      handoverApi.editHandover({ params: { conversationId: card.conversationId }, body: { id, words } }),
    onSuccess: (got) => given(got.card),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edit.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={t("card")} size={640} transitionProps={{ duration: 0 }}>
      <form className={classes["form"]} onSubmit={submit}>
        <CardFields words={words} proposal={null} onChange={setWords} />
        {edit.error ? <Trouble error={edit.error} /> : null}
        <div>
          <Button type="submit" loading={edit.isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
