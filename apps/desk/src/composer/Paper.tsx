/** The paper one writes on: to whom, the text, what goes along, and sending it. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { lazy, type RefObject, Suspense } from "react";
import classes from "./Composer.module.css";
import { ComposerFiles } from "./ComposerFiles.tsx";
import { ComposerFoot } from "./ComposerFoot.tsx";
import { ComposerHead } from "./ComposerHead.tsx";
import { DropZone } from "./DropZone.tsx";
import type { EditorHandle } from "./Editor.tsx";
import { Signature } from "./Signature.tsx";
import { useFiles } from "./useFiles.ts";
import type { Sending } from "./useSend.ts";
import type { WritingState } from "./useWriting.ts";

const Editor = lazy(() => import("./Editor.tsx").then((module) => ({ default: module.Editor })));

type Props = {
  page: ConversationPageView;
  state: WritingState;
  sending: Sending;
  editor: RefObject<EditorHandle | null>;
  onWrite: () => void;
  onKind: (kind: WritingState["writing"]["kind"]) => void;
  onSend: () => void;
};

export function Paper({ page, state, sending, editor, onWrite, onKind, onSend }: Props) {
  const files = useFiles(state);
  const row = page.conversation;
  return (
    <DropZone onFiles={files.add}>
      <ComposerHead page={page} state={state} onKind={onKind} />
      <Suspense fallback={<div className={classes.editorWaiting} />}>
        <Editor handle={editor} page={page} state={state} onWrite={onWrite} onFiles={files.add} onSend={onSend} />
      </Suspense>
      {state.writing.kind === "reply" ? <Signature row={row} /> : null}
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
  );
}
