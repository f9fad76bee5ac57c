/** Under what one writes: how it looks, what goes along, and sending it. */
import type { Conversation } from "@luwte/contract/conversations.ts";
import { ActionIcon, Button, FileButton, Menu, Tooltip } from "@mantine/core";
import { IconCheck, IconChevronDown, IconPaperclip } from "@tabler/icons-react";
import type { RefObject } from "react";
import { ShownKeys } from "../keyboard/ShownKeys.tsx";
import { useConnection } from "../live/connection.ts";
import { usePreferences, useSetPreference } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import type { EditorHandle } from "./Editor.tsx";
import { FormatBar } from "./FormatBar.tsx";
import { COMPOSER } from "./texts.ts";
import type { Sending } from "./useSend.ts";
import type { WritingState } from "./useWriting.ts";
import { isSendable } from "./writing.ts";

type Props = {
  row: Conversation;
  state: WritingState;
  sending: Sending;
  busy: boolean;
  editor: RefObject<EditorHandle | null>;
  onFiles: (files: Iterable<File>) => void;
};

export function ComposerFoot({ row, state, sending, busy, editor, onFiles }: Props) {
  const t = useText(COMPOSER);
  return (
    <footer className={classes.foot}>
      <FileButton multiple onChange={onFiles}>
        {(props) => (
          <Tooltip label={t("attach")}>
            <ActionIcon aria-label={t("attach")} {...props}>
              <IconPaperclip size={18} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      <FormatBar editor={editor} chat={row.channel === "chat"} />
      <SendButtons state={state} sending={sending} busy={busy} />
    </footer>
  );
}

/** Nobody acts on what may be old: sending waits until the screen is up to date again, and says so. */
function SendButtons({ state, sending, busy }: Pick<Props, "state" | "sending" | "busy">) {
  const t = useText(COMPOSER);
  const connection = useConnection();
  const { afterSending } = usePreferences();
  const up = connection.kind === "live";
  const ready = up && !busy && isSendable(state.writing) && state.theirs === null;
  const note = state.writing.kind === "note";
  return (
    <div className={classes.sending}>
      {up || connection.kind === "connecting" ? null : (
        <p className={classes.waiting} role="status">
          {t(connection.kind === "lost" ? "offline" : "catching")}
        </p>
      )}
      <Tooltip label={<ShownKeys command="send" />}>
        <Button className={classes.send} disabled={!ready} onClick={() => sending.send({ kind: afterSending })}>
          {t(note ? "keepNote" : AFTER[afterSending].text)}
        </Button>
      </Tooltip>
      {note ? null : <HowMenu disabled={!ready} sending={sending} />}
    </div>
  );
}

const AFTER = {
  waiting_customer: { text: "sendWaiting", hint: "waitingHint" },
  solved: { text: "sendSolved", hint: "solvedHint" },
  open: { text: "sendOpen", hint: "openHint" },
} as const;
const HOWS = ["waiting_customer", "solved", "open"] as const;

/** What is chosen here is also what the button does next time. */
function HowMenu({ disabled, sending }: { disabled: boolean; sending: Sending }) {
  const t = useText(COMPOSER);
  const { afterSending } = usePreferences();
  const setPreference = useSetPreference();
  return (
    <Menu position="top-end" width={280}>
      <Menu.Target>
        <ActionIcon className={classes.how} data-ready={!disabled} variant="filled" size={34} aria-label={t("sendHow")}>
          <IconChevronDown size={16} stroke={2} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {HOWS.map((kind) => (
          <Menu.Item
            key={kind}
            rightSection={kind === afterSending ? <IconCheck size={16} stroke={2} /> : null}
            aria-current={kind === afterSending}
            onClick={() => {
              setPreference({ afterSending: kind });
              if (!disabled) sending.send({ kind });
            }}
          >
            {t(AFTER[kind].text)}
            <span className={classes.hint}>{t(AFTER[kind].hint)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
