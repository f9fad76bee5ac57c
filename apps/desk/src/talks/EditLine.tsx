/** Saying one's own message otherwise, where it stands. */
import { MOST_TALK_CHARACTERS, type TalkMessage } from "@luwte/contract/talks.ts";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useState } from "react";
import { applyEvent } from "../live/reactions.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { talksApi } from "./api.ts";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

export function EditLine({ message, onDone }: { message: TalkMessage; onDone: () => void }) {
  const t = useText(TALKS);
  const client = useQueryClient();
  const [text, setText] = useState(message.text);
  const save = useMutation({
    mutationFn: () =>
      talksApi.editTalkMessage({ params: { talkMessageId: message.id }, body: { text, version: message.version } }),
    onSuccess: (got) => {
      applyEvent(client, { type: "talk_message.changed", payload: got }, ["talk"]);
      onDone();
    },
  });
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Escape") onDone();
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text.trim()) save.mutate();
  };
  return (
    <div className={classes.editing}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: who chose to edit is here to type.
        autoFocus
        aria-label={t("edit")}
        rows={Math.min(8, text.split("\n").length + 1)}
        maxLength={MOST_TALK_CHARACTERS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      {save.error ? <Trouble error={save.error} /> : null}
      <div className={classes.row}>
        <Button size="compact-sm" loading={save.isPending} disabled={!text.trim()} onClick={() => save.mutate()}>
          {t("save")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
