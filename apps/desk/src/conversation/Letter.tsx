/** One message, read like a letter. */
import type { Message } from "@luwte/contract/conversations.ts";
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { IconLock } from "@tabler/icons-react";
import { memo, useState } from "react";
import { PlainText } from "../look/PlainText.tsx";
import { RichText } from "../look/RichText.tsx";
import { useText } from "../words/useText.tsx";
import { Attachments } from "./Attachments.tsx";
import { DeliveryLine } from "./DeliveryLine.tsx";
import { FoldedLetter } from "./FoldedLetter.tsx";
import classes from "./Letter.module.css";
import { LetterHead } from "./LetterHead.tsx";
import { LetterWhole } from "./LetterWhole.tsx";
import { LETTER } from "./texts.ts";

type Props = {
  message: Message;
  page: ConversationPageView;
  /** Goes on under the name above it. */
  joined: boolean;
  open: boolean;
  onFold: (id: string) => void;
};

export const Letter = memo(function Letter({ message, page, joined, open, onFold }: Props) {
  const t = useText(LETTER);
  const [whole, setWhole] = useState(false);
  if (!open) return <FoldedLetter message={message} onOpen={() => onFold(message.id)} />;
  return (
    <article
      className={classes.letter}
      data-direction={message.direction}
      data-channel={message.channel}
      data-joined={joined}
      data-message={message.id}
    >
      {joined ? null : <LetterHead message={message} page={page} onFold={() => onFold(message.id)} />}
      <div className={classes.body}>
        {message.direction === "note" ? (
          <p className={classes.noteMark}>
            <IconLock size={13} stroke={2} aria-hidden="true" /> {t("note")}
          </p>
        ) : null}
        {whole ? <LetterWhole message={message} /> : <Words message={message} />}
        {message.hasMore || message.hasHtml ? (
          <button type="button" className={classes.all} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {t(whole ? "showLess" : "showAll")}
          </button>
        ) : null}
        <Attachments attachments={message.attachments} />
        <DeliveryLine message={message} />
      </div>
    </article>
  );
});

/** What was newly written: quotes and signature are behind "show all". */
function Words({ message }: { message: Message }) {
  return message.richText ? (
    <RichText html={message.richText} className={classes.words} />
  ) : (
    <PlainText text={message.text} className={classes.words} />
  );
}
