/** What is needed and what was tried, filled in from the records of the case; one key sends it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { newId, type SwarmId } from "@luwte/contract/ids.ts";
import { WHY_NOTS, type WhyNot } from "@luwte/contract/wrapUps.ts";
import { Button, Modal, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { applyEvent } from "../live/reactions.ts";
import { Begun } from "../look/Begun.tsx";
import { Trouble } from "../look/Trouble.tsx";
import { showToast } from "../toasts/toasts.ts";
import { useText } from "../words/useText.tsx";
import { useTyped } from "../words/useTyped.ts";
import { WHY_NOT_TEXTS } from "../wrap-up/texts.ts";
import { swarmsApi } from "./api.ts";
import classes from "./Swarm.module.css";
import { SWARM } from "./texts.ts";
import { asCard, type HelpOffer, useHelpOffer, useHelpParts } from "./useHelpOffer.tsx";

type Props = { row: Conversation; onClose: () => void };

export function AskSheet({ row, onClose }: Props) {
  const t = useText(SWARM);
  const offer = useHelpOffer(row);
  return (
    <Modal opened onClose={onClose} title={t("title")} size={560} transitionProps={{ duration: 0 }}>
      <p className={classes.dim}>{t("intro")}</p>
      {offer ? <AskForm row={row} offer={offer} onClose={onClose} /> : null}
    </Modal>
  );
}

function AskForm({ row, offer, onClose }: Props & { offer: HelpOffer }) {
  const t = useText(SWARM);
  const why = useText(WHY_NOT_TEXTS);
  const client = useQueryClient();
  const [start] = useState(() => ({
    id: newId<SwarmId>(),
    reason: "knowledge" as WhyNot,
    needed: offer.start.question,
    tried: offer.start.done,
  }));
  const typed = useTyped(`help ${row.id}`, start);
  const { words, put: setWords } = typed;
  const parts = useHelpParts(offer, words, setWords);
  const ask = useMutation({
    mutationFn: () => swarmsApi.askHelp({ params: { conversationId: row.id }, body: words }),
    onSuccess: (got) => {
      applyEvent(client, { type: "swarm.changed", payload: got }, ["swarms"]);
      offer.given(asCard(words));
      typed.done();
      onClose();
      showToast({ text: t("asked") });
    },
  });
  const send = () => {
    if (words.needed.trim() && !ask.isPending) ask.mutate();
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send()}
    >
      <Begun typed={typed} />
      <Textarea
        ref={focusAtOnce}
        label={t("needed")}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={words.needed}
        onFocus={parts.needed.onFocus}
        onChange={(event) => setWords({ ...words, needed: event.currentTarget.value })}
      />
      {parts.needed.offer}
      <Textarea
        label={t("tried")}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={1000}
        value={words.tried}
        onFocus={parts.tried.onFocus}
        onChange={(event) => setWords({ ...words, tried: event.currentTarget.value })}
      />
      {parts.tried.offer}
      <NativeSelect
        label={t("reason")}
        value={words.reason}
        data={WHY_NOTS.map((value) => ({ value, label: why(value) }))}
        onChange={(event) => setWords({ ...words, reason: event.currentTarget.value as WhyNot })}
      />
      {ask.error ? <Trouble error={ask.error} /> : null}
      <div className={classes.row}>
        <Button type="submit" loading={ask.isPending} rightSection={<kbd>Ctrl Enter</kbd>}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}

/** The form comes after the dialog has taken the focus itself. */
const focusAtOnce = (field: HTMLTextAreaElement | null): void =>
  void (field && document.activeElement !== field && requestAnimationFrame(() => field.focus()));
