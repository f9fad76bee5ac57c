/** The sentences of a summary, each behind what it tells; a press goes to the message it stands in. */
import type { ConversationId } from "@luwte/contract/ids.ts";
import { jumpTo } from "../conversation/jumping.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Summary.module.css";
import type { SummaryLine } from "./summary.ts";
import { ROLE_TEXTS, SUMMARY } from "./texts.ts";

type Props = { conversationId: ConversationId; lines: readonly SummaryLine[]; onJump?: () => void };

export function SummaryLines({ conversationId, lines, onJump }: Props) {
  const t = useText(SUMMARY);
  const roles = useText(ROLE_TEXTS);
  return (
    <ul className={classes.lines}>
      {lines.map(({ role, words, messageId }) => (
        <li key={role}>
          <span>{roles(role)}</span>
          <button
            type="button"
            title={t("jump")}
            onClick={() => {
              onJump?.();
              void jumpTo(conversationId, messageId);
            }}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}
