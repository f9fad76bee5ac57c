/** Where one writes to colleagues. Enter sends; what one typed is kept until it is sent. */
import { MOST_TALK_CHARACTERS, type Talk, type TalkMessage } from "@luwte/contract/talks.ts";
import { Button, CloseButton } from "@mantine/core";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { usePeople } from "../people/usePeople.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { keepText, keptText } from "./kept.ts";
import { MentionList } from "./MentionList.tsx";
import { withName } from "./mentions.ts";
import { TalkLater } from "./TalkLater.tsx";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";
import { useMentioning } from "./useMentioning.ts";
import { useSay } from "./useSay.ts";

type Props = {
  talk: Talk;
  name: string;
  replyTo: TalkMessage | null;
  onReplyTo: (message: TalkMessage | null) => void;
  onSent: () => void;
  /** Whoever opened this came to write. */
  ready: boolean;
};

export function TalkComposer({ talk, name, replyTo, onReplyTo, onSent, ready }: Props) {
  const t = useText(TALKS);
  const { id: personId } = useSelf().person;
  const field = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [text, setText] = useState(() => keptText(personId, talk.id));
  const mentioning = useMentioning(text);
  const write = (next: string) => {
    setText(next);
    keepText(personId, talk.id, next);
  };
  const say = useSay(talk, write);
  useEffect(() => {
    if (replyTo || ready) field.current?.focus();
  }, [replyTo, ready]);
  const send = () => {
    if (!text.trim()) return;
    say(text.trim(), replyTo);
    write("");
    onReplyTo(null);
    onSent();
  };
  const choose = (chosen: string) => {
    if (!mentioning.asked) return;
    const next = withName(text, mentioning.asked, chosen);
    write(next.text);
    mentioning.close();
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || mentioning.press(event, choose)) return;
    if (event.key === "Escape" && replyTo) onReplyTo(null);
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  const { shown, active } = mentioning;
  return (
    <div className={classes.composer}>
      {replyTo ? <ReplyingTo message={replyTo} onStop={() => onReplyTo(null)} /> : null}
      <TalkLater talk={talk} text={text} />
      <MentionList id={listId} shown={shown} active={active} onChoose={choose} />
      <textarea
        ref={field}
        aria-label={talk.kind === "case" ? t("writeCase") : t("write", { name })}
        aria-describedby={`${listId}-hint`}
        placeholder={talk.kind === "case" ? t("writeCase") : t("write", { name })}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={shown.length > 0 ? `${listId}-${active}` : undefined}
        rows={Math.min(8, Math.max(2, text.split("\n").length))}
        maxLength={MOST_TALK_CHARACTERS}
        value={text}
        onChange={(event) => {
          write(event.currentTarget.value);
          mentioning.typed(event.currentTarget);
        }}
        onKeyDown={press}
      />
      <div className={classes.foot}>
        <span id={`${listId}-hint`}>{t("hint")}</span>
        <Button size="compact-md" disabled={!text.trim()} onClick={send}>
          {t("send")}
        </Button>
      </div>
    </div>
  );
}

function ReplyingTo({ message, onStop }: { message: TalkMessage; onStop: () => void }) {
  const t = useText(TALKS);
  const people = usePeople();
  const name = people.nameOf(message.authorId ?? "") ?? t("somebody");
  return (
    <div className={classes.replying}>
      <span>{t("replyTo", { name, text: message.text })}</span>
      <CloseButton size="sm" aria-label={t("noReply")} onClick={onStop} />
    </div>
  );
}
