/** Where one writes: an answer to the customer, or a note for colleagues on other paper. */
import type { ConversationPageView } from "@luwte/contract/views/conversationPage.ts";
import { useEffect } from "react";
import type { Presence } from "../conversation/usePresence.ts";
import type { Seen } from "../conversation/useSeen.ts";
import { useCommand } from "../keyboard/registry.ts";
import { useOffering } from "../proposals/useOffering.tsx";
import { usePreferences } from "../shell/usePreferences.ts";
import { useText } from "../words/useText.tsx";
import { Colleagues } from "./Colleagues.tsx";
import classes from "./Composer.module.css";
import { Notices } from "./Notices.tsx";
import { Paper } from "./Paper.tsx";
import { COMPOSER } from "./texts.ts";
import { useSend } from "./useSend.ts";
import { useWriting } from "./useWriting.ts";
import { useWritingPlace } from "./useWritingPlace.ts";
import { isEmpty, type WritingKind } from "./writing.ts";

type Props = { page: ConversationPageView; seen: Seen; presence: Presence };

export function Composer({ page, seen, presence }: Props) {
  const t = useText(COMPOSER);
  const row = page.conversation;
  const state = useWriting(page);
  const sending = useSend(row, state, seen);
  const { afterSending } = usePreferences();
  const place = useWritingPlace(state);
  const offering = useOffering(page, state, place);
  const { kind } = state.writing;
  const write = (as: WritingKind) => {
    if (as !== kind) state.change({ kind: as });
    requestAnimationFrame(place.focus);
  };
  useCommand("reply", () => write("reply"));
  useCommand("note", () => write("note"));
  const send = () => sending.send({ kind: afterSending });
  useCommand("send", send);
  const blank = isEmpty(state.writing);
  useEffect(() => {
    if (blank) presence.stopped();
  }, [blank, presence]);
  return (
    <section
      className={classes.composer}
      data-kind={kind}
      data-blank={blank}
      aria-label={t(kind === "note" ? "noteLabel" : "replyLabel")}
    >
      <Colleagues conversationId={row.id} />
      <Notices
        row={row}
        state={state}
        sending={sending}
        seen={seen}
        onSend={() => sending.send({ kind: afterSending }, true)}
      />
      {offering.above}
      <Paper
        page={page}
        state={state}
        sending={sending}
        place={place}
        strip={offering.strip}
        // A visitor need not see that colleagues are told something.
        onWrite={kind === "reply" ? presence.wrote : presence.stopped}
        onKind={write}
        onSend={send}
      />
    </section>
  );
}
