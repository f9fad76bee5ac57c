/** One message: who, when, what, the cases it names, its reactions, and what one can do with it. */
import type { TalkMessage } from "@luwte/contract/talks.ts";
import type { TalkView } from "@luwte/contract/views/talks.ts";
import { type KeyboardEvent, useState } from "react";
import { Face } from "../look/Face.tsx";
import { When } from "../look/When.tsx";
import { usePeople } from "../people/usePeople.ts";
import { useText } from "../words/useText.tsx";
import { Alongside } from "./CaseCards.tsx";
import { Choose, useChoosing } from "./choosing.tsx";
import { EarlierWords } from "./EarlierWords.tsx";
import { LineActions } from "./LineActions.tsx";
import { Reactions } from "./Reactions.tsx";
import type { StreamEntry } from "./stream.ts";
import classes from "./Talks.module.css";
import { TALKS } from "./texts.ts";
import { type LineDoings, useLine } from "./useLine.ts";
import { Words } from "./Words.tsx";

type Props = {
  entry: StreamEntry & { kind: "message" };
  view: TalkView;
  found: boolean;
  onReply: (message: TalkMessage) => void;
};

export function TalkLine({ entry, view, found, onReply }: Props) {
  const t = useText(TALKS);
  const people = usePeople();
  const { message, joined, fresh } = entry;
  const { chosen, turn, end } = useChoosing();
  const [editing, setEditing] = useState(false);
  const doings = useLine(message, { onReply, onEdit: () => setEditing(true) });
  const name = people.nameOf(message.authorId ?? "") ?? t("somebody");
  return (
    <>
      {fresh ? (
        <p className={classes.fresh} data-fresh="true">
          {t("newHere")}
        </p>
      ) : null}
      <article
        className={classes.message}
        data-entry={message.id}
        data-said="true"
        data-found={found}
        data-joined={joined}
        aria-label={name}
        tabIndex={-1}
        onKeyDown={(event) => press(event, chosen ? { x: () => turn(message), escape: end } : doings.keys)}
      >
        <Choose message={message} name={name} />
        {joined ? <span className={classes.gap} /> : <Face name={name} size={28} />}
        <div className={classes.body}>
          {joined ? null : (
            <p className={classes.by}>
              <strong>{name}</strong>
              <When at={message.at} />
              {message.editedAt && !message.removedAt ? <EarlierWords message={message} /> : null}
            </p>
          )}
          <Answered message={message} view={view} />
          <Words message={message} isEdited={editing} onEdited={() => setEditing(false)} />
          <Alongside message={message} />
          <Reactions message={message} onReact={doings.react} />
        </div>
        {message.removedAt || editing || chosen ? null : <LineActions message={message} view={view} doings={doings} />}
      </article>
    </>
  );
}

/** To what this is an answer, in one line. */
function Answered({ message, view }: { message: TalkMessage; view: TalkView }) {
  const t = useText(TALKS);
  const people = usePeople();
  const to = message.replyToId && view.messages.find(({ id }) => id === message.replyToId);
  if (!to) return null;
  const name = people.nameOf(to.authorId ?? "") ?? t("somebody");
  return <p className={classes.answered}>{t("replyTo", { name, text: to.text || t("removed") })}</p>;
}

/** Only where the line itself has the focus: a button on it has keys of its own. */
function press(event: KeyboardEvent<HTMLElement>, keys: LineDoings["keys"]): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
  const run = keys[event.key.toLowerCase()];
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}
