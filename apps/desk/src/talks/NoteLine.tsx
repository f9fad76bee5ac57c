/** A note of the case where it was written: it stands in the conversation, and here so that the talk reads as one. */
import type { Message } from "@luwte/contract/conversations.ts";
import { IconNote } from "@tabler/icons-react";
import { PlainText } from "../look/PlainText.tsx";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";

export function NoteLine({ note }: { note: Message }) {
  const t = useText(TALKS);
  return (
    <article className={classes.note} data-entry={note.id}>
      <p className={classes.by}>
        <IconNote size={14} stroke={1.75} aria-hidden="true" />
        <strong>{"name" in note.author ? note.author.name : ""}</strong>
        <span>{t("note")}</span>
        <When at={note.at} />
      </p>
      <PlainText text={note.text} />
    </article>
  );
}
