/** What it is about. A click, or Enter on it, makes it a field; leaving it keeps what was written. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { LISTS } from "../lists/texts.ts";
import { useText } from "../words/useText.tsx";
import classes from "./ConversationHead.module.css";
import { TALK } from "./texts.ts";
import type { Changes } from "./useChanges.ts";

export function SubjectLine({ row, changes }: { row: Conversation; changes: Changes }) {
  const t = useText({ ...TALK, noSubject: LISTS.noSubject });
  const [text, setText] = useState<string | null>(null);
  const keep = () => {
    if (text !== null && text.trim() !== row.subject) changes.setSubject(text.trim());
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") keep();
    if (event.key === "Escape") setText(null);
  };
  if (text !== null)
    return (
      <TextInput
        className={classes.subjectField}
        aria-label={t("subject")}
        value={text}
        maxLength={300}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
    );
  return (
    <h1 id="subject" className={classes.subject}>
      <button type="button" title={t("changeSubject")} onClick={() => setText(row.subject)}>
        {row.subject || t("noSubject")}
      </button>
    </h1>
  );
}
