/** Sending: at once on the screen, with a way back for some seconds. What is refused comes back into the editor, whole. */

import { ApiProblem } from "@luwte/contract/client.ts";
import type { Conversation, Message } from "@luwte/contract/conversations.ts";
import { type MessageId, newId, type PersonId } from "@luwte/contract/ids.ts";
import type { NextState } from "@luwte/contract/operations/conversations.ts";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { api } from "../api/api.ts";
import type { Seen } from "../conversation/useSeen.ts";
import { connectionNow } from "../live/connection.ts";
import { hideMessage, showMessage, showRow } from "../live/optimistic.ts";
import { useSelf } from "../shell/usePreferences.ts";
import { showToast } from "../toasts/toasts.ts";
import { useTrouble } from "../toasts/useTrouble.ts";
import { COMMON } from "../words/common.ts";
import { useText } from "../words/useText.tsx";
import { outgoing } from "./outgoing.ts";
import { COMPOSER } from "./texts.ts";
import { keepUnsaved } from "./unsaved.ts";
import type { WritingState } from "./useWriting.ts";
import { EMPTY, isEmpty, mentionsIn, type Writing } from "./writing.ts";

export type Sending = {
  /** Why the last attempt was refused. */
  error: unknown;
  /** Something came in that was not seen: said before anything is sent. */
  unseen: boolean;
  send(nextState: NextState, force?: boolean): void;
  dismiss(): void;
};

const isUnseen = (error: unknown): boolean => error instanceof ApiProblem && error.code === "unseen_message";

/** The refusal carries what was missed; it is shown even if the line has not told it yet. */
function showNewest(client: QueryClient, error: unknown): void {
  const newest = error instanceof ApiProblem ? error.problem.details?.["newest"] : null;
  if (newest) showMessage(client, newest as Message);
}

export function useSend(row: Conversation, state: WritingState, seen: Seen): Sending {
  const client = useQueryClient();
  const { person } = useSelf();
  const [error, setError] = useState<unknown>(null);
  const [unseen, setUnseen] = useState(false);
  const told = useTold(row, state);
  const mounted = useMounted();
  const seenId = useRef(seen.id);
  seenId.current = seen.id;

  const deliver = async (writing: Writing, nextState: NextState) => {
    const message = outgoing(newId<MessageId>(), row, writing, person);
    await state.handOver();
    state.replace({ ...EMPTY, kind: writing.kind });
    showMessage(client, message);
    try {
      const reply = await ask(row, message.id, writing, nextState, seenId.current);
      showMessage(client, reply.message);
      showRow(client, reply.conversation);
      told.sent(reply.message);
    } catch (failure) {
      hideMessage(client, message);
      showNewest(client, failure);
      if (!mounted.current) return told.refusedElsewhere(writing, person.id);
      state.replace(writing);
      setError(isUnseen(failure) ? null : failure);
      setUnseen(isUnseen(failure));
    }
  };

  return {
    error,
    unseen,
    dismiss: () => setUnseen(false),
    send: (nextState, force = false) => {
      // What is on the screen may be old: the line under the text says so, and the text stays.
      if (connectionNow().kind !== "live" || state.theirs || isEmpty(state.writing)) return;
      setError(null);
      const behind = seen.behind && state.writing.kind === "reply" && !force;
      setUnseen(behind);
      if (!behind) void deliver(state.writing, nextState);
    },
  };
}

function ask(
  row: Conversation,
  id: MessageId,
  writing: Writing,
  nextState: NextState,
  seenMessageId: MessageId | null,
) {
  const { kind, richText, attachments, to, cc } = writing;
  const recipients = kind === "reply" && to.length > 0 ? { to: [...to], cc: [...cc] } : {};
  const body = {
    id,
    kind,
    richText,
    attachmentIds: attachments.map((each) => each.id),
    mentions: kind === "note" ? (mentionsIn(richText) as PersonId[]) : [],
    seenMessageId,
    ...recipients,
    ...(kind === "reply" ? { nextState } : {}),
  };
  return api.sendMessage({ params: { conversationId: row.id }, body });
}

function useMounted() {
  const mounted = useRef(false);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return mounted;
}

/** What is said afterwards, wherever one went meanwhile. */
function useTold(row: Conversation, state: WritingState) {
  const t = useText({ ...COMPOSER, undo: COMMON.undo });
  const client = useQueryClient();
  const trouble = useTrouble();
  const navigate = useNavigate();
  const undo = async (message: Message) => {
    state.expectBack();
    try {
      const { conversation } = await api.undoMessage({ params: { messageId: message.id } });
      hideMessage(client, message);
      showRow(client, conversation);
    } catch (error) {
      trouble(error);
    }
  };
  return {
    sent(message: Message) {
      const { delivery } = message;
      if (message.direction === "note" || delivery.kind !== "queued") return;
      const until = Date.parse(delivery.sendAt);
      if (until - Date.now() < 1_000) return;
      const action = { label: t("undo"), run: () => void undo(message) };
      showToast({ id: `sent ${row.id}`, text: t("sent"), until, counts: true, action });
    },
    refusedElsewhere(writing: Writing, personId: string) {
      keepUnsaved(personId, row.id, writing);
      const go = () =>
        void navigate({ to: "/inbox/$list/$conversationId", params: { list: "all", conversationId: row.id } });
      showToast({ tone: "trouble", text: t("notSent"), action: { label: t("goThere"), run: go } });
    },
  };
}
