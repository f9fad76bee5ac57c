/** To whom this goes: the customer and who else, or colleagues only. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { SegmentedControl, TagsInput } from "@mantine/core";
import { useState } from "react";
import { useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import { COMPOSER } from "./texts.ts";
import type { WritingState } from "./useWriting.ts";
import type { WritingKind } from "./writing.ts";

type Props = { page: ConversationPageView; state: WritingState; onKind: (kind: WritingKind) => void };

export function ComposerHead({ page, state, onKind }: Props) {
  const t = useText(COMPOSER);
  const { writing } = state;
  return (
    <header className={classes.head}>
      <SegmentedControl
        role="radiogroup"
        size="xs"
        aria-label={t("kinds")}
        value={writing.kind}
        onChange={(kind) => onKind(kind as WritingKind)}
        data={(["reply", "note"] as const).map((value) => ({ value, label: t(value) }))}
      />
      {writing.kind === "reply" && page.conversation.channel === "mail" ? (
        <Recipients page={page} state={state} />
      ) : null}
    </header>
  );
}

/** Chosen by nobody: who wrote, and who was in copy. */
export function usualRecipients(page: ConversationPageView): { to: string[]; cc: string[] } {
  const address = page.conversation.customer.address;
  const cc = page.participants.filter((each) => each.kind === "cc").map((each) => each.address);
  return { to: address ? [address] : [], cc };
}

function Recipients({ page, state }: { page: ConversationPageView; state: WritingState }) {
  const t = useText(COMPOSER);
  const [editing, setEditing] = useState(false);
  const { writing } = state;
  const usual = usualRecipients(page);
  const to = writing.to.length > 0 ? writing.to : usual.to;
  const cc = writing.to.length > 0 ? writing.cc : usual.cc;
  if (!editing)
    return (
      <button type="button" className={classes.recipients} title={t("addCc")} onClick={() => setEditing(true)}>
        <span className={classes.dim}>{t("to")}</span> {to.join(", ") || "–"}
        {cc.length > 0 ? (
          <>
            {" "}
            <span className={classes.dim}>{t("cc")}</span> {cc.join(", ")}
          </>
        ) : null}
      </button>
    );
  return (
    <div className={classes.addresses}>
      <TagsInput
        size="xs"
        label={t("to")}
        value={[...to]}
        maxTags={50}
        onChange={(next) => state.change({ to: next, cc })}
      />
      <TagsInput
        size="xs"
        label={t("cc")}
        value={[...cc]}
        maxTags={50}
        onChange={(next) => state.change({ to, cc: next })}
      />
    </div>
  );
}
