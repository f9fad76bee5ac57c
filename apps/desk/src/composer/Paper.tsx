/** The paper one writes on: to whom, the text, what goes along, and sending it. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { lazy, type ReactNode, Suspense } from "react";
import { Giving } from "../library/Giving.tsx";
import { useText } from "../words/useText.tsx";
import classes from "./Composer.module.css";
import { ComposerFiles } from "./ComposerFiles.tsx";
import { ComposerFoot } from "./ComposerFoot.tsx";
import { ComposerHead } from "./ComposerHead.tsx";
import { DropZone } from "./DropZone.tsx";
import { loadEditor } from "./loadEditor.ts";
import { Signature } from "./Signature.tsx";
import { COMPOSER } from "./texts.ts";
import { useFiles } from "./useFiles.ts";
import type { Sending } from "./useSend.ts";
import type { WritingState } from "./useWriting.ts";
import type { WritingPlace } from "./useWritingPlace.ts";

const Editor = lazy(() => loadEditor().then((module) => ({ default: module.Editor })));

type Props = {
  page: ConversationPageView;
  state: WritingState;
  sending: Sending;
  place: WritingPlace;
  /** Where the assistant offers something. */
  strip: ReactNode;
  onWrite: () => void;
  onKind: (kind: WritingState["writing"]["kind"]) => void;
  onSend: () => void;
};

export function Paper({ page, state, sending, place, strip, onWrite, onKind, onSend }: Props) {
  const t = useText(COMPOSER);
  const files = useFiles(state);
  const row = page.conversation;
  return (
    <DropZone onFiles={files.add}>
      <Giving page={page} editor={place.editor} onBring={files.bring} />
      <ComposerHead page={page} state={state} onKind={onKind} />
      <Suspense
        fallback={
          <textarea
            className={classes.editorWaiting}
            ref={place.waiting}
            aria-label={t("replyLabel")}
            onChange={(event) => place.type(event.currentTarget.value)}
          />
        }
      >
        <Editor
          handle={place.editor}
          page={page}
          state={state}
          onReady={place.ready}
          onWrite={onWrite}
          onFiles={files.add}
          onSend={onSend}
        />
      </Suspense>
      {state.writing.kind === "reply" ? <Signature row={row} /> : null}
      {strip}
      <ComposerFiles state={state} uploading={files.uploading} />
      <ComposerFoot
        row={row}
        state={state}
        sending={sending}
        busy={files.uploading.length > 0}
        editor={place.editor}
        onFiles={files.add}
      />
    </DropZone>
  );
}
