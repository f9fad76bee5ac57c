/** What a message says: its text, that it was removed, or where one changes it. */
import type { TalkMessage } from "@luwte/contract/talks.ts";
import { useText } from "../words/useText.tsx";
import { EditLine } from "./EditLine.tsx";
import classes from "./Talks.module.css";
import { TalkText } from "./TalkText.tsx";
import { TALKS } from "./texts.ts";

type Props = { message: TalkMessage; isEdited: boolean; onEdited: () => void };

export function Words({ message, isEdited, onEdited }: Props) {
  const t = useText(TALKS);
  if (isEdited) return <EditLine message={message} onDone={onEdited} />;
  return message.removedAt ? <p className={classes.dim}>{t("removed")}</p> : <TalkText message={message} />;
}
