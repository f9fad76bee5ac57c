/** Where one writes: an answer to the customer, or a note for colleagues on other paper. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { lazy, Suspense, useRef } from "react";
import type { Presence } from "../conversation/usePresence.ts";
import type { Seen } from "../conversation/useSeen.ts";
import { useCommand } from "../keyboard/registry.ts";
import { Trouble } from "../look/Trouble.tsx";
import { usePreferences } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { Colleagues } from "./Colleagues.tsx";
import classes from "./Composer.module.css";
import { ComposerFiles } from "./ComposerFiles.tsx";
import { ComposerFoot } from "./ComposerFoot.tsx";
import { ComposerHead } from "./ComposerHead.tsx";
import { DropZone } from "./DropZone.tsx";
import type { EditorHandle } from "./Editor.tsx";
import { Notices } from "./Notices.tsx";
import { Signature } from "./Signature.tsx";
import { COMPOSER } from "./texts.ts";
import { useFiles } from "./useFiles.ts";
import { useSend } from "./useSend.ts";
import { useWriting } from "./useWriting.ts";
import { isEmpty, type WritingKind } from "./writing.ts";

const Editor = lazy(() => import("./Editor.tsx").then((module) => ({ default: module.Editor })));

type Props = { page: ConversationPageView; seen: Seen; presence: Presence };

export function Composer({ page, seen, presence }: Props) {
  const t = useText(COMPOSER);
  const row = page.conversation;
  const state = useWriting(page);
  const files = useFiles(state);
  const sending = useSend(row, state, seen);
  const { afterSending } = usePreferences();
  const editor = useRef<EditorHandle>(null);
  const { kind } = state.writing;
  const write = (as: WritingKind) => {
    if (as !== kind) state.change({ kind: as });
    requestAnimationFrame(() => editor.current?.focus());
  };
  useCommand("reply", () => write("reply"));
  useCommand("note", () => write("note"));
  const send = () => sending.send({ kind: afterSending });
  useCommand("send", send);
  return (
    <section
      className={classes.composer}
      data-kind={kind}
      data-blank={isEmpty(state.writing)}
      aria-label={t(kind === "note" ? "noteLabel" : "replyLabel")}
    >
      <Colleagues conversationId={row.id} />
      <Notices state={state} sending={sending} seen={seen} onSend={() => sending.send({ kind: afterSending }, true)} />
      {sending.error ? <Trouble error={sending.error} /> : null}
      <DropZone onFiles={files.add}>
        <ComposerHead page={page} state={state} onKind={write} />
        <Suspense fallback={<div className={classes.editorWaiting} />}>
          <Editor
            handle={editor}
            page={page}
            state={state}
            onWrite={presence.wrote}
            onFiles={files.add}
            onSend={send}
          />
        </Suspense>
        {kind === "reply" ? <Signature row={row} /> : null}
        <ComposerFiles state={state} uploading={files.uploading} />
        <ComposerFoot
          row={row}
          state={state}
          sending={sending}
          busy={files.uploading.length > 0}
          editor={editor}
          onFiles={files.add}
        />
      </DropZone>
    </section>
  );
}
