/** A letter in one line: who, and how it began. */
import type { Message } from "@luwte/contract/conversations.ts";
import { When } from "../look/When.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Letter.module.css";
import { LETTER } from "./texts.ts";
import { useAuthor } from "./useAuthor.ts";

export function FoldedLetter({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const t = useText(LETTER);
  const author = useAuthor(message);
  return (
    <article className={classes.foldedLetter} data-message={message.id}>
      <button type="button" aria-expanded={false} onClick={onOpen}>
        <span className="hidden-visually">{t("unfold", { name: author })}</span>
        <span className={classes.foldedName}>{author}</span>
        <span className={classes.foldedText}>{message.text.replaceAll(/\s+/g, " ").slice(0, 160)}</span>
        <When at={message.at} />
      </button>
    </article>
  );
}
