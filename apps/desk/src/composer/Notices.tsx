/** What one must know before sending: something newer arrived, another window has another text, the line is down. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import type { PersonId } from "@luwte/contract/ids.ts";
import { Button } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Seen } from "../conversation/useSeen.ts";
import { Trouble } from "../look/Trouble.tsx";
import { useText } from "../words/useText.tsx";
import { LaterNotice } from "../working/LaterNotice.tsx";
import classes from "./Composer.module.css";
import { COMPOSER } from "./texts.ts";
import type { Sending } from "./useSend.ts";
import type { WritingState } from "./useWriting.ts";
import { mentionsIn } from "./writing.ts";

type Props = { row: Conversation; state: WritingState; sending: Sending; seen: Seen; onSend: () => void };

export function Notices({ row, state, sending, seen, onSend }: Props) {
  const t = useText(COMPOSER);
  return (
    <>
      {sending.unseen ? (
        <Notice text={t("unseen")}>
          <Button size="compact-sm" variant="default" onClick={showEnd}>
            {t("look")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={seen.behind}
            onClick={() => {
              sending.dismiss();
              onSend();
            }}
          >
            {t("sendAnyway")}
          </Button>
        </Notice>
      ) : null}
      {state.theirs ? (
        <Notice text={t("otherWindow")}>
          <Button size="compact-sm" variant="default" onClick={state.takeTheirs}>
            {t("takeTheirs")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={state.keepMine}>
            {t("keepMine")}
          </Button>
        </Notice>
      ) : null}
      {state.writing.kind === "note" ? (
        <LaterNotice ids={mentionsIn(state.writing.richText) as PersonId[]} conversationId={row.id} />
      ) : null}
      {sending.error ? <Trouble error={sending.error} /> : null}
      {state.troubled ? <Notice text={t("troubled")} /> : null}
    </>
  );
}

function Notice({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className={classes.notice} role="alert">
      <IconAlertCircle size={18} stroke={1.75} aria-hidden="true" />
      <p>{text}</p>
      {children}
    </div>
  );
}

/** To the newest message, also when one had scrolled up. */
function showEnd(): void {
  const letters = document.querySelectorAll<HTMLElement>("[data-message]");
  letters[letters.length - 1]?.scrollIntoView({ block: "end" });
}
